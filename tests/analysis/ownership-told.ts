import { ownershipChain } from "../../src/analysis/ownership-chain.ts";
import type { OwnershipAnswer } from "../../src/analysis/ownership/ownership-answer.ts";
import type { OwnershipFacet } from "../../src/ontology/ownership-facets.ts";
import type { Assumptions } from "../../src/projection/assumptions.ts";
import { draw } from "../support/draw.ts";

/** One answer about an entity of a drawn estate, its entities by id. */
export function told(text: string, id: string, facet: OwnershipFacet, assume?: Partial<Assumptions>) {
  const estate = draw(text, assume === undefined ? {} : { assume });
  const [answer] = ownershipChain(estate, estate.find(id), [facet]);
  if (answer === undefined) throw new Error("no answer");
  const named = (entity: number | undefined) => (entity === undefined ? null : estate.idOf(entity));
  const hop = ({ from, to, reason }: OwnershipAnswer["hops"][number]) =>
    `${named(from) ?? ""} ${reason} ${named(to) ?? "nobody"}`;
  return {
    reason: answer.reason,
    party: named(answer.party),
    person: named(answer.person),
    candidates: answer.candidates.map(named),
    hops: answer.hops.map(hop),
    sentence: answer.sentence,
  };
}
