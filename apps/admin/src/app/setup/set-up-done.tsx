"use client";

import { buttonClass } from "@nianbao/ui/button-class";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Administrators } from "@/lib/answers";
import { ShownLink } from "@/parts/shown-link";

export interface SetUpDoneProps {
  readonly administrators: Administrators;
  readonly linkBase: string;
}

/** The three links, each for one person. */
export function SetUpDone({ administrators, linkBase }: SetUpDoneProps) {
  const t = useTranslations("auth.setup");
  const role = useTranslations("role");
  return (
    <div role="status" className="flex flex-col gap-4">
      <div>
        <p className="font-bold">{t("doneTitle")}</p>
        <p className="text-13 text-ink-2">{t("doneBody")}</p>
      </div>
      <div className="grid gap-4 lg:grid-cols-3">
        {administrators.map((one) => (
          <section key={one.role} className="flex flex-col gap-2">
            <h2 className="text-14">
              {role(one.role)}　{one.name}
            </h2>
            <p className="text-13 text-ink-2">
              {t("username")}　{one.username}
            </p>
            <ShownLink address={linkBase + one.link.secret} expiresAt={one.link.expiresAt} />
          </section>
        ))}
      </div>
      <div>
        <Link href="/sign-in" className={buttonClass("outline")}>
          {t("toSignIn")}
        </Link>
      </div>
    </div>
  );
}
