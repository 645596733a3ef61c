import { NotFoundPage } from "@nianbao/app-kit/not-found-page";

export default function NotFound() {
  return <NotFoundPage home="/" />;
}
