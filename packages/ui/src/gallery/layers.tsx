"use client";

import { useState } from "react";
import { Button } from "../button.tsx";
import { Confirm } from "../confirm.tsx";
import { Dialog } from "../dialog.tsx";
import { Drawer } from "../drawer.tsx";
import { KeyValue } from "../key-value.tsx";
import { Menu } from "../menu.tsx";
import { Popover } from "../popover.tsx";
import { ConfirmedBadge } from "../status-badge.tsx";
import { useToast } from "../toast.tsx";
import { Tooltip } from "../tooltip.tsx";
import { Block } from "./block.tsx";

export function LayerGallery() {
  const [layer, setLayer] = useState<"confirm" | "dialog" | "drawer">();
  const close = (open: boolean) => setLayer(open ? layer : undefined);
  const toast = useToast();
  return (
    <Block title="浮层">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setLayer("confirm")}>确认框</Button>
        <Button onClick={() => setLayer("dialog")}>对话框</Button>
        <Button onClick={() => setLayer("drawer")}>抽屉</Button>
        <Button onClick={() => toast.show("已送贺明川审核。", { undo: () => toast.show("已撤回。") })}>
          轻提示
        </Button>
        <Button onClick={() => toast.show("没有保存成功，文字保留在本页。", { tone: "failed" })}>
          失败提示
        </Button>
        <Popover
          trigger={<Button>数据出处</Button>}
          title="主动公开信息条数"
          aside={<ConfirmedBadge>已确认</ConfirmedBadge>}
          actions={
            <>
              <Button variant="link">看佐证</Button>
              <Button variant="link">改数值</Button>
            </>
          }
        >
          <KeyValue
            items={[
              { key: "本年", value: <b>87 条</b> },
              { key: "供数", value: "办公室 沈若溪，2月10日" },
              { key: "佐证", value: "公开目录截图 1 份" },
            ]}
          />
        </Popover>
        <Menu
          trigger={<Button>菜单</Button>}
          head={<b>林知行</b>}
          entries={[
            { label: "English", href: "?locale=en", lang: "en" },
            { label: "退出登录", onSelect: () => toast.show("已退出登录。") },
          ]}
        />
        <Tooltip text="正文改动后会自动重新检查">
          <Button>悬停说明</Button>
        </Tooltip>
      </div>
      <Confirm
        open={layer === "confirm"}
        onOpenChange={close}
        title="退回给林知行修改？"
        description="本稿退回起草，已有的 2 条批注一并送达。退回后重新走合法性审核。"
        act="退回修改"
        onAct={() => Promise.resolve()}
      />
      <Dialog
        open={layer === "dialog"}
        onOpenChange={close}
        title="下发2025年度部署"
        description="下发后，48 家单位各生成一份报告，并收到通知。"
        actions={
          <Button variant="primary" onClick={() => setLayer(undefined)}>
            下发部署
          </Button>
        }
      />
      <Drawer open={layer === "drawer"} onOpenChange={close} title="统计局">
        <p className="p-4">办理经过列在这里</p>
      </Drawer>
    </Block>
  );
}
