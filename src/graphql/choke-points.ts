import { chokePoints, type ChokePoints } from "../analysis/choke-points.ts";
import type { Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { allNamed, type HopSource } from "./hop.ts";
import { pathEnds } from "./path-ends.ts";
import { runAnalysis } from "./run-analysis.ts";
import { deadlineOf, harmQuestion, traversalInfo } from "./traversal-question.ts";
import type { QueryChokePointsArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryChokePointsArgs, "assurance" | "scenario">;

interface Answer extends ChokePoints {
  readonly estate: Estate;
  readonly info: ReturnType<typeof traversalInfo>;
}

/** `Query.chokePoints`. */
export const chokePointsQuery: FieldResolver = async (_root, asked: Asked, context): Promise<Answer> => {
  const startedAt = performance.now();
  const { moment, estate, ...question } = harmQuestion(context, asked);
  const ends = pathEnds(context, estate, asked);
  const { scenario } = asked;
  const deadline = deadlineOf(context);
  const found = await runAnalysis(chokePoints(estate, { ...question, ...ends, scenario, deadline }));
  return { ...found, estate, info: traversalInfo(found.traversal, moment, startedAt) };
};

/** The fields of `ChokePoints`. */
export const chokePointsFields: Readonly<Record<string, TypeResolvers>> = {
  ChokePoints: {
    cut: ({ estate, cut }: Answer) => cut.map((hop): HopSource => ({ ...hop, estate })),
    bottlenecks: (source: Answer, _arguments, context) => allNamed(context, source.estate, source.bottlenecks),
  },
};
