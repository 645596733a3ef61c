import { createHash } from "node:crypto";
import type { Role } from "@nianbao/domain/policy/roles";
import { refuse } from "@nianbao/domain/refusal";
import { type Call, ownCall, ownDatabase } from "@nianbao/services/kernel/own-call";
import { Refused } from "@nianbao/services/kernel/refused";
import { initTRPC } from "@trpc/server";
import superjson from "superjson";
import type { Context } from "./context.ts";
import { refusalOf, toTransportError } from "./fault.ts";

/** Who may call a procedure at all; the verb behind it decides about the thing itself. */
export type Policy = "public" | "signed_in" | readonly Role[];

export interface Meta {
  readonly policy: Policy;
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    transformer: superjson,
    errorFormatter: ({ shape, error, ctx }) => ({
      message: refusalOf(error).code,
      code: shape.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        refusal: refusalOf(error),
        requestId: ctx?.requestId ?? null,
      },
    }),
  });

export const router = t.router;
export const mergeRouters = t.mergeRouters;
export const createCallerFactory = t.createCallerFactory;

const oneMapping = t.middleware(async ({ next, path, ctx }) => {
  const result = await next();
  if (!result.ok) throw toTransportError(result.error, path, ctx.requestId);
  return result;
});

const permitted = (policy: Policy) =>
  t.middleware(({ next, ctx }) => {
    if (policy === "public") return next();
    if (!ctx.session) throw new Refused(refuse("sign_in_required"));
    const held = ctx.session.actor.roles;
    if (policy !== "signed_in" && !policy.some((role) => held.includes(role))) {
      throw new Refused(refuse("role_required", { roles: policy }));
    }
    return next();
  });

/** The only way to make a procedure: without a policy it does not compile. */
export const procedure = (policy: Policy) =>
  t.procedure.meta({ policy }).use(oneMapping).use(permitted(policy));

interface Served<I> {
  readonly ctx: Context;
  readonly input: I;
  readonly path: string;
}

/** Serves a verb to a signed-in person. */
export const serve =
  <I, O>(verb: (call: Call, input: I) => Promise<O>) =>
  ({ ctx, input, path }: Served<I>): Promise<O> => {
    if (!ctx.session) throw new Refused(refuse("sign_in_required"));
    const call = ownCall(ctx.session.actor, ctx.session.factors);
    return verb(
      ctx.idempotencyKey
        ? {
            ...call,
            idempotency: { key: ctx.idempotencyKey, procedure: path, requestHash: hashOf(input) },
          }
        : call,
      input,
    );
  };

/** Serves a verb that needs nobody signed in: the input itself proves what it may do. */
export const serveAnyone =
  <I, O>(verb: (call: Pick<Call, "db" | "clock">, input: I) => Promise<O>) =>
  ({ input }: Pick<Served<I>, "input">): Promise<O> =>
    verb(ownDatabase(), input);

/** Recognises the same request again; passwords stay out of it, so that nothing stored could be tried against. */
const hashOf = (input: unknown): string =>
  createHash("sha256")
    .update(
      JSON.stringify(superjson.serialize(input).json, (key, value) => (key === "password" ? "" : value)),
    )
    .digest("hex");
