import { found } from "@nianbao/app-kit/lib/found";
import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { PublicationScreen } from "./publication-screen.tsx";

interface Props {
  readonly params: Promise<{ readonly publicationId: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { api } = await requireSession("web");
  const { manuscript } = await found(api.publication.get(await params));
  return { title: manuscript.title };
}

/** One report's way to the public: the paper, the disclosure form, publishing, correcting, taking down. */
export default async function Page({ params }: Props) {
  const { session, api } = await requireSession("web");
  const [view, me] = await Promise.all([found(api.publication.get(await params)), api.me.get()]);
  return (
    <PublicationScreen
      key={`${view.publicationId} ${view.state}`}
      view={view}
      actor={session.actor}
      now={me.now}
    />
  );
}
