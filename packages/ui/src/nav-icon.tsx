import {
  Bell,
  Calendar,
  CircleQuestionMark,
  FileText,
  Globe,
  Key,
  List,
  type LucideIcon,
  PanelsTopLeft,
  Network,
  Settings2,
  Sigma,
  Users,
} from "lucide-react";
import { BarsIcon, LogIcon } from "./glyphs.tsx";

const icons = {
  desk: List,
  reports: FileText,
  ledgers: PanelsTopLeft,
  publication: Globe,
  notices: Bell,
  board: BarsIcon,
  review: FileText,
  campaigns: Calendar,
  rollup: Sigma,
  people: Users,
  orgs: Network,
  grants: Key,
  policies: Settings2,
  log: LogIcon,
  operations: BarsIcon,
  help: CircleQuestionMark,
  mine: Users,
} satisfies Record<string, LucideIcon | typeof BarsIcon>;

export type NavIconName = keyof typeof icons;

export function NavIcon({ name }: { readonly name: NavIconName }) {
  const Icon = icons[name];
  return <Icon aria-hidden className="size-4.5" strokeWidth={2} />;
}
