import type { EditionState, PublicationState } from "@nianbao/domain/workflow/states";
import {
  Check,
  CircleDashed,
  Clock,
  EyeOff,
  Lock,
  type LucideIcon,
  PencilLine,
  Reply,
  Search,
  X,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { ArrowUpIcon, ExclamationIcon, HalfCircleIcon, PieIcon } from "./glyphs.tsx";
import { cx } from "./lib/cx.ts";

type Tone = "plain" | "blue" | "solid" | "ochre" | "quiet" | "overdue";
type Shape = LucideIcon | typeof PieIcon;

const tones: Record<Tone, string> = {
  plain: "border-line-2 bg-paper text-ink-2",
  blue: "border-blue-line bg-blue-1 text-blue",
  solid: "border-blue bg-blue text-paper",
  ochre: "border-ochre-line bg-ochre-1 text-ochre",
  quiet: "border-line-2 bg-desk text-ink-3 line-through",
  overdue: "border-red bg-red text-paper font-bold",
};

const edition: Record<EditionState, readonly [Shape, Tone]> = {
  drafting: [CircleDashed, "plain"],
  in_review: [PieIcon, "blue"],
  awaiting_signature: [HalfCircleIcon, "ochre"],
  signed: [Lock, "blue"],
  submitted: [ArrowUpIcon, "blue"],
  under_committee_review: [Search, "blue"],
  accepted: [Check, "blue"],
  returned: [Reply, "ochre"],
};

const publication: Record<PublicationState, readonly [Shape, Tone]> = {
  none: [CircleDashed, "plain"],
  disclosure_review: [HalfCircleIcon, "ochre"],
  cleared: [Check, "blue"],
  exempt: [EyeOff, "plain"],
  scheduled: [Clock, "blue"],
  published: [Check, "solid"],
  superseded: [PencilLine, "blue"],
  taken_down: [X, "quiet"],
};

interface BadgeProps {
  readonly shape: Shape;
  readonly tone: Tone;
  readonly children: string;
}

function Badge({ shape: Shape, tone, children }: BadgeProps) {
  return (
    <span
      className={cx(
        "inline-flex h-5.5 shrink-0 items-center gap-1.25 rounded border px-1.75 text-12 whitespace-nowrap",
        tones[tone],
      )}
    >
      <Shape aria-hidden className="size-3.25" strokeWidth={2.5} />
      {children}
    </span>
  );
}

/** The state of an edition: a shape, a word and a colour, each enough by itself. */
export function StatusBadge({ state }: { readonly state: EditionState }) {
  const t = useTranslations("state.edition");
  const [shape, tone] = edition[state];
  return (
    <Badge shape={shape} tone={tone}>
      {t(state)}
    </Badge>
  );
}

/** The state of a publication. */
export function PublicationBadge({ state }: { readonly state: PublicationState }) {
  const t = useTranslations("state.publication");
  const [shape, tone] = publication[state];
  return (
    <Badge shape={shape} tone={tone}>
      {t(state)}
    </Badge>
  );
}

/** Overdue by whole calendar days. */
export function OverdueBadge({ days }: { readonly days: number }) {
  const t = useTranslations("common.deadline");
  return (
    <Badge shape={ExclamationIcon} tone="overdue">
      {t("overdue", { days })}
    </Badge>
  );
}

/** A word of our own on the badge's blue ground with a tick, as 已确认. */
export function ConfirmedBadge({ children }: { readonly children: string }) {
  return (
    <Badge shape={Check} tone="blue">
      {children}
    </Badge>
  );
}
