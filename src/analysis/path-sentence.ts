import type { Estate } from "../projection/estate.ts";
import { needsNoAttacker } from "./causes/causal-origins.ts";
import { findParty } from "./ownership/find-party.ts";
import { partyName } from "./ownership/party-name.ts";
import type { Scenario } from "./scenario.ts";
import { listed, powerPhrase, relationPhrase } from "./paths/relation-phrases.ts";
import { markedName } from "./marked-name.ts";

/** A hop as a sentence tells it. */
export interface ToldHop {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly powers: number;
}

/** A path as a sentence tells it: at least one hop, and the controls that block it. */
export interface ToldPath {
  readonly hops: readonly ToldHop[];
  readonly blockedBy: readonly number[];
}

/**
 * The name of the party accountable for an entity: undefined where nobody is, null where the sources conflict. It is asked of
 * what each hop gets to.
 */
export type AccountableName = (entity: number) => string | null | undefined;

/**
 * A path as one English sentence: what happens at its start, what may come of it, and for each hop the relation, the powers that
 * it gives and who is on record as accountable for what it gets to, or as owner of the outcome. It says what may happen, never that it will. Entities go by name; those on
 * the path that share one by name and id. The same graph gives the same sentence. Empty for a path without hops. Never throws.
 */
export function pathSentence(estate: Estate, scenario: Scenario, path: ToldPath, accountable: AccountableName): string {
  const [first, last] = [path.hops[0], path.hops.at(-1)];
  if (first === undefined || last === undefined) return "";
  const nameOf = namesOn(estate, path);
  const hopWords = scenario === "OUTAGE" ? outageHop : harmHop;
  const blocking = path.blockedBy.map(nameOf);
  const unless = blocking.length === 0 ? "" : ` and ${listed(blocking)} ${blocking.length === 1 ? "fails" : "fail"}`;
  const hops = path.hops.map((hop) => {
    return `${hopWords(estate, nameOf, hop)} (${answering(estate, nameOf(hop.to), hop.to, accountable(hop.to))})`;
  });
  const start = startOf(estate, scenario, first.from, last.to);
  return `If ${start(nameOf(first.from))}${unless}, ${ending(estate, scenario, nameOf, last.to)}: ${hops.join("; ")}.`;
}

const starts: Readonly<Record<Scenario, (name: string) => string>> = {
  COMPROMISE: (name) => `${name} is compromised`,
  OUTAGE: (name) => `${name} stops working`,
  INJECTION: (name) => `somebody puts content into ${name}`,
  DISCLOSURE: (name) => `somebody reads ${name}`,
};

/** A flaw is nothing that could be compromised or stop working: it is used. An agent that errs was not compromised. */
function startOf(estate: Estate, scenario: Scenario, origin: number, end: number): (name: string) => string {
  const kind = estate.kindOf(origin);
  if (kind === "VULNERABILITY") return (name) => `the flaw ${name} is exploited`;
  const mayErr = scenario === "COMPROMISE" && (kind === "AGENT" || kind === "MODEL");
  return mayErr && estate.kindOf(end) === "OUTCOME" && needsNoAttacker(estate.factsOf(end)["trigger"])
    ? (name) => `${name} goes wrong or is compromised`
    : starts[scenario];
}

function ending(estate: Estate, scenario: Scenario, nameOf: (entity: number) => string, end: number): string {
  if (estate.kindOf(end) === "OUTCOME") return `${nameOf(end)} may come about`;
  return scenario === "OUTAGE" ? `${nameOf(end)} may stop with it` : `harm may reach ${nameOf(end)}`;
}

/** Who is accountable for what a hop gets to; of an outcome that nobody is accountable for, who bears it. */
function answering(estate: Estate, name: string, entity: number, party: string | null | undefined): string {
  if (party === null) return `the sources disagree who is accountable for ${name}`;
  if (party !== undefined) return `${party} is accountable for ${name}`;
  const owner = estate.kindOf(entity) === "OUTCOME" ? findParty(estate, entity, "OUTCOME_OWNER").party : undefined;
  return owner === undefined
    ? `nobody on record is accountable for ${name}`
    : `${partyName(estate, owner)} is the outcome owner of ${name}`;
}

function harmHop(estate: Estate, nameOf: (entity: number) => string, { row, from, to, powers }: ToldHop): string {
  const told = `${nameOf(from)} ${relationPhrase(estate.typeOf(row), estate.relationFactsOf(row))} ${nameOf(to)}`;
  if (estate.kindOf(to) === "OUTCOME") return told;
  return `${told}, so that harm may ${powerPhrase(powers, estate.kindOf(to) === "PERSON" ? "them" : "it")}`;
}

/** The relation is told as it stands, whichever way the outage goes along it. */
function outageHop(estate: Estate, nameOf: (entity: number) => string, { row, from, to }: ToldHop): string {
  const type = estate.typeOf(row);
  const [left, right] = [nameOf(estate.fromOf(row)), nameOf(estate.toOf(row))];
  const because = `${left} ${relationPhrase(type, estate.relationFactsOf(row))} ${right}`;
  if (estate.kindOf(to) === "OUTCOME") return `${nameOf(to)} may come about, because ${because}`;
  return `${nameOf(to)} may stop with ${nameOf(from)}, because ${because}${type === "GUARDS" ? " and fails closed" : ""}`;
}

/** Names; two things on one path that share a name are told apart by their ids. */
function namesOn(estate: Estate, { hops, blockedBy }: ToldPath): (entity: number) => string {
  const places = hops.flatMap(({ row, from, to }) => [from, to, estate.fromOf(row), estate.toOf(row)]);
  const count = new Map<string, number>();
  for (const entity of new Set([...places, ...blockedBy])) {
    const name = markedName(estate, entity);
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  return (entity) => {
    const name = markedName(estate, entity);
    return (count.get(name) ?? 0) > 1 && estate.nameOf(entity) !== estate.idOf(entity)
      ? `${name} (${estate.idOf(entity)})`
      : name;
  };
}
