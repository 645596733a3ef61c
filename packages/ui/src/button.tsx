import type { ButtonHTMLAttributes, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class.tsx";
import { cx } from "./lib/cx.ts";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  /** `primary` is the one next act of this person on a screen; everything else is outlined or a link. */
  readonly variant?: Exclude<ButtonVariant, "blocked">;
  readonly size?: ButtonSize;
  /** A count or note inside the button, as in 送审核 [2 项须改]. */
  readonly badge?: ReactNode;
  /** The act is under way: further clicks have no effect. */
  readonly pending?: boolean;
}

/** A button. One that is refused is a `BlockedButton`: there is no mute grey one. */
export function Button({
  variant = "outline",
  size = "normal",
  badge,
  pending = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={cx(buttonClass(variant, size), badge ? "gap-1.5 pr-2.5" : undefined, className)}
    >
      {children}
      {badge ? (
        <span className="rounded-2 bg-paper px-1.5 text-12 leading-4.5 text-blue">{badge}</span>
      ) : null}
    </button>
  );
}
