import { paths } from "../analysis/paths.ts";
import type { FieldResolver } from "./attach-resolvers.ts";
import { badInput } from "./bad-input.ts";
import type { PathSource } from "./hop.ts";
import { runAnalysis } from "./run-analysis.ts";
import { checkRange, deadlineOf, entitiesNamed, traversalInfo, traversalQuestion } from "./traversal-question.ts";
import type { QueryPathsArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryPathsArgs, "assurance" | "first" | "maxDepth" | "scenario">;

/** `Query.paths`. */
export const pathsQuery: FieldResolver = async (_root, asked: Asked, context) => {
  const startedAt = performance.now();
  checkRange("first", asked.first, context.limits.pageItemsMax);
  const { moment, estate, ...question } = traversalQuestion(context, asked);
  const from = entitiesNamed(context, estate, "from", asked.from);
  // What is assumed away is known and cannot be reached: no path leads there, and that is an answer.
  const removed = new Set(asked.assume?.withoutEntities);
  const there = asked.to.filter((id) => !removed.has(id));
  const to = asked.to.length > 0 && there.length === 0 ? [] : entitiesNamed(context, estate, "to", there);
  const both = to.find((entity) => from.includes(entity));
  if (both !== undefined)
    throw badInput("to", `"${estate.idOf(both)}" is in \`from\` and in \`to\`; a path needs two ends.`);
  const { scenario, first } = asked;
  const deadline = deadlineOf(context);
  const found = await runAnalysis(paths(estate, { ...question, from, to, scenario, first, deadline }));
  return {
    paths: found.paths.map((path): PathSource => ({ ...path, estate, scenario })),
    info: traversalInfo(found.traversal, moment, startedAt),
  };
};
