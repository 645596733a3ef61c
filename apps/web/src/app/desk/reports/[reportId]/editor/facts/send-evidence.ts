import { type Refusal, refuse } from "@nianbao/domain/refusal";
import { refusalIn } from "../../refusal-in.ts";

/** The largest file of evidence the server takes, in bytes. */
export const largestEvidence = 20 * 1024 * 1024;

/** Sends a file as evidence of a figure; null when it is kept. Never throws: an unreachable server is a refusal. */
export async function sendEvidence(reportId: string, factId: string, file: File): Promise<Refusal | null> {
  if (file.size > largestEvidence) return refuse("file_too_large", { limit: largestEvidence });
  try {
    const response = await fetch(`/api/reports/${reportId}/facts/${factId}/evidence`, {
      method: "POST",
      headers: {
        "content-type": "application/octet-stream",
        "x-file-name": encodeURIComponent(file.name),
      },
      body: await file.arrayBuffer(),
    });
    return response.ok ? null : refusalIn(await response.json());
  } catch {
    return refuse("unavailable");
  }
}
