import type { ComponentProps } from "react";
import { cx } from "./lib/cx.ts";

export type Density = "table" | "board";

/** Rules of a table: horizontal lines only, 34-px rows or 27-px ones on boards. */
export function Table({ className, ...rest }: ComponentProps<"table">) {
  return <table {...rest} className={cx("w-full border-collapse text-13", className)} />;
}

export interface CellProps {
  /** `end` for numbers, with their unit. */
  readonly align?: "start" | "end";
  readonly density?: Density;
}

export function HeadCell({
  align = "start",
  density = "table",
  className,
  ...rest
}: Omit<ComponentProps<"th">, "align"> & CellProps) {
  return (
    <th
      scope="col"
      {...rest}
      className={cx(
        "border-b border-line-3 px-2.5 text-12 font-normal whitespace-nowrap text-ink-2",
        density === "table" ? "h-8" : "h-6.5",
        align === "end" ? "text-right" : "text-left",
        className,
      )}
    />
  );
}

export function Cell({
  align = "start",
  density = "table",
  className,
  ...rest
}: Omit<ComponentProps<"td">, "align"> & CellProps) {
  return (
    <td
      {...rest}
      className={cx(
        "border-b border-line px-2.5",
        density === "table" ? "h-8.5 py-1" : "h-6.75",
        align === "end" && "text-right whitespace-nowrap",
        className,
      )}
    />
  );
}
