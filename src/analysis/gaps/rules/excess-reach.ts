import { allPowers } from "../../../ontology/powers.ts";
import type { Estate } from "../../../projection/estate.ts";
import { everyBit, forward, searchStates } from "../../causes/state-search.ts";
import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { anyNumberOf, into, reaches } from "../read-path.ts";
import { existsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** An agent reaches resources that its owner does not declare. */
export const excessReach: GapRule = {
  rule: "EXCESS_REACH",
  severity: "HIGH",
  explanation:
    "Harm that starts at an agent reaches resources, if no control holds, that are not among what its owner says it can reach. Either the " +
    "declaration is out of date, or the agent has more than it needs. What lies inside a declared resource is declared with it.",
  subjects: ["AGENT"],
  reads: {
    paths: [[reaches, anyNumberOf(into("CONTAINS"))]],
    fields: { AGENT: ["declaredReach"], RESOURCE: ["validFrom"] },
  },
  gapsAt,
};

/** Resources that are named beside the gap; all are counted. */
const relatedMax = 100;

function* gapsAt({ estate }: Snapshot, agent: number): Generator<void, readonly FoundGap[]> {
  const { declaredReach } = estate.factsOf(agent);
  if (!Array.isArray(declaredReach) || declaredReach.length === 0) return [];
  const reached = yield* searchStates(estate, new Map([[agent, allPowers]]), forward, () => everyBit);
  const declared = new Set<unknown>(declaredReach);
  const excess = byId(
    estate,
    [...reached.keys()].filter((entity) => estate.kindOf(entity) === "RESOURCE" && !isWithin(estate, entity, declared)),
  );
  if (excess.length === 0) return [];
  const name = markedName(estate, agent);
  return [
    {
      related: excess.slice(0, relatedMax),
      sentence: `If no control holds, harm that starts at ${name} reaches ${excess.length} resource${excess.length === 1 ? "" : "s"} that its declared reach does not name: ${nameList(estate, excess)}.`,
      remedy: `Take from ${name}, and from what it leads to, the access that is not needed, or declare what it is meant to reach.`,
      since: latestOf([
        saysSince(estate, agent, "declaredReach"),
        Math.min(...excess.map((resource) => existsSince(estate, resource))),
      ]),
    },
  ];
}

/** Whether a resource, or something that it lies in, is named by one of the ids. */
function isWithin(estate: Estate, resource: number, ids: ReadonlySet<unknown>): boolean {
  const places = new Set([resource]);
  for (const place of places) {
    if (ids.has(estate.idOf(place))) return true;
    for (const row of estate.relationsIn(place, "CONTAINS")) places.add(estate.fromOf(row));
  }
  return false;
}
