import { facetWords } from "../analysis/ownership/facet-words.ts";
import type { OwnershipAnswer } from "../analysis/ownership/ownership-answer.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import { canonicalJson } from "../store/canonical-json.ts";
import { ownershipFacts } from "./ownership-facts.ts";
import type { WatchedOwnership } from "./watched-ownership.ts";
import { markedName } from "../analysis/marked-name.ts";

/** What moved between two chains of ownership of one entity, facet by facet, each with the answer as it is now. Entities go by name. */
export function ownershipSentence(before: WatchedOwnership, after: WatchedOwnership): string {
  if (after.entity === noEntity)
    return `${markedName(before.estate, before.entity)} is no longer in the graph, so nobody answers for it.`;
  const name = markedName(after.estate, after.entity);
  if (before.entity === noEntity) {
    return [`${name} is in the graph now.`, ...after.answers.map(({ sentence }) => sentence)].join(" ");
  }
  const moved = after.answers.flatMap((now, index) => {
    const then = before.answers[index];
    if (then === undefined || same(before.estate, then, after.estate, now, after.of)) return [];
    return [`${whatMoved(before.estate, then, after.estate, now, name)} ${now.sentence}`];
  });
  return moved.join(" ");
}

function same(left: Estate, one: OwnershipAnswer, right: Estate, other: OwnershipAnswer, of: string): boolean {
  const [facts, others] = [ownershipFacts(left, of, [one], Infinity), ownershipFacts(right, of, [other], Infinity)];
  return canonicalJson(facts) === canonicalJson(others);
}

function whatMoved(earlier: Estate, then: OwnershipAnswer, later: Estate, now: OwnershipAnswer, name: string): string {
  const about = `${facetWords[now.facet]} ${name}`;
  // Numbers are those of one graph, so that they may be compared from one moment to another.
  const party = now.party === undefined ? undefined : markedName(later, now.party);
  if (then.party !== now.party) {
    if (then.party === undefined) return `${party ?? "Nobody"} is now ${about}.`;
    const was = `${markedName(earlier, then.party)} is no longer ${about}`;
    return party === undefined ? `${was}.` : `${was}: ${party} is now.`;
  }
  if (party === undefined) return `Who is ${about} is not settled, as before, and on other grounds.`;
  if (then.person !== now.person)
    return `${party} is still ${about}, and the chain from there ends ${endOf(earlier, then, later, now)}.`;
  if (then.reason !== now.reason) return `${party} is still ${about}, and on another ground.`;
  return `${party} is still ${about}, and the chain goes another way.`;
}

function endOf(
  earlier: Estate,
  { person: then }: OwnershipAnswer,
  later: Estate,
  { person: now }: OwnershipAnswer,
): string {
  const was = then === undefined ? "with no person" : `with ${markedName(earlier, then)}`;
  return `${now === undefined ? "with no person" : `with ${markedName(later, now)}`} and no longer ${was}`;
}
