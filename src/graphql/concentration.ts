import {
  concentration,
  concentrationOrigins,
  placeBehind,
  type Concentration,
  type ConcentrationPosition,
} from "../analysis/concentration.ts";
import type { Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { badInput, foreignCursor } from "./bad-input.ts";
import type { Context } from "./context.ts";
import { named } from "./hop.ts";
import { momentOf } from "./moment-of.ts";
import { connection, pageRequest } from "./page.ts";
import { runAnalysis } from "./run-analysis.ts";
import type { QueryConcentrationArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryConcentrationArgs, "first" | "kinds" | "scenario">;

/** Fields are read as they are asked. */
interface Source {
  readonly estate: Estate;
  readonly found: Concentration;
}

/** `Query.concentration`. A page belongs to the moment of the first one; a cursor of other kinds or another scenario is foreign. */
export const concentrationQuery: FieldResolver = async (_root, asked: Asked, context) => {
  const { scenario } = asked;
  const kinds = [...new Set(asked.kinds)].sort();
  const request = pageRequest(context, "concentration", asked, momentOf(context, { asOf: asked.asOf }));
  const after = request.position === undefined ? undefined : positionFrom(request.position);
  const estate = context.estates.at(request.moment);
  const count = countedOrigins(context, concentrationOrigins(estate, kinds).length);
  const all = await runAnalysis(concentration(estate, kinds, scenario));
  const start = after === undefined ? 0 : placeBehind(estate, all, after);
  return connection(request, {
    nodes: all.slice(start, start + request.first + 1).map((found): Source => ({ estate, found })),
    positionOf: ({ found: { agents, reached, entity } }) => [agents, reached, estate.idOf(entity)],
    totalCount: () => count,
  });
};

/** The fields of `Concentration`. */
export const concentrationFields: Readonly<Record<string, TypeResolvers>> = {
  Concentration: {
    entity: ({ estate, found }: Source, _arguments, context) => named(context, estate, found.entity),
    reached: ({ found }: Source) => found.reached,
    agents: ({ found }: Source) => found.agents,
    outcomes: ({ found }: Source) => found.outcomes,
    grossLoss: ({ found }: Source) => found.grossLoss,
    share: ({ found }: Source) => found.share,
  },
};

function countedOrigins({ limits }: Context, count: number): number {
  const { concentrationOriginsMax: most } = limits;
  if (count <= most) return count;
  const words = `There are ${count} entities of these kinds; \`kinds\` takes kinds with at most ${most} (ANSWERABLE_CONCENTRATION_ORIGINS_MAX) together.`;
  throw badInput("kinds", words, "LIMIT_EXCEEDED");
}

function positionFrom(value: unknown): ConcentrationPosition {
  const [agents, reached, id] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof agents === "number" && typeof reached === "number" && typeof id === "string")
    return { agents, reached, id };
  throw foreignCursor();
}
