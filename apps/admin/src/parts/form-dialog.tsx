"use client";

import { useAct } from "@nianbao/app-kit/act";
import type { Refusal } from "@nianbao/domain/refusal";
import { Button, type ButtonProps } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { RefusalLine } from "./refusal-line";

export interface FormDialogProps {
  /** The button that opens it. */
  readonly label: string;
  readonly variant?: ButtonProps["variant"];
  readonly size?: ButtonProps["size"];
  readonly title: string;
  readonly description?: ReactNode;
  /** The deciding verb. */
  readonly act: string;
  /** What is told when it is done. */
  readonly done?: string;
  /** Does the act with what was typed. */
  readonly run: (form: FormData) => Promise<unknown>;
  /** The controls. `refusal` is the last answer, for the control that it is about. */
  readonly children: (refusal: Refusal | null) => ReactNode;
  /** Refusals that a control shows itself. */
  readonly shownAbove?: readonly Refusal["code"][];
}

/** A button that opens a form. It closes when its act is done; a refusal leaves every word as typed. */
export function FormDialog(props: FormDialogProps) {
  const { label, variant, size, title, description, act, done, run, children, shownAbove = [] } = props;
  const t = useTranslations("common");
  const carryOut = useAct();
  const formId = useId();
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const submit = async (form: FormData) => {
    setPending(true);
    const answer = await carryOut(() => run(form), { done, quiet: true });
    setPending(false);
    setRefusal(answer);
    if (!answer) setOpen(false);
  };

  return (
    <>
      <Button
        variant={variant}
        size={size}
        onClick={() => {
          setRefusal(null);
          setOpen(true);
        }}
      >
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
            <Button variant="primary" type="submit" form={formId} pending={pending}>
              {act}
            </Button>
          </>
        }
      >
        <form
          id={formId}
          onSubmit={(event) => {
            event.preventDefault();
            void submit(new FormData(event.currentTarget));
          }}
          className="flex flex-col gap-3"
        >
          {children(refusal)}
          <RefusalLine refusal={refusal && shownAbove.includes(refusal.code) ? null : refusal} />
        </form>
      </Dialog>
    </>
  );
}
