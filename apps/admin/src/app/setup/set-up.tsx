"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { formText } from "@nianbao/app-kit/lib/form-text";
import { refusalFrom } from "@nianbao/app-kit/lib/refusal";
import type { Refusal } from "@nianbao/domain/refusal";
import { useState } from "react";
import type { Administrators } from "@/lib/answers";
import { SetUpDone } from "./set-up-done";
import { SetUpForm } from "./set-up-form";

const seatFrom = (form: FormData, role: string) => ({
  username: formText(form, `${role}.username`),
  name: formText(form, `${role}.name`),
});

/** The first run: asks for the region, the committee's office and three people, then shows their links once. */
export function SetUp({ linkBase }: { readonly linkBase: string }) {
  const api = useTRPCClient();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState<Administrators | null>(null);

  const complete = async (form: FormData) => {
    setPending(true);
    setRefusal(null);
    try {
      const answer = await api.access.completeSetup.mutate({
        token: formText(form, "token").trim(),
        region: { name: formText(form, "region.name"), code: formText(form, "region.code") },
        committee: {
          fullName: formText(form, "committee.fullName"),
          shortName: formText(form, "committee.shortName"),
        },
        administrators: {
          system_admin: seatFrom(form, "system_admin"),
          security_admin: seatFrom(form, "security_admin"),
          audit_admin: seatFrom(form, "audit_admin"),
        },
      });
      setDone(answer.administrators);
    } catch (error) {
      setRefusal(refusalFrom(error));
    }
    setPending(false);
  };
  return done ? (
    <SetUpDone administrators={done} linkBase={linkBase} />
  ) : (
    <SetUpForm refusal={refusal} pending={pending} onComplete={(form) => void complete(form)} />
  );
}
