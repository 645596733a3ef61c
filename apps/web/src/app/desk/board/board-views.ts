import type { BoardRow } from "./board-data.ts";

/** What the one-screen view and the table are both given. */
export interface BoardViewProps {
  readonly rows: readonly BoardRow[];
  readonly asOf: Date;
  readonly publicationDue: Date;
  /** Report ids. */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (row: BoardRow) => void;
  readonly openedId: string | null;
}
