import { z } from "zod";
import { gapRuleNames } from "../analysis/gaps/gap-rule-names.ts";
import { severities } from "../analysis/gaps/severity.ts";
import { kinds } from "../ontology/kinds.ts";
import { ownershipFacets } from "../ontology/ownership-facets.ts";

/** What an endpoint may be told. */
const eventTypes = ["graph.changed", "answer.moved", "gap.opened", "gap.closed"] as const;
export type EventType = (typeof eventTypes)[number];

const name = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/u,
    "a name has 1 to 64 small letters, digits and hyphens, and begins with none of the last",
  );
const id = z.string().min(1).max(256);

const watch = z
  .strictObject({
    name,
    ownershipChain: z.strictObject({ of: id, facets: z.array(z.enum(ownershipFacets)).min(1).optional() }).optional(),
    blastRadius: z
      .strictObject({
        origins: z.array(id).min(1).max(10_000),
        scenario: z.enum(["COMPROMISE", "OUTAGE", "INJECTION", "DISCLOSURE"]).default("COMPROMISE"),
      })
      .optional(),
    assurance: id.optional(),
  })
  .refine(
    (read) => [read.ownershipChain, read.blastRadius, read.assurance].filter((each) => each !== undefined).length === 1,
    {
      error: "a watch has exactly one of ownershipChain, blastRadius and assurance",
    },
  );

const secret = z.string().regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/u, {
  error: "a secret is whsec_ and the Base64 of 24 to 64 random bytes",
});

const endpoint = z
  .strictObject({
    name,
    url: z.url({
      protocol: /^https?$/u,
      error: "an address begins with https:// or, where allowHttp is true, with http://",
    }),
    secret: secret.optional(),
    secretFrom: z.string().optional(),
    types: z
      .array(z.enum(eventTypes))
      .min(1)
      .default([...eventTypes]),
    of: z.array(id).optional(),
    kinds: z.array(z.enum(kinds)).optional(),
    watches: z.array(name).optional(),
    rules: z.array(z.enum(gapRuleNames)).min(1).optional(),
    severityAtLeast: z.enum(severities).optional(),
    allowHttp: z.boolean().default(false),
    allowPrivate: z.boolean().default(false),
    timeoutMilliseconds: z.int().min(1).max(60_000).default(10_000),
    retryMilliseconds: z.int().min(1).max(3_600_000).default(2000),
  })
  .refine((read) => (read.secret === undefined) !== (read.secretFrom === undefined), {
    error: "an endpoint has exactly one of secret and secretFrom, the name of an environment variable",
  })
  .refine(({ url, allowHttp }) => allowHttp || url.startsWith("https:"), {
    error: "an http:// address is used only where allowHttp is true",
    path: ["url"],
  })
  .refine(({ url }) => new URL(url).username === "" && new URL(url).password === "", {
    error: "an address carries no user and no password",
    path: ["url"],
  });

/** The shape of the file that names who is told what. */
export const webhooksFile = z
  .strictObject({
    watches: z.array(watch).max(1000).default([]),
    endpoints: z.array(endpoint).max(100).default([]),
  })
  .superRefine(({ watches, endpoints }, context) => {
    const known = new Set(watches.map((each) => each.name));
    if (known.size < watches.length)
      context.addIssue({ code: "custom", path: ["watches"], message: "two have one name" });
    if (new Set(endpoints.map((each) => each.name)).size < endpoints.length) {
      context.addIssue({ code: "custom", path: ["endpoints"], message: "two have one name" });
    }
    for (const [index, each] of endpoints.entries()) {
      const unknown = (each.watches ?? []).find((watched) => !known.has(watched));
      if (unknown === undefined) continue;
      context.addIssue({
        code: "custom",
        path: ["endpoints", index, "watches"],
        message: `no watch is named ${unknown}`,
      });
    }
  });

export type WatchSetting = z.infer<typeof watch>;

/** Whom to tell what, and how. */
export interface Endpoint extends Omit<z.infer<typeof endpoint>, "secret" | "secretFrom" | "watches"> {
  /** What messages are signed with. */
  readonly key: Buffer;
  readonly watches: readonly WatchSetting[];
}
