import { cx } from "./lib/cx.ts";

export const segmentedClass = "inline-flex text-13";

/** One part of a segmented control; the pressed one is solid. */
export const segmentClass = (pressed: boolean): string =>
  cx(
    "relative -ml-px inline-flex h-6.5 items-center border px-2.5 whitespace-nowrap first:ml-0 first:rounded-l last:rounded-r has-focus-visible:z-1 has-focus-visible:shadow-focus max-sm:h-11",
    pressed
      ? "z-1 border-blue-press bg-blue-press text-paper"
      : "border-line-3 bg-paper text-ink hover:bg-quiet",
  );
