/** The box of a text control: its frame, its error and its heights. */
export const controlClass =
  "w-full min-w-0 rounded border border-line-3 bg-paper px-3 text-14 text-ink aria-invalid:border-2 aria-invalid:border-ochre aria-invalid:px-2.75 [&:read-only:not(select)]:bg-quiet disabled:bg-desk disabled:text-ink-2";

export type ControlSize = "small" | "normal" | "decisive";

export const controlHeight: Record<ControlSize, string> = {
  small: "h-6.5 px-2! text-13! max-sm:h-11",
  normal: "h-8 max-sm:h-11",
  decisive: "h-10 max-sm:h-11",
};
