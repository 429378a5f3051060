import type { GapRule } from "../../src/analysis/gaps/gap-rule.ts";
import type { Along, ReadPath, ReadStep } from "../../src/analysis/gaps/read-path.ts";
import { causalOrigins } from "../../src/analysis/causes/causal-origins.ts";
import { subjectsReading } from "../../src/analysis/gaps/walk-back.ts";
import type { Kind } from "../../src/ontology/kinds.ts";
import { relationRules } from "../../src/ontology/relation-types.ts";
import { analysisFields } from "../../src/projection/analysis-fields.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { RecordingEstate } from "./recording-estate.ts";

/** What the search for cones reads of whatever it meets. */
const readOnTheWay: Partial<Record<Kind, readonly string[]>> = {
  PERSON: ["active"],
  CONTROL: ["failMode", "status"],
  OUTCOME: ["outcomeKind", "trigger"],
};

/**
 * What was read for a subject and lies on no way that the rule declares, in words: walked forward, where the product walks back. What is
 * read of every possible origin of harm is left out: of most of them it comes to nothing.
 */
export function undeclaredReads(
  estate: Estate,
  rule: GapRule,
  subject: number,
  read: RecordingEstate,
): readonly string[] {
  const { paths, fields, everywhere = [] } = rule.reads;
  const met = new Set([subject]);
  const searches = new Set<string>();
  const cones = new Set<number>();
  for (const path of paths) forward(estate, path, subject, met, searches, cones);
  const isEverywhere = (entity: number): boolean =>
    everywhere.some(({ kinds }) => kinds.includes(estate.kindOf(entity)));
  const isCone = cones.size > 0;
  const told = (entity: number): string => estate.idOf(entity);

  // An outage is let spread to everything, and what does not lead to the outcome is left out of it afterwards.
  const isOutage = isCone && estate.factsOf(subject)["trigger"] === "OUTAGE";

  const undeclared: string[] = [];
  const passed = new RecordingEstate(estate.graph, estate.moment);
  if (isCone && estate.kindOf(subject) === "OUTCOME") causalOrigins(passed, subject);
  for (const [entity, names] of read.fields) {
    const kind = estate.kindOf(entity);
    const known = met.has(entity) ? (fields[kind] ?? []) : [];
    const passing = isCone ? (readOnTheWay[kind] ?? []) : [];
    for (const name of names) {
      if (passed.fields.get(entity)?.has(name) === true) continue;
      if (!analysisFields[kind].includes(name) && name !== "contested") continue;
      if (!isEverywhere(entity) && !known.includes(name) && !passing.includes(name)) {
        undeclared.push(`${name} of ${told(entity)}`);
      }
    }
  }
  for (const [key, [type, direction, entity]] of read.searches) {
    const free = everywhere.some(({ types }) => types.includes(type)) || isEverywhere(entity);
    const ends = relationRules[type][direction === "OUT" ? "from" : "to"];
    if (!ends.includes(estate.kindOf(entity)) || (isCone && key.startsWith("GUARDS OUT"))) continue;
    if (isOutage && relationRules[type].influence) continue;
    if (free || passed.searches.has(key) || searches.has(key) || (relationRules[type].influence && cones.has(entity)))
      continue;
    undeclared.push(`${type} ${direction} of ${told(entity)}`);
  }
  for (const row of read.rows) {
    const [type, from, to] = [estate.typeOf(row), estate.fromOf(row), estate.toOf(row)];
    const free = everywhere.some(({ types }) => types.includes(type)) || isEverywhere(from) || isEverywhere(to);
    const onWay = searches.has(`${type} OUT ${from}`) || searches.has(`${type} IN ${to}`);
    const inCone = relationRules[type].influence && (isOutage || cones.has(from) || cones.has(to));
    if (!free && !onWay && !inCone && !(isCone && type === "GUARDS") && !passed.rows.has(row))
      undeclared.push(`${type} from ${told(from)} to ${told(to)}`);
  }
  for (const kind of read.kinds) {
    const free = kind !== undefined && everywhere.some(({ kinds }) => kinds.includes(kind));
    if (!free && !isCone) undeclared.push(`all of ${kind ?? "the estate"}`);
  }
  return undeclared;
}

function forward(
  estate: Estate,
  path: ReadPath,
  subject: number,
  met: Set<number>,
  searches: Set<string>,
  cones: Set<number>,
): void {
  let places = new Set([subject]);
  for (const step of path) {
    places = take(estate, step, places, searches, cones);
    for (const place of places) met.add(place);
  }
}

function take(
  estate: Estate,
  step: ReadStep,
  places: ReadonlySet<number>,
  searches: Set<string>,
  cones: Set<number>,
): Set<number> {
  if (step.step === "RELATION") {
    const found = new Set<number>(step.repeated ? places : []);
    for (const place of step.repeated ? found : places) {
      for (const end of farEnds(estate, step.along, place, searches)) found.add(end);
    }
    return found;
  }
  const found = new Set<number>();
  if (step.step === "THROUGH") {
    for (const place of places) {
      for (const row of estate.relationsIn(place, "OWNS")) {
        const { through } = estate.relationFactsOf(row).properties;
        const person = typeof through === "string" ? estate.find(through) : -1;
        if (person !== -1) found.add(person);
      }
    }
    return found;
  }
  // A place is read where the step, walked back from it alone, comes to one of the places before.
  for (const entity of estate.entities()) {
    const rule = {
      subjects: [...places].map((place) => estate.kindOf(place)),
      reads: { paths: [[step]], fields: {} },
    } as unknown as GapRule;
    const back = finish(subjectsReading(estate, rule, { entities: new Map(), relations: [] }, [entity]));
    if ([...places].some((place) => back.has(place))) found.add(entity);
  }
  for (const entity of found) cones.add(entity);
  return found;
}

function* farEnds(estate: Estate, along: readonly Along[], place: number, searches: Set<string>): Generator<number> {
  for (const { type, direction } of along) {
    searches.add(`${type} ${direction} ${place}`);
    if (direction === "OUT") for (const row of estate.relationsOut(place, type)) yield estate.toOf(row);
    else for (const row of estate.relationsIn(place, type)) yield estate.fromOf(row);
  }
}
