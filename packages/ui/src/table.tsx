import type { ComponentProps } from "react";
import { cx } from "./lib/cx.ts";

export type Density = "table" | "board";

/** Rules of a table: horizontal lines only, 34-px rows or 27-px ones on boards. */
export function Table({ className, ...rest }: ComponentProps<"table">) {
  return <table {...rest} className={cx("w-full border-collapse text-13", className)} />;
}

const padding: Record<Density, string> = {
  table: "px-2.5 first:pl-3.5 last:pr-3.5",
  board: "px-1.5 first:pl-2 last:pr-2.5",
};

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
        "border-b border-line-3 font-normal whitespace-nowrap text-ink-2",
        density === "table" ? "h-7.75" : "h-6.5",
        padding[density],
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
        "border-b border-line",
        padding[density],
        density === "table" ? "h-9 py-1" : "h-6.75 whitespace-nowrap",
        align === "end" && "text-right whitespace-nowrap",
        className,
      )}
    />
  );
}
