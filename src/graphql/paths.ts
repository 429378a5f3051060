import { paths } from "../analysis/paths.ts";
import type { FieldResolver } from "./attach-resolvers.ts";
import type { PathSource } from "./hop.ts";
import { pathEnds } from "./path-ends.ts";
import { runAnalysis } from "./run-analysis.ts";
import { checkRange, deadlineOf, traversalInfo, traversalQuestion } from "./traversal-question.ts";
import type { QueryPathsArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryPathsArgs, "assurance" | "first" | "maxDepth" | "scenario">;

/** `Query.paths`. */
export const pathsQuery: FieldResolver = async (_root, asked: Asked, context) => {
  const startedAt = performance.now();
  checkRange("first", asked.first, context.limits.pageItemsMax);
  const { moment, estate, ...question } = traversalQuestion(context, asked);
  const ends = pathEnds(context, estate, asked);
  const { scenario, first } = asked;
  const deadline = deadlineOf(context);
  const found = await runAnalysis(paths(estate, { ...question, ...ends, scenario, first, deadline }));
  return {
    paths: found.paths.map((path): PathSource => ({ ...path, estate, scenario })),
    info: traversalInfo(found.traversal, moment, startedAt),
  };
};
