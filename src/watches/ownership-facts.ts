import type { OwnershipAnswer, OwnershipHop } from "../analysis/ownership/ownership-answer.ts";
import type { Fields, Value } from "../ontology/value.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import { listedMax } from "./watched-question.ts";

/**
 * A chain of ownership by ids: what of it makes two answers the same. Names and sentences are no part of it, for a party that is
 * renamed answers as before. `exists` is false, and nothing answers, where the entity is not in the graph. At most `max` of each.
 */
export function ownershipFacts(
  estate: Estate,
  of: string,
  answers: readonly OwnershipAnswer[],
  max: number = listedMax,
): Fields {
  const id = (entity: number | undefined): string | null => (entity === undefined ? null : estate.idOf(entity));
  const hopFacts = ({ from, to, reason, row }: OwnershipHop): Value => ({
    from: id(from),
    to: id(to),
    reason,
    relation: row === undefined ? null : estate.relationIdOf(row),
  });
  return {
    of,
    exists: estate.find(of) !== noEntity,
    answers: answers.map(({ facet, party, person, reason, candidates, hops }) => ({
      facet,
      party: id(party),
      person: id(person),
      reason,
      candidateCount: candidates.length,
      candidates: candidates.slice(0, max).map((candidate) => estate.idOf(candidate)),
      hops: hops.slice(0, max).map(hopFacts),
    })),
  };
}
