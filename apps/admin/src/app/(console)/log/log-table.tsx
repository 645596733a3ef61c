"use client";

import { buttonClass } from "@nianbao/ui/button-class";
import { type Column, DataTable } from "@nianbao/ui/data-table";
import { Drawer } from "@nianbao/ui/drawer";
import { EmptyState } from "@nianbao/ui/empty-state";
import { formatDateTime } from "@nianbao/ui/lib/format";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { LoggedEvent } from "@/lib/answers";
import { EventDetails } from "./event-details";
import { useEventWords } from "./use-event-words";

/** The record, one act a row; Enter opens its details. */
export function LogTable({ events }: { readonly events: readonly LoggedEvent[] }) {
  const t = useTranslations("event");
  const locale = useLocale();
  const words = useEventWords();
  const [open, setOpen] = useState<LoggedEvent | null>(null);
  const columns: readonly Column<LoggedEvent>[] = [
    {
      key: "at",
      header: t("at"),
      cell: (event) => <span className="text-ink-2">{formatDateTime(event.at, locale)}</span>,
      className: "w-44 whitespace-nowrap",
    },
    { key: "actor", header: t("actor"), cell: words.actor, className: "whitespace-nowrap" },
    { key: "act", header: t("act"), cell: words.act },
    { key: "subject", header: t("subject"), cell: words.subject, className: "max-sm:hidden" },
    {
      key: "org",
      header: t("org"),
      cell: (event) => <span className="text-ink-2">{event.orgName}</span>,
      className: "max-sm:hidden",
    },
  ];
  return (
    <>
      <DataTable
        caption={t("caption")}
        columns={columns}
        rows={events}
        rowKey={(event) => String(event.id)}
        rowName={words.sentence}
        currentKey={open ? String(open.id) : undefined}
        onOpen={setOpen}
        density="board"
        empty={
          <EmptyState
            title={t("noneTitle")}
            body={t("noneBody")}
            action={
              <Link href="/log" className={buttonClass()}>
                {t("filter.clear")}
              </Link>
            }
          />
        }
      />
      <Drawer
        open={open !== null}
        onOpenChange={(on) => (on ? undefined : setOpen(null))}
        title={t("details")}
      >
        {open ? <EventDetails event={open} /> : null}
      </Drawer>
    </>
  );
}
