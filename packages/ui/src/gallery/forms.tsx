"use client";

import { useState } from "react";
import { Checkbox } from "../checkbox.tsx";
import { CodeInput } from "../code-input.tsx";
import { DateInput } from "../date-input.tsx";
import { Field } from "../field.tsx";
import { PasswordInput } from "../password-input.tsx";
import { RadioGroup } from "../radio-group.tsx";
import { Segmented } from "../segmented.tsx";
import { SegmentedLinks } from "../segmented-links.tsx";
import { FilterSelect, Select } from "../select.tsx";
import { TabLinks } from "../tab-links.tsx";
import { Tabs } from "../tabs.tsx";
import { TextInput } from "../text-input.tsx";
import { Textarea } from "../textarea.tsx";
import { Block } from "./block.tsx";

const orgs = [
  { value: "stats", label: "统计局" },
  { value: "edu", label: "教育局" },
];

export function FormGallery() {
  const [number, setNumber] = useState("青科工信[2026]08号");
  const [code, setCode] = useState("407");
  const [view, setView] = useState<"changes" | "clean">("changes");
  const wrong = number.includes("[");
  return (
    <>
      <Block title="表单">
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
          <Field
            label="发文字号"
            error={wrong ? "年份用六角括号，序号不加 0，应为：青科工信〔2026〕8号" : undefined}
            fix={{ label: "照此改正", onFix: () => setNumber("青科工信〔2026〕8号") }}
          >
            <TextInput value={number} onChange={(event) => setNumber(event.target.value)} />
          </Field>
          <Field label="退回理由" required>
            <Textarea defaultValue="普通程序件数与台账不符，" maxLength={500} counter note="提交后对方可见" />
          </Field>
          <Field label="单位">
            <Select options={orgs} placeholder="请选择" defaultValue="" />
          </Field>
          <Field label="公开时间" hint="按北京时间">
            <DateInput time />
          </Field>
          <Field label="登录密码">
            <PasswordInput size="decisive" defaultValue="not-a-secret" />
          </Field>
          <Field label="动态口令（6 位）">
            <CodeInput value={code} onChange={setCode} />
          </Field>
          <Field label="签发人">
            <TextInput readOnly value="顾庭深" />
          </Field>
          <Field label="说明">
            <TextInput placeholder="姓名、单位、职务" />
          </Field>
        </div>
        <div className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
          <Checkbox label="只看逾期" defaultChecked />
          <Checkbox label="含已归档" />
          <Checkbox label="部分选中" indeterminate />
          <RadioGroup
            legend="国家秘密"
            name="gallery-secret"
            layout="row"
            defaultValue="clear"
            options={[
              { value: "clear", label: "未发现问题" },
              { value: "risk", label: "发现问题" },
            ]}
          />
        </div>
      </Block>
      <Block title="切换与筛选">
        <div className="flex flex-wrap items-center gap-3">
          <Segmented
            label="看法"
            value={view}
            onChange={setView}
            options={[
              { value: "changes", label: "看改动 4" },
              { value: "clean", label: "看定稿" },
            ]}
          />
          <SegmentedLinks
            label="单位类别"
            links={[
              { href: "?kind=all", label: "全部 48", current: true },
              { href: "?kind=bureau", label: "部门 35", current: false },
            ]}
          />
          <FilterSelect label="角色：" options={[{ value: "", label: "全部" }, ...orgs]} />
        </div>
        <Tabs
          className="mt-3 max-w-90 border border-line bg-paper"
          label="报告右栏"
          items={[
            { value: "checks", label: "检查", count: 5, content: <p className="p-4">检查结果列在这里</p> },
            { value: "facts", label: "数据", count: 31, content: <p className="p-4">数据列在这里</p> },
            { value: "versions", label: "版本", content: <p className="p-4">版本列在这里</p> },
          ]}
        />
        <div className="mt-3">
          <TabLinks
            label="年度"
            links={[
              { href: "?year=2025", label: "2025年度", current: true },
              { href: "?year=2024", label: "2024年度", current: false },
            ]}
          />
        </div>
      </Block>
    </>
  );
}
