"use client";

import { signOut } from "@nianbao/auth/client";
import { UserMenu } from "@nianbao/ui/user-menu";
import { usePathname, useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";

/** The person at the right of the top bar. */
export function ConsoleUser({ name, post }: { readonly name: string; readonly post: string }) {
  const [path, query] = [usePathname(), useSearchParams().toString()];
  const back = query ? `${path}?${query}` : path;
  const other = useLocale() === "en" ? "zh-CN" : "en";
  const t = useTranslations("nav");
  return (
    <UserMenu
      name={name}
      post={post}
      languageHref={`/preferences?${new URLSearchParams({ locale: other, back })}`}
      entries={[{ label: t("mine"), href: "/account" }]}
      onSignOut={() => void signOut().then(() => window.location.assign("/sign-in"))}
    />
  );
}
