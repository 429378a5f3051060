import type { Estate } from "../../../projection/estate.ts";
import { accessPaths, agentAccess, mayRead } from "../agent-access.ts";
import { agentFeeds, feedPaths } from "../agent-feeds.ts";
import { gapEnds, noGap, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { anyNumberOf, into, outOf } from "../read-path.ts";
import { undeclaredFeeds } from "../undeclared-feeds.ts";
import { holdsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Outsiders can write what an agent reads, and nothing says that it feeds the agent. */
export const undeclaredFeed: GapRule = {
  rule: "UNDECLARED_FEED",
  severity: "HIGH",
  explanation:
    "An identity of an agent can read something that anybody outside can write, and no FEEDS says so; or outsiders can write a part of what " +
    "feeds an agent. If the agent reads it, content from outside can steer it, and no question about injected content shows that.",
  subjects: ["AGENT"],
  reads: {
    paths: [
      ...accessPaths,
      ...feedPaths,
      [into("FEEDS"), anyNumberOf(into("FEEDS"), into("CONTAINS")), anyNumberOf(outOf("CONTAINS"))],
    ],
    fields: { RESOURCE: ["externallyWritable"] },
  },
  gapsAt,
  endsAt,
};

function gapsAt({ estate }: Snapshot, agent: number): readonly FoundGap[] {
  const name = markedName(estate, agent);
  const declared = agentFeeds(estate, agent);
  const found = new Map<number, FoundGap>();
  const tell = (resource: number, because: string, rows: readonly number[], other: number): void => {
    const { externallyWritable } = estate.factsOf(resource);
    if (externallyWritable !== true || declared.has(resource) || found.has(resource)) return;
    found.set(resource, {
      apart: [estate.idOf(resource)],
      related: [resource, other],
      sentence: `Anybody outside can put content into ${markedName(estate, resource)}, ${because}, and nothing says that it feeds ${name}.`,
      remedy: `Record that ${markedName(estate, resource)} feeds ${name} if it is read, or take the access away.`,
      since: latestOf([
        saysSince(estate, resource, "externallyWritable"),
        ...rows.map((row) => holdsSince(estate, row)),
      ]),
    });
  };
  for (const [feeding, rows] of partsOf(estate, declared)) {
    const [whole] = rows;
    if (whole !== undefined)
      tell(
        feeding,
        `which is a part of ${markedName(estate, estate.fromOf(whole))}, which feeds ${name}`,
        rows,
        estate.fromOf(whole),
      );
  }
  for (const access of agentAccess(estate, agent)) {
    const { identity, resource, rows } = access;
    if (mayRead(access)) tell(resource, `which ${name} can read as ${markedName(estate, identity)}`, rows, identity);
  }
  return [...found.values()];
}

function* endsAt(snapshot: Snapshot, agent: number): Generator<void, GapEnds> {
  const found = yield* undeclaredFeeds(snapshot, agent);
  return found.length === 0 ? noGap : gapEnds(found.map((resource) => [snapshot.estate.idOf(resource)]));
}

/** All that lies inside what feeds, with the relations that lead to it from what feeds. */
function partsOf(
  estate: Estate,
  declared: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, readonly number[]>();
  for (const whole of declared.keys()) {
    const inside = new Map<number, readonly number[]>([[whole, []]]);
    for (const [place, rows] of inside) {
      for (const row of estate.relationsOut(place, "CONTAINS")) {
        const part = estate.toOf(row);
        // What lies inside a part that is known already is known as well.
        if (inside.has(part) || parts.has(part)) continue;
        inside.set(part, [...rows, row]);
        parts.set(part, [...rows, row]);
      }
    }
  }
  return parts;
}
