"use client";

import type { AppRouter } from "@nianbao/api/root";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  retryLink,
  splitLink,
  TRPCClientError,
  type TRPCLink,
} from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import superjson from "superjson";

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

const url = "/api/trpc";

/** Gives every mutation one key that stays the same when it is tried again. */
const keyed: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    next({ ...op, context: { ...op.context, idempotencyKey: crypto.randomUUID() } });

const neverAnswered = (error: unknown): boolean =>
  error instanceof TRPCClientError && (error.data === undefined || error.data === null);

function newClient() {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === "mutation",
        true: [
          keyed,
          retryLink({
            retry: ({ error, attempts }) => attempts <= 3 && neverAnswered(error),
            retryDelayMs: (attempts) => 400 * 2 ** attempts,
          }),
          httpLink({
            url,
            transformer: superjson,
            headers: ({ op }) => ({ "x-idempotency-key": String(op.context.idempotencyKey) }),
          }),
        ],
        false: httpBatchLink({ url, transformer: superjson, maxItems: 10, maxURLLength: 6_000 }),
      }),
    ],
  });
}

/** The API for everything below: queries in batches, mutations that may be repeated without a second effect. */
export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 2 } } }),
  );
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
