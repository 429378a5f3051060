import { noPowers, powers } from "../../../ontology/powers.ts";
import type { Estate } from "../../../projection/estate.ts";
import type { ControlStandings } from "../../control-standing.ts";
import { readGuards } from "../../guards.ts";
import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import { accessPaths, agentAccess, mayRead } from "../agent-access.ts";
import { agentFeeds, feedPaths } from "../agent-feeds.ts";
import { controlDates, controlFields, controlPaths } from "../control-reads.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { behind } from "../ownership-reads.ts";
import { into } from "../read-path.ts";
import { holdsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { standingsOf } from "../standings-of.ts";
import { markedName } from "../../marked-name.ts";

const ways = [[], ...feedPaths, ...accessPaths];

/** One agent takes in content of outsiders, may read what is confidential, and can send it out. */
export const lethalCombination: GapRule = {
  rule: "LETHAL_COMBINATION",
  severity: "CRITICAL",
  explanation:
    "One agent takes in content that anybody outside can write, has access to confidential data, and has a channel out of the organisation, and " +
    "no preventing control that holds stands between. Each of the three may be harmless alone; together, a planted text can send the data out.",
  subjects: ["AGENT"],
  reads: {
    paths: [
      ...ways,
      ...ways.flatMap((way) => [[...way, into("GUARDS")], ...behind([...way, into("GUARDS")], controlPaths)]),
    ],
    fields: { ...controlFields, RESOURCE: ["externallyWritable", "dataClasses", "outbound"] },
    dates: controlDates,
  },
  gapsAt,
};

/** Data that may be known to anybody in the organisation, or to everybody. */
const notConfidential = new Set<unknown>(["PUBLIC", "INTERNAL"]);
const sending = powers.SEND | powers.WRITE | powers.EXECUTE | powers.CONTROL;

function gapsAt(snapshot: Snapshot, agent: number): readonly FoundGap[] {
  const { estate } = snapshot;
  const mayPass = openHops(estate, snapshot.shared(standingsOf));
  const feeds = [...agentFeeds(estate, agent, mayPass)].filter(
    ([place]) => estate.factsOf(place)["externallyWritable"] === true,
  );
  if (feeds.length === 0) return [];
  const access = agentAccess(estate, agent, mayPass);
  const data = access.filter((each) => mayRead(each) && isConfidential(estate, each.resource));
  const channels = access.filter(
    ({ resource, powers: held }) => (held & sending) !== noPowers && estate.factsOf(resource)["outbound"] === true,
  );
  if (data.length === 0 || channels.length === 0) return [];

  const places = byId(
    estate,
    feeds.map(([place]) => place),
  );
  const secrets = byId(
    estate,
    data.map(({ resource }) => resource),
  );
  const outlets = byId(
    estate,
    channels.map(({ resource }) => resource),
  );
  const name = markedName(estate, agent);
  const list = (entities: readonly number[]): string => nameList(estate, entities);
  // Of each of the three, the first that there was makes the combination.
  const earliest = (starts: readonly number[]): number => Math.min(...starts);
  const wayOf = (rows: readonly number[]): number => Math.max(...rows.map((row) => holdsSince(estate, row)));
  return [
    {
      related: [...new Set([...places, ...secrets, ...outlets])],
      sentence:
        `${name} takes in content from ${list(places)}, which anybody outside can write; it can read confidential data in ` +
        `${list(secrets)} and send it out through ${list(outlets)}; no preventing control on record that is proven to hold stands between.`,
      remedy: `Take one of the three away from ${name}, or put a preventing control, proven to hold, between them.`,
      since: latestOf([
        earliest(feeds.map(([place, rows]) => Math.max(wayOf(rows), saysSince(estate, place, "externallyWritable")))),
        earliest(data.map(({ resource, rows }) => Math.max(wayOf(rows), saysSince(estate, resource, "dataClasses")))),
        earliest(channels.map(({ resource, rows }) => Math.max(wayOf(rows), saysSince(estate, resource, "outbound")))),
      ]),
    },
  ];
}

/** Whether no control that holds, whatever the amount, guards the hop along a relation. */
function openHops(estate: Estate, standings: ControlStandings): (row: number) => boolean {
  const guards = readGuards(estate);
  return (row) =>
    guards.ofHop(row).every(({ control, aboveAmount }) => aboveAmount !== undefined || !standings.of(control).holds);
}

function isConfidential(estate: Estate, resource: number): boolean {
  const { dataClasses } = estate.factsOf(resource);
  return Array.isArray(dataClasses) && dataClasses.some((each) => !notConfidential.has(each));
}
