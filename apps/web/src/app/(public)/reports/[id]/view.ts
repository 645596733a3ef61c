import { found } from "@nianbao/app-kit/lib/found";
import { cache } from "react";
import type { PublicView } from "../../public-entry.ts";
import { publicSite } from "../../site.ts";

/** What the public may read under this id, read once a request; the not-found page otherwise. */
export const publicView = cache((id: string): Promise<PublicView> => found(publicSite().get({ id })));
