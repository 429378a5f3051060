import type { Kind } from "../../ontology/kinds.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import type { Step } from "./naming.ts";

/** The relation along which what runs a thing of this kind is found; other kinds inherit from nothing, or, resources, in two ways. */
const runBy: Partial<Record<Kind, RelationType>> = {
  IDENTITY: "ACTS_AS",
  MODEL: "HOSTS",
  AGENT: "HOSTS",
  PLUGIN: "HOSTS",
  CONTROL: "HOSTS",
};

/**
 * What runs or holds an entity, breadth-first: each round the steps to places not met before, one a place (of several the one
 * with the smallest relation id). For a resource all rounds of containers come first, then the platforms that host it, then
 * those that host its containers, nearest first. Never yields an empty round.
 */
export function* roundsAbove(estate: Estate, entity: number): Generator<readonly Step[]> {
  const met = new Set([entity]);
  if (estate.kindOf(entity) !== "RESOURCE") {
    yield* rings(estate, entity, (kind) => runBy[kind], met);
    return;
  }
  const held: (readonly number[])[] = [[entity]];
  for (const ring of rings(estate, entity, () => "CONTAINS", met)) {
    held.push(ring.map(({ place }) => place));
    yield ring;
  }
  for (const resources of held) {
    const hosts = stepsUp(estate, resources, () => "HOSTS", met);
    if (hosts.length > 0) yield hosts;
  }
}

type Along = (kind: Kind) => RelationType | undefined;

function* rings(estate: Estate, entity: number, along: Along, met: Set<number>): Generator<readonly Step[]> {
  let ring = stepsUp(estate, [entity], along, met);
  while (ring.length > 0) {
    yield ring;
    const places = ring.map(({ place }) => place);
    ring = stepsUp(estate, places, along, met);
  }
}

function stepsUp(estate: Estate, children: readonly number[], along: Along, met: Set<number>): readonly Step[] {
  const steps: Step[] = [];
  for (const child of children) {
    const type = along(estate.kindOf(child));
    if (type === undefined) continue;
    for (const row of estate.relationsIn(child, type)) {
      const place = estate.fromOf(row);
      if (!met.has(place)) steps.push({ place, child, row });
    }
  }
  if (steps.length > 1) steps.sort((left, right) => estate.compareRelations(left.row, right.row));
  return steps.filter(({ place }) => !met.has(place) && met.add(place));
}
