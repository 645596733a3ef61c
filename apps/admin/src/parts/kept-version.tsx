"use client";

import { useState } from "react";

/**
 * The version a form was opened on, kept while it stays open. The page behind it may be refreshed meanwhile, as after
 * a refusal as stale; saving once more is then refused again, and does not overwrite what nobody has looked at.
 */
export function KeptVersion({ version }: { readonly version: number }) {
  const [kept] = useState(version);
  return <input type="hidden" name="version" value={kept} />;
}
