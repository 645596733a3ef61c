import { headers } from "next/headers";
import { NoSuchPage } from "./(public)/no-such-page.tsx";

/** For every address outside of the desk that leads nowhere. */
export default async function NotFound() {
  return <NoSuchPage path={(await headers()).get("x-path") ?? "/"} />;
}
