import { cx } from "./lib/cx.ts";

export interface AvatarProps {
  readonly name: string;
  /** `outline` for somebody who is merely present. */
  readonly tone?: "solid" | "outline";
  /** True where the name stands beside it already. */
  readonly decorative?: boolean;
}

/** The surname in a circle. */
export function Avatar({ name, tone = "solid", decorative = false }: AvatarProps) {
  return (
    <span
      {...(decorative ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
      className={cx(
        "inline-flex size-6.5 shrink-0 items-center justify-center rounded-full text-13 font-bold text-blue",
        tone === "solid" ? "bg-blue-2" : "border-2 border-blue-line bg-paper",
      )}
    >
      {Array.from(name)[0]}
    </span>
  );
}
