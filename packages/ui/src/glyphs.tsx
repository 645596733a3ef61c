import type { SVGProps } from "react";

type GlyphProps = SVGProps<SVGSVGElement>;

function Glyph({ children, ...rest }: GlyphProps) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" {...rest}>
      {children}
    </svg>
  );
}

/** A circle with its first quarter filled: under way. */
export const PieIcon = (props: GlyphProps) => (
  <Glyph {...props}>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 12V3a9 9 0 0 1 9 9z" fill="currentColor" />
  </Glyph>
);

/** A circle with one half filled: waits for a decision. */
export const HalfCircleIcon = (props: GlyphProps) => (
  <Glyph {...props}>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
  </Glyph>
);

export const ArrowUpIcon = (props: GlyphProps) => (
  <Glyph {...props}>
    <path d="M12 20V5m-6 6 6-6 6 6" />
  </Glyph>
);

export const ExclamationIcon = (props: GlyphProps) => (
  <Glyph {...props} stroke="none" fill="currentColor">
    <path d="M10 3h4l-.8 11h-2.4z" />
    <circle cx="12" cy="19" r="2.2" />
  </Glyph>
);

/** Four rows, each a bar with the rest of its way: progress. */
export const BarsIcon = (props: GlyphProps) => (
  <Glyph {...props}>
    <path d="M4 4h9M4 9.5h5M4 15h11M4 20.5h7" strokeWidth="4" />
    <path d="M13 4h8M9 9.5h10M15 15h6M11 20.5h10" />
  </Glyph>
);

/** Entries on a line: the log. */
export const LogIcon = (props: GlyphProps) => (
  <Glyph {...props}>
    <path d="M7 4v16M7 4h14M7 12h14M7 20h14" />
    <path d="M4.5 4h5M4.5 12h5M4.5 20h5" strokeWidth="5" strokeLinecap="round" />
  </Glyph>
);
