import { LoadingBars } from "@nianbao/ui/loading-bars";

/** For an app's `loading.tsx`: the frame stands, grey bars where the content will be. */
export function LoadingPage() {
  return (
    <div className="mx-auto w-full max-w-page p-6 max-sm:p-4">
      <LoadingBars lines={8} className="rounded border border-line bg-paper p-4" />
    </div>
  );
}
