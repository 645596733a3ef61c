import Link from "next/link";
import { segmentClass, segmentedClass } from "./segment-class.tsx";

export interface SegmentedLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** A segmented control made of links, for pages that work without scripts. */
export function SegmentedLinks({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly SegmentedLink[];
}) {
  return (
    <nav aria-label={label} className={segmentedClass}>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.current ? "true" : undefined}
          className={segmentClass(link.current)}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  );
}
