"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { useState } from "react";
import { ActionBar, type Offer } from "../action-bar.tsx";
import { BlockedButton } from "../blocked-button.tsx";
import { Button } from "../button.tsx";
import { Block } from "./block.tsx";

const reviewOffers: readonly Offer<"pass" | "send_back">[] = [
  { command: "pass", missing: [] },
  { command: "send_back", missing: [] },
];

const refusedOffers: readonly Offer<"send_for_review" | "sign">[] = [
  {
    command: "send_for_review",
    missing: [
      { code: "blocking_findings", context: { count: 2, rules: ["STR-03", "NUM-01"] } },
      { code: "required_section_missing", context: { sections: ["next_year_plan"] } },
    ],
  },
];

const answer = (text: string): Promise<Refusal | null> =>
  Promise.resolve(text.includes("退回") ? { code: "stale_revision" } : null);

export function ButtonGallery() {
  const [pending, setPending] = useState(false);
  return (
    <>
      <Block title="按钮">
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary">送审核</Button>
          <Button variant="primary" badge="2 项须改">
            送审核
          </Button>
          <Button variant="primary" pending={pending} onClick={() => setPending(true)}>
            保存
          </Button>
          <Button>存为底稿</Button>
          <Button variant="strong">退回修改</Button>
          <Button variant="link">查看</Button>
          <BlockedButton missing={["动态口令后 3 位"]}>签发</BlockedButton>
        </div>
        <div className="mt-3 flex flex-wrap items-end gap-2">
          <Button size="small">26 行内</Button>
          <Button size="normal">32 常用</Button>
          <Button size="decisive" variant="primary">
            40 定夺
          </Button>
          <BlockedButton size="decisive" side="below" missing={["登录密码", "动态口令后 3 位"]}>
            签发
          </BlockedButton>
        </div>
      </Block>
      <Block title="定夺栏">
        <ActionBar
          offers={reviewOffers}
          labels={{ pass: "通过，送分管领导" }}
          text={{
            label: "审核意见",
            hint: "退回必须写明理由",
            requiredFor: { send_back: "reason_required" },
          }}
          onAct={(_, text) => answer(text)}
        />
        <div className="h-4" />
        <ActionBar offers={refusedOffers} onAct={(_, text) => answer(text)} />
      </Block>
    </>
  );
}
