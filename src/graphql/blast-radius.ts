import { blastRadiusParts, type BlastRadiusParts } from "../analysis/blast-radius-parts.ts";
import type { Scenario } from "../analysis/scenario.ts";
import type { ControlEncounter } from "../analysis/control-encounter.ts";
import type { Estate } from "../projection/estate.ts";
import type { Moment } from "../store/moment.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import type { Context } from "./context.ts";
import { allNamed, named } from "./hop.ts";
import { impactFields, reachFields, type ReachSource } from "./reach.ts";
import { questionKey } from "./question-key.ts";
import { runAnalysis } from "./run-analysis.ts";
import { checkRange, deadlineOf, entitiesNamed, traversalInfo, traversalQuestion } from "./traversal-question.ts";
import type { QueryBlastRadiusArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryBlastRadiusArgs, "assurance" | "maxDepth" | "maxEntities" | "scenario">;

interface Answer {
  readonly found: BlastRadiusParts;
  readonly estate: Estate;
  readonly scenario: Scenario;
  readonly question: string;
  readonly info: () => Promise<ReturnType<typeof traversalInfo>>;
  /** The same question at another moment: a later page belongs to the moment of the first. */
  readonly at: (moment: Moment) => Answer;
}

interface EncounterSource extends ControlEncounter {
  readonly estate: Estate;
}

const entitiesMax = 10_000_000;

/** `Query.blastRadius`. */
export const blastRadiusQuery: FieldResolver = (_root, asked: Asked, context) => answer(context, asked);

function answer(context: Context, asked: Asked, when?: Moment): Answer {
  const startedAt = performance.now();
  checkRange("maxEntities", asked.maxEntities, entitiesMax);
  const { moment, estate, ...question } = traversalQuestion(context, asked, when);
  const origins = entitiesNamed(context, estate, "origins", asked.origins);
  const { scenario, maxEntities } = asked;
  const deadline = deadlineOf(context);
  const found = blastRadiusParts(estate, { ...question, origins, scenario, maxEntities, deadline });
  const elsewhere = new Map<string, Answer>();
  const at = (other: Moment): Answer => {
    const key = `${other.version}@${other.at}`;
    const known = elsewhere.get(key) ?? answer(context, asked, other);
    elsewhere.set(key, known);
    return known;
  };
  const info: Answer["info"] = async () => traversalInfo(await runAnalysis(found.traversal()), moment, startedAt);
  return { found, estate, scenario, question: questionKey(asked), info, at };
}

/** The fields of `BlastRadius`, `Reach`, `Impact` and `ControlEncounter`. */
export const blastRadiusFields: Readonly<Record<string, TypeResolvers>> = {
  BlastRadius: {
    origins: ({ estate, found }: Answer, _arguments, context) => allNamed(context, estate, found.origins),
    inherent: (source: Answer) => reachSource(source, "inherent"),
    residual: (source: Answer) => reachSource(source, "residual"),
    controls: async ({ estate, found }: Answer) =>
      (await runAnalysis(found.controls())).map((each): EncounterSource => ({ ...each, estate })),
  },
  ControlEncounter: {
    control: ({ estate, control }: EncounterSource, _arguments, context) => named(context, estate, control),
  },
  Reach: reachFields,
  Impact: impactFields,
};

async function reachSource(source: Answer, side: "inherent" | "residual"): Promise<ReachSource> {
  const { found, estate, scenario, question } = source;
  const reach = await runAnalysis(found[side]());
  return { estate, scenario, side, question, reach, at: (moment) => reachSource(source.at(moment), side) };
}
