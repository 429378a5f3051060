import { compareIds } from "../../ontology/compare-ids.ts";
import type { Estate } from "../../projection/estate.ts";
import { bases, type Candidate, type Role } from "./candidate.ts";

/** A candidate, and how it fared. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly won: boolean;
  /** Why it won or lost, without a full stop. */
  readonly reason: string;
}

/** How the candidates for one role of a duty fare against each other. */
export interface Contest {
  /** Strongest first. */
  readonly weighed: readonly Weighed[];
  /** Those at the top, disclaimers aside. */
  readonly top: readonly Candidate[];
  /** Those named at the top, by id, each once. */
  readonly parties: readonly number[];
}

/** Behind a policy and before what a vendor documents stands a clause that disclaims. */
const disclaiming = bases.indexOf("POLICY") + 0.5;

/**
 * Ranks the candidates for a role by basis, then nearness of scope, then, only among those of one agreement or one party, the latest
 * start. Several parties at the top for a role that only one can have: none wins. Source: docs/analyses.md, "Responsibility matrix".
 */
export function weigh(estate: Estate, role: Role, candidates: readonly Candidate[], isSingle: boolean): Contest {
  const disclaimers = candidates.filter(({ disclaims, bar }) => disclaims && bar === undefined);
  const bars = new Map(candidates.map((candidate) => [candidate, candidate.bar ?? outranked(candidate, disclaimers)]));
  const ordered = candidates
    .filter((candidate) => candidate.role === role || candidate.disclaims)
    .sort((left, right) => {
      const ranks = Number(bars.get(left) !== undefined) - Number(bars.get(right) !== undefined);
      return ranks || tierOf(left) - tierOf(right) || left.nearness - right.nearness || byStart(estate, left, right);
    });
  const ranking = ordered.filter((candidate) => bars.get(candidate) === undefined && !candidate.disclaims);
  const [best] = ranking;
  const equals = best === undefined ? [] : ranking.filter((each) => isLevel(each, best));
  const later = (each: Candidate): Candidate | undefined =>
    equals.find((other) => isOfOne(each, other) && other.since > each.since);
  const top = equals.filter((each) => later(each) === undefined);
  const named = new Set(top.flatMap(({ party }) => party ?? []));
  const parties = [...named].sort((left, right) => estate.compareEntities(left, right));
  const isTied = isSingle && parties.length > 1;

  const fate = (candidate: Candidate): Weighed => {
    const bar = bars.get(candidate);
    const lost = (reason: string): Weighed => ({ candidate, won: false, reason: `${candidate.words}: ${reason}` });
    if (bar !== undefined) return lost(bar);
    if (candidate.disclaims) return lost("it names nobody who does have the duty");
    if (!equals.includes(candidate)) return lost(whyWeaker(estate, candidate, best));
    const newer = later(candidate);
    if (newer !== undefined) return lost(`${newer.words} began later`);
    if (candidate.party === undefined) return lost("shared is no final answer");
    if (isTied) return lost("another party stands at the same rank, and none is picked");
    return { candidate, won: true, reason: `${candidate.words}: nothing stands above it` };
  };
  return { weighed: ordered.map(fate), top, parties };
}

/** What a party documents, or a framework expects of it, gives way to a clause by which it disclaims the duty. */
function outranked(candidate: Candidate, disclaimers: readonly Candidate[]): string | undefined {
  const { basis, party, disclaims } = candidate;
  if (disclaims || party === undefined || (basis !== "VENDOR_DOC" && basis !== "FRAMEWORK")) return undefined;
  const by = disclaimers.find((disclaimer) => disclaimer.party === party);
  return by === undefined ? undefined : by.words;
}

function tierOf({ basis, disclaims }: Candidate): number {
  return disclaims ? disclaiming : bases.indexOf(basis);
}

function isLevel(left: Candidate, right: Candidate): boolean {
  return left.basis === right.basis && left.nearness === right.nearness;
}

function isOfOne(left: Candidate, right: Candidate): boolean {
  const { agreement, party } = left;
  return (agreement !== undefined && agreement === right.agreement) || (party !== undefined && party === right.party);
}

function whyWeaker(estate: Estate, candidate: Candidate, best: Candidate | undefined): string {
  if (best === undefined) return "it does not rank";
  const other = `“${estate.nameOf(best.from)}” (${best.basis})`;
  return candidate.basis === best.basis ? `${other} is nearer in scope` : `${other} binds more than ${candidate.basis}`;
}

function byStart(estate: Estate, left: Candidate, right: Candidate): number {
  if (left.since !== right.since) return right.since > left.since ? 1 : -1;
  const key = ({ from, party }: Candidate): string =>
    `${estate.idOf(from)} ${party === undefined ? "" : estate.idOf(party)}`;
  return compareIds(key(left), key(right));
}
