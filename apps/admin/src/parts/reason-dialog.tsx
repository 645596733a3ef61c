"use client";

import { useAct } from "@nianbao/app-kit/act";
import type { Refusal } from "@nianbao/domain/refusal";
import { Button, type ButtonProps } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { RefusalLine } from "./refusal-line";

export interface ReasonDialogProps {
  /** The button that opens it. */
  readonly label: string;
  readonly variant?: ButtonProps["variant"];
  readonly size?: ButtonProps["size"];
  readonly title: string;
  readonly description?: ReactNode;
  /** Asks for a reason under this name; absent: only asks once more. */
  readonly reason?: { readonly label: string; readonly required: boolean };
  /** The deciding verb; the label of the button unless given. */
  readonly act?: string;
  /** What is told when it is done. */
  readonly done?: string;
  readonly run: (reason: string) => Promise<unknown>;
}

/** A button whose act needs a reason or a second thought. A refusal stands in the dialog; the words typed stay. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { label, variant, size, title, description, reason, act = label, done, run } = props;
  const t = useTranslations("common");
  const say = useRefusalText();
  const carryOut = useAct();
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const decide = async () => {
    setPending(true);
    const answer = await carryOut(() => run(text), { done, quiet: true });
    setPending(false);
    setRefusal(answer);
    if (answer) return;
    setOpen(false);
    setText("");
  };
  const about = refusal?.code === "reason_required" ? say(refusal) : undefined;

  return (
    <>
      <Button variant={variant} size={size} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={title}
        description={description}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t("cancel")}</Button>
            <Button variant="primary" pending={pending} onClick={() => void decide()}>
              {act}
            </Button>
          </>
        }
      >
        {reason ? (
          <Field label={reason.label} required={reason.required} error={about}>
            <Textarea
              value={text}
              onChange={(event) => setText(event.target.value)}
              maxLength={500}
              counter
            />
          </Field>
        ) : null}
        <div className="mt-2">
          <RefusalLine refusal={about ? null : refusal} />
        </div>
      </Dialog>
    </>
  );
}
