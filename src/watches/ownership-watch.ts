import { ownershipChain } from "../analysis/ownership-chain.ts";
import { findParty } from "../analysis/ownership/find-party.ts";
import { isOwnable } from "../analysis/ownership/is-ownable.ts";
import { ownershipFacets, type OwnershipFacet } from "../ontology/ownership-facets.ts";
import type { RelationType } from "../ontology/relation-types.ts";
import { noEntity } from "../projection/estate.ts";
import { canonicalJson } from "../store/canonical-json.ts";
import type { Happening } from "./happening.ts";
import { isBeside } from "./is-beside.ts";
import { ownershipFacts } from "./ownership-facts.ts";
import { ownershipSentence } from "./ownership-sentence.ts";
import type { WatchedOwnership } from "./watched-ownership.ts";
import type { WatchedQuestion } from "./watched-question.ts";

/** The relations that a chain of ownership is found along. Source: docs/analyses.md, "Ownership chain". */
const followed: ReadonlySet<RelationType> = new Set<RelationType>([
  ...(["OWNS", "OPERATES", "ACTS_AS", "CONTAINS", "HOSTS", "PROVIDES", "COVERS", "PARTY_TO"] as const),
  ...(["LEADS", "PART_OF", "REPORTS_TO"] as const),
]);

/** The ownership chain of an entity that is or was a component or an outcome, watched for some facets, each once. */
export function ownershipWatch(
  of: string,
  facets: readonly OwnershipFacet[] = ownershipFacets,
): WatchedQuestion<WatchedOwnership> {
  const asked = [...new Set(facets)];
  const mindsOrganizations = asked.includes("OUTCOME_OWNER");
  return {
    *ask(estate) {
      const entity = estate.find(of);
      // A watch may be set up before the entity is known, and the entity turn out to be nothing that is owned.
      const isAsked = entity !== noEntity && isOwnable(estate.kindOf(entity));
      const answers = isAsked ? ownershipChain(estate, entity, asked) : [];
      const key = canonicalJson(ownershipFacts(estate, of, answers, Infinity));
      return { estate, key, isUnfinished: false, of, entity, answers };
    },
    wakes: () => (happening) => !("type" in happening) || followed.has(happening.type),
    movers: (before, after) => {
      const visited = [before, after].map((answer) => visitedBy(answer, asked));
      const isVisited = (entity: number): boolean => visited.some((entities) => entities.has(entity));
      return (happening: Happening) => {
        if (!("type" in happening)) {
          const { entity, kind } = happening;
          if (isVisited(entity) || (mindsOrganizations && kind === "ORGANIZATION")) return true;
          return [before, after].some(({ estate }) => isBeside(estate, entity, isVisited, followed));
        }
        if (!followed.has(happening.type)) return false;
        if (mindsOrganizations && happening.type === "PART_OF") return true;
        return isVisited(happening.from) || isVisited(happening.to);
      };
    },
    *tell(before, after) {
      return {
        sentence: ownershipSentence(before, after),
        before: ownershipFacts(before.estate, of, before.answers),
        after: ownershipFacts(after.estate, of, after.answers),
      };
    },
  };
}

/** The entities on the way to an answer. What happens neither to them nor beside them cannot have moved it. */
function visitedBy(
  { estate, of, entity, answers }: WatchedOwnership,
  facets: readonly OwnershipFacet[],
): ReadonlySet<number> {
  const visited = new Set<number>([estate.graph.numbers.get(of) ?? noEntity]);
  const visit = (...entities: readonly (number | undefined)[]): void => {
    for (const each of entities) if (each !== undefined) visited.add(each);
  };
  for (const { party, person, candidates, hops } of answers) {
    visit(party, person, ...candidates);
    for (const { from, to, row } of hops) {
      visit(from, to, ...(row === undefined ? [] : [estate.fromOf(row), estate.toOf(row)]));
    }
  }
  for (const facet of entity === noEntity ? [] : facets) {
    const { steps, contracts, namings } = findParty(estate, entity, facet);
    visit(...steps.keys());
    for (const { place, through } of namings) visit(place, through);
    for (const { agreement, covered, provided, vendor } of contracts) visit(agreement, covered, provided, vendor);
  }
  return visited;
}
