import { blastRadius, type BlastRadius } from "../analysis/blast-radius.ts";
import type { Scenario } from "../analysis/scenario.ts";
import type { ControlEncounter } from "../analysis/control-encounter.ts";
import type { Estate } from "../projection/estate.ts";
import type { Moment } from "../store/moment.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import type { Context } from "./context.ts";
import { allNamed, named } from "./hop.ts";
import { impactFields, reachFields, type ReachSource } from "./reach.ts";
import { runAnalysis } from "./run-analysis.ts";
import { checkRange, deadlineOf, entitiesNamed, traversalInfo, traversalQuestion } from "./traversal-question.ts";
import type { QueryBlastRadiusArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryBlastRadiusArgs, "assurance" | "maxDepth" | "maxEntities" | "scenario">;

interface Answer {
  readonly found: BlastRadius;
  readonly estate: Estate;
  readonly scenario: Scenario;
  readonly info: ReturnType<typeof traversalInfo>;
  /** The same question at another moment: a later page belongs to the moment of the first. */
  readonly at: (moment: Moment) => Promise<Answer>;
}

interface EncounterSource extends ControlEncounter {
  readonly estate: Estate;
}

const entitiesMax = 10_000_000;

/** `Query.blastRadius`. */
export const blastRadiusQuery: FieldResolver = (_root, asked: Asked, context) => answer(context, asked);

async function answer(context: Context, asked: Asked, when?: Moment): Promise<Answer> {
  const startedAt = performance.now();
  checkRange("maxEntities", asked.maxEntities, entitiesMax);
  const { moment, estate, ...question } = traversalQuestion(context, asked, when);
  const origins = entitiesNamed(context, estate, "origins", asked.origins);
  const { scenario, maxEntities } = asked;
  const deadline = deadlineOf(context);
  const found = await runAnalysis(blastRadius(estate, { ...question, origins, scenario, maxEntities, deadline }));
  const elsewhere = new Map<string, Promise<Answer>>();
  const at = (other: Moment): Promise<Answer> => {
    const key = `${other.version}@${other.at}`;
    const known = elsewhere.get(key) ?? answer(context, asked, other);
    elsewhere.set(key, known);
    return known;
  };
  return { found, estate, scenario, info: traversalInfo(found.traversal, moment, startedAt), at };
}

/** The fields of `BlastRadius`, `Reach`, `Impact` and `ControlEncounter`. */
export const blastRadiusFields: Readonly<Record<string, TypeResolvers>> = {
  BlastRadius: {
    origins: ({ estate, found }: Answer, _arguments, context) => allNamed(context, estate, found.origins),
    inherent: (source: Answer) => reachSource(source, "inherent"),
    residual: (source: Answer) => reachSource(source, "residual"),
    controls: ({ estate, found }: Answer) => found.controls.map((each): EncounterSource => ({ ...each, estate })),
  },
  ControlEncounter: {
    control: ({ estate, control }: EncounterSource, _arguments, context) => named(context, estate, control),
  },
  Reach: reachFields,
  Impact: impactFields,
};

function reachSource(source: Answer, side: "inherent" | "residual"): ReachSource {
  const { found, estate, scenario } = source;
  return {
    estate,
    scenario,
    side,
    reach: found[side],
    at: async (moment) => reachSource(await source.at(moment), side),
  };
}
