import { randomUUID } from "node:crypto";
import { ownCall } from "@nianbao/services/kernel/own-call";
import { reject } from "@nianbao/services/kernel/refused";
import { PrintReport, printReport } from "@nianbao/services/report/print-report";
import type { SignedIn } from "./context.ts";
import { refusalOf, toTransportError } from "./fault.ts";
import { refused } from "./handle-trpc.ts";

const types = { pdf: "application/pdf", svg: "image/svg+xml" } as const;

/**
 * A report as it is printed, to the person who may read it: `pdf` the file, `svg` its pages as one picture. The query
 * may name an `edition`. Never kept by a cache.
 */
export async function handleReportPaper(
  request: Request,
  session: () => Promise<SignedIn | null>,
  wanted: { readonly reportId: string; readonly kind: keyof typeof types },
): Promise<Response> {
  try {
    const { actor, factors } = (await session()) ?? reject("sign_in_required");
    const editionId = new URL(request.url).searchParams.get("edition") ?? undefined;
    const { bytes, name } = await printReport(
      ownCall(actor, factors),
      PrintReport.parse({ ...wanted, editionId }),
    );
    return new Response(bytes, {
      headers: {
        "content-type": types[wanted.kind],
        "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(`${name}.${wanted.kind}`)}`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    return refused(refusalOf(toTransportError(error, `report.${wanted.kind}`, randomUUID())));
  }
}
