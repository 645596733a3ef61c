"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { formText } from "@nianbao/app-kit/lib/form-text";
import { refusalFrom } from "@nianbao/app-kit/lib/refusal";
import type { Refusal } from "@nianbao/domain/refusal";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { OrgChoice } from "@/lib/answers";
import { FormDialog } from "@/parts/form-dialog";
import { LinkDialog, type ShownLink } from "@/parts/link-dialog";
import { NewPersonFields } from "./new-person-fields";

export interface NewPersonProps {
  readonly orgs: readonly OrgChoice[];
  readonly linkBase: string;
  readonly today: Date;
}

interface Added {
  readonly name: string;
  readonly link: ShownLink;
  /** Why the post was not recorded, when it was not. */
  readonly postRefused: Refusal | null;
}

/** 新增人员: the person, at choice a first post, then the link, shown once. */
export function NewPerson({ orgs, linkBase, today }: NewPersonProps) {
  const api = useTRPCClient();
  const t = useTranslations("admin.newPerson");
  const say = useRefusalText();
  const [added, setAdded] = useState<Added | null>(null);

  const add = async (form: FormData) => {
    const orgId = formText(form, "orgId");
    const { accountId, name, link } = await api.adminPeople.create.mutate({
      orgId,
      name: formText(form, "name"),
      username: formText(form, "username"),
      divisionId: formText(form, "divisionId") || null,
    });
    const postRefused = form.has("withPost") ? await recordPost(form, orgId, accountId) : null;
    setAdded({ name, link: { address: linkBase + link.secret, expiresAt: link.expiresAt }, postRefused });
  };
  /** The link must be shown whatever becomes of the post: nobody can ask for it again. */
  const recordPost = async (form: FormData, orgId: string, accountId: string): Promise<Refusal | null> => {
    try {
      await api.adminOrgs.createTenure.mutate({
        orgId,
        accountId,
        post: formText(form, "post"),
        principal: form.has("principal"),
        acting: form.has("acting"),
        startsOn: formText(form, "startsOn"),
      });
      return null;
    } catch (error) {
      return refusalFrom(error);
    }
  };

  return (
    <>
      <FormDialog
        label={t("title")}
        variant="primary"
        title={t("title")}
        description={t("description")}
        act={t("act")}
        shownAbove={["username_taken"]}
        run={add}
      >
        {(refusal) => <NewPersonFields orgs={orgs} today={today} refusal={refusal} />}
      </FormDialog>
      <LinkDialog
        name={added?.name ?? ""}
        link={added?.link ?? null}
        warning={added?.postRefused ? t("postRefused", { why: say(added.postRefused) }) : undefined}
        onClose={() => setAdded(null)}
      />
    </>
  );
}
