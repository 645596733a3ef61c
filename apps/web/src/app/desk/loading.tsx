import { LoadingBars } from "@nianbao/ui/loading-bars";

export default function Loading() {
  return <LoadingBars lines={8} className="p-6" />;
}
