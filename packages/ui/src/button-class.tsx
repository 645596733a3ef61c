import { cx } from "./lib/cx.ts";

export type ButtonVariant = "primary" | "outline" | "strong" | "link" | "blocked";
export type ButtonSize = "small" | "normal" | "decisive";

const base =
  "inline-flex shrink-0 items-center justify-center gap-2 rounded whitespace-nowrap select-none transition-colors focus-visible:z-1";

const sizes: Record<ButtonSize, string> = {
  small: "h-6.5 px-2.5 text-13 max-sm:h-11 max-sm:px-3.5 max-sm:text-14",
  normal: "h-8 px-3.5 text-14 max-sm:h-11 max-sm:px-4",
  decisive: "h-10 px-3.5 text-14 max-sm:h-11",
};

const variants: Record<ButtonVariant, string> = {
  primary: "bg-blue text-paper hover:bg-blue-press active:bg-blue-press",
  outline: "border border-line-3 bg-paper text-ink hover:bg-quiet active:bg-desk",
  strong: "border-2 border-ink bg-paper text-ink hover:bg-quiet active:bg-desk",
  link: "text-blue-link hover:underline max-sm:min-h-11",
  blocked: "border border-dashed border-line-3 bg-desk text-ink-2",
};

/** The look of a button, for elements that are not `Button`: a `Link`, a `summary`, a menu trigger. */
export const buttonClass = (variant: ButtonVariant = "outline", size: ButtonSize = "normal"): string =>
  cx(
    base,
    variant === "link" ? (size === "small" ? "text-13" : "text-14") : sizes[size],
    variants[variant],
    size === "decisive" && (variant === "primary" || variant === "blocked") && "px-5.5 text-16",
  );
