"use client";

import { useState } from "react";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { type Column, DataTable, type Sort } from "../data-table.tsx";
import { EmptyState } from "../empty-state.tsx";
import { ErrorState } from "../error-state.tsx";
import { FindingList } from "../finding-list.tsx";
import { KeyValue, MetadataTable } from "../key-value.tsx";
import { LoadingBars } from "../loading-bars.tsx";
import { Notice } from "../notice.tsx";
import { Pagination } from "../pagination.tsx";
import { Block } from "./block.tsx";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly division: string;
  readonly now: string;
  readonly before: string;
  readonly change: string;
  readonly proof: string;
}

const rows: readonly Row[] = [
  {
    id: "1",
    name: "行政检查",
    division: "法规科",
    now: "126 次",
    before: "154 次",
    change: "−18.2%",
    proof: "2 份",
  },
  {
    id: "2",
    name: "双随机抽查",
    division: "法规科",
    now: "34 户次",
    before: "41 户次",
    change: "−17.1%",
    proof: "缺 1 份",
  },
  {
    id: "3",
    name: "专题培训",
    division: "人事科",
    now: "46 人次",
    before: "38 人次",
    change: "+21.1%",
    proof: "1 份",
  },
];

const columns: readonly Column<Row>[] = [
  { key: "name", header: "指标", cell: (row) => row.name, sortable: true },
  { key: "division", header: "供数科室", cell: (row) => row.division },
  { key: "now", header: "本年", cell: (row) => row.now, align: "end", sortable: true },
  {
    key: "before",
    header: "上年",
    cell: (row) => <span className="text-ink-2">{row.before}</span>,
    align: "end",
  },
  { key: "change", header: "增减", cell: (row) => row.change, align: "end", className: "max-sm:hidden" },
  {
    key: "proof",
    header: "佐证",
    cell: (row) => (row.proof.startsWith("缺") ? <span className="text-ochre">{row.proof}</span> : row.proof),
  },
];

const empty = (
  <EmptyState
    title="还没有数据"
    body="从上年报告带入 28 项指标，再分给各科室填报。"
    action={<Button variant="primary">带入上年指标</Button>}
  />
);

function TableGallery() {
  const [sort, setSort] = useState<Sort>({ key: "name", direction: "ascending" });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(["2"]));
  const [open, setOpen] = useState<string>();
  const common = {
    caption: "指标",
    columns,
    rowKey: (row: Row) => row.id,
    rowName: (row: Row) => row.name,
    empty,
  };
  return (
    <div className="flex flex-col gap-4">
      <DataTable
        {...common}
        rows={rows}
        sort={sort}
        onSort={setSort}
        selected={selected}
        onSelect={setSelected}
        currentKey={open}
        onOpen={(row) => setOpen(row.id)}
      />
      <DataTable {...common} caption="没有行的表" rows={[]} />
      <DataTable {...common} caption="正在载入的表" rows={[]} status="loading" />
      <DataTable
        {...common}
        caption="失败的表"
        rows={[]}
        status="error"
        error={<ErrorState reference="7F3A-91C4" />}
      />
      <Pagination page={1} pageSize={14} total={217} href="?page={page}" />
    </div>
  );
}

export function ListGallery() {
  return (
    <>
      <Block title="检查结果">
        <FindingList
          layout="wide"
          findings={[
            {
              id: "1",
              severity: "error",
              title: "简易程序 3 件 + 普通程序 5 件 ≠ 9 件",
              place: "第三部分（一） · 不改不能送审核",
              actions: <Button size="small">改为 6 件</Button>,
            },
            {
              id: "2",
              severity: "warning",
              title: "“满意率均为100%”需附佐证",
              place: "改正，或写明理由",
              actions: <Button size="small">附材料</Button>,
            },
            {
              id: "3",
              severity: "info",
              title: "“指导企业完成整改”可补充完成数",
              place: "可忽略",
              actions: <Button size="small">定位</Button>,
            },
          ]}
        />
        <div className="mt-4 max-w-84 border border-line bg-paper">
          <FindingList
            selectedId="1"
            findings={[
              {
                id: "1",
                severity: "error",
                title: "简易程序 3 件 + 普通程序 5 件 ≠ 9 件",
                place: "第三部分（一） · 台账中普通程序为 6 件",
                actions: (
                  <>
                    <Button size="small">改为 6 件</Button>
                    <Button variant="link">定位</Button>
                  </>
                ),
              },
              {
                id: "2",
                severity: "warning",
                title: "“4件”“20余份”未关联数据",
                place: "第三部分（二） · 关联后可自动核对",
                actions: <Button size="small">关联数据</Button>,
              },
            ]}
          />
        </div>
      </Block>
      <Block title="表格">
        <TableGallery />
      </Block>
      <Block title="空、错、载入、提醒">
        <div className="flex flex-col gap-4">
          {empty}
          <ErrorState reference="7F3A-91C4" action={<Button>重新载入</Button>} />
          <LoadingBars lines={3} />
          <Notice>其审查过的 6 份报告，本人不得再作通过决定，系统自动回避。</Notice>
          <Notice tone="blue">
            我已审阅全文，同意以本单位名义签发。签发后全文锁定，改动任何一字都须重新签发。
          </Notice>
        </div>
      </Block>
      <Block title="名与值">
        <div className="flex flex-col gap-4">
          <KeyValue
            frame="boxed"
            items={[
              { key: "增加", value: <b>审查负责人</b> },
              { key: "期限", value: "2026年3月3日至3月31日" },
            ]}
          />
          <MetadataTable
            items={[
              { key: "索引号", value: "QHKGX/2026-00008" },
              { key: "发布机构", value: "青禾区科技和工业信息化局" },
              { key: "发文字号", value: "青科工信〔2026〕8号" },
              { key: "发布日期", value: "2026-03-18 16:30" },
            ]}
          />
          <Card title="下载" aside="3 种格式">
            <p className="px-3.5 py-2 text-13">PDF 版</p>
          </Card>
        </div>
      </Block>
    </>
  );
}
