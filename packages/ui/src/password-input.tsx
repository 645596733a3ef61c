"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cx } from "./lib/cx.ts";
import { TextInput, type TextInputProps } from "./text-input.tsx";

/** A password, hidden until asked to be shown. Pasting and password managers work. */
export function PasswordInput({ className, ...rest }: Omit<TextInputProps, "type">) {
  const t = useTranslations("auth");
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <span className={cx("relative block", className)}>
      <TextInput
        autoComplete="current-password"
        spellCheck={false}
        {...rest}
        type={shown ? "text" : "password"}
        className="pr-10"
      />
      <button
        type="button"
        aria-pressed={shown}
        aria-label={t(shown ? "hidePassword" : "showPassword")}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 right-0 flex w-9 items-center justify-center text-ink-2"
      >
        <Icon aria-hidden className="size-4" />
      </button>
    </span>
  );
}
