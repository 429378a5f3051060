import { noPowers, powers } from "../../../ontology/powers.ts";
import type { Estate } from "../../../projection/estate.ts";
import { readGuards } from "../../guards.ts";
import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import { accessPaths, agentAccess, identityAccess, mayRead, type AgentAccess } from "../agent-access.ts";
import { agentFeeds, feedPaths } from "../agent-feeds.ts";
import { controlDates, controlFields, controlPaths } from "../control-reads.ts";
import { noGap, oneGap } from "../gap-ends.ts";
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
  endsAt: (snapshot, agent) => (isCombinedAt(snapshot, agent) ? oneGap : noGap),
};

/** Data that may be known to anybody in the organisation, or to everybody. */
const notConfidential = new Set<unknown>(["PUBLIC", "INTERNAL"]);
const sending = powers.SEND | powers.WRITE | powers.EXECUTE | powers.CONTROL;

/** What feeds an agent from outside, and where it may read what is confidential and send it, past no control that holds. */
function combinationAt(snapshot: Snapshot, agent: number) {
  const { estate } = snapshot;
  const mayPass = snapshot.shared(openHops);
  const feeds = [...agentFeeds(estate, agent, mayPass)].filter(
    ([place]) => estate.factsOf(place)["externallyWritable"] === true,
  );
  if (feeds.length === 0) return undefined;
  const access = agentAccess(estate, agent, mayPass);
  const data = access.filter((each) => mayRead(each) && isConfidential(estate, each.resource));
  const channels = access.filter((each) => maySend(estate, each));
  return data.length === 0 || channels.length === 0 ? undefined : { feeds, data, channels };
}

/** Whether there is such a combination, by what each identity may access of its own, which agents share. */
function isCombinedAt(snapshot: Snapshot, agent: number): boolean {
  const { estate } = snapshot;
  const identities = new Set(openEnds(snapshot, agent, "ACTS_AS"));
  let may = 0;
  for (const identity of identities) {
    may |= snapshot.shared(powersOfIdentities)(identity);
    for (const other of openEnds(snapshot, identity, "CAN_ASSUME")) identities.add(other);
  }
  if (may !== (readsSecrets | sendsOut)) return false;
  const feeds = agentFeeds(estate, agent, snapshot.shared(openHops));
  return feeds.keys().some((place) => estate.factsOf(place)["externallyWritable"] === true);
}

const readsSecrets = 1;
const sendsOut = 2;

/** By identity: whether what it may access itself lets it read what is confidential, and send something out. */
function powersOfIdentities(snapshot: Snapshot): (identity: number) => number {
  const { estate } = snapshot;
  const known = new Map<number, number>();
  return (identity) => {
    let may = known.get(identity);
    if (may === undefined) {
      may = 0;
      for (const each of identityAccess(estate, identity, [], snapshot.shared(openHops))) {
        if (mayRead(each) && isConfidential(estate, each.resource)) may |= readsSecrets;
        if (maySend(estate, each)) may |= sendsOut;
      }
      known.set(identity, may);
    }
    return may;
  };
}

function openEnds(snapshot: Snapshot, entity: number, type: "ACTS_AS" | "CAN_ASSUME"): readonly number[] {
  const { estate } = snapshot;
  const rows = estate.relationsOut(entity, type).filter(snapshot.shared(openHops));
  return rows.map((row) => estate.toOf(row));
}

function gapsAt(snapshot: Snapshot, agent: number): readonly FoundGap[] {
  const { estate } = snapshot;
  const found = combinationAt(snapshot, agent);
  if (found === undefined) return [];
  const { feeds, data, channels } = found;
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
function openHops(snapshot: Snapshot): (row: number) => boolean {
  const guards = readGuards(snapshot.estate);
  const standings = snapshot.shared(standingsOf);
  return (row) =>
    guards.ofHop(row).every(({ control, aboveAmount }) => aboveAmount !== undefined || !standings.of(control).holds);
}

function maySend(estate: Estate, { resource, powers: held }: AgentAccess): boolean {
  return (held & sending) !== noPowers && estate.factsOf(resource)["outbound"] === true;
}

function isConfidential(estate: Estate, resource: number): boolean {
  const { dataClasses } = estate.factsOf(resource);
  return Array.isArray(dataClasses) && dataClasses.some((each) => !notConfidential.has(each));
}
