import {
  Bell,
  Building2,
  CalendarDays,
  ChartNoAxesGantt,
  CircleQuestionMark,
  FileText,
  Globe,
  KeyRound,
  List,
  ListTree,
  type LucideIcon,
  PanelsTopLeft,
  Server,
  Sigma,
  SlidersHorizontal,
  Users,
} from "lucide-react";

const icons = {
  desk: List,
  reports: FileText,
  ledgers: PanelsTopLeft,
  publication: Globe,
  notices: Bell,
  board: ChartNoAxesGantt,
  review: FileText,
  campaigns: CalendarDays,
  rollup: Sigma,
  people: Users,
  orgs: Building2,
  grants: KeyRound,
  policies: SlidersHorizontal,
  log: ListTree,
  operations: Server,
  help: CircleQuestionMark,
  mine: Users,
} satisfies Record<string, LucideIcon>;

export type NavIconName = keyof typeof icons;

export function NavIcon({ name }: { readonly name: NavIconName }) {
  const Icon = icons[name];
  return <Icon aria-hidden className="size-4.5" strokeWidth={2} />;
}
