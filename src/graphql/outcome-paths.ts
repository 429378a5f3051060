import {
  outcomePaths,
  type HopAccountability,
  type OutcomeExposure,
  type OutcomePath,
} from "../analysis/outcome-paths.ts";
import type { Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { allNamed, named, type HopSource, type PathSource } from "./hop.ts";
import { outcomeNamed } from "./outcome-named.ts";
import { runAnalysis } from "./run-analysis.ts";
import { checkRange, deadlineOf, traversalInfo, traversalQuestion } from "./traversal-question.ts";
import type { QueryOutcomePathsArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryOutcomePathsArgs, "assurance" | "first" | "maxDepth" | "scenario">;

interface Answer extends OutcomeExposure {
  readonly estate: Estate;
  readonly entity: number;
  readonly info: ReturnType<typeof traversalInfo>;
}

interface PathOfOrigin extends OutcomePath {
  readonly estate: Estate;
}

interface AccountabilitySource extends HopAccountability {
  readonly estate: Estate;
}

/** `Query.outcomePaths`. */
export const outcomePathsQuery: FieldResolver = async (_root, asked: Asked, context): Promise<Answer> => {
  const startedAt = performance.now();
  checkRange("first", asked.first, context.limits.pageItemsMax);
  const { moment, estate, ...question } = traversalQuestion(context, asked);
  const outcome = outcomeNamed(estate, asked.outcome);
  const { scenario, first } = asked;
  const fromKinds = asked.fromKinds ?? undefined;
  const isOver = deadlineOf(context);
  const found = await runAnalysis(outcomePaths(estate, { ...question, outcome, fromKinds, scenario, first, isOver }));
  return { ...found, estate, entity: outcome, info: traversalInfo(found.traversal, moment, startedAt) };
};

/** The fields of `OutcomeExposure`, `OutcomePath` and `HopAccountability`. */
export const outcomePathsFields: Readonly<Record<string, TypeResolvers>> = {
  OutcomeExposure: {
    outcome: ({ estate, entity }: Answer, _arguments, context) => named(context, estate, entity),
    owner: ({ estate, owner }: Answer) => ({ ...owner, estate }),
    paths: ({ estate, paths }: Answer) => paths.map((path): PathOfOrigin => ({ ...path, estate })),
    openOrigins: ({ estate, openOrigins }: Answer, _arguments, context) => allNamed(context, estate, openOrigins),
  },
  OutcomePath: {
    path: ({ estate, scenario, path }: PathOfOrigin): PathSource => ({ ...path, estate, scenario }),
    origin: ({ estate, origin }: PathOfOrigin, _arguments, context) => named(context, estate, origin),
    accountable: ({ estate, accountable }: PathOfOrigin) =>
      accountable.map((each): AccountabilitySource => ({ ...each, estate })),
  },
  HopAccountability: {
    hop: ({ estate, hop }: AccountabilitySource): HopSource => ({ ...hop, estate }),
    party: ({ estate, party }: AccountabilitySource, _arguments, context) =>
      party === undefined ? null : named(context, estate, party),
  },
};
