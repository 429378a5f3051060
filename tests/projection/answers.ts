import { accountableFor } from "../../src/analysis/accountable-for.ts";
import { blastRadius } from "../../src/analysis/blast-radius.ts";
import { isOwnable } from "../../src/analysis/ownership/is-ownable.ts";
import { ownershipChain } from "../../src/analysis/ownership-chain.ts";
import { paths } from "../../src/analysis/paths.ts";
import type { Hop } from "../../src/analysis/hop.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { noRow } from "../../src/projection/relation-rows.ts";
import type { Projection } from "../../src/projection/projection.ts";
import type { Moment } from "../../src/store/moment.ts";
import type { Store } from "../../src/store/store.ts";
import { finish } from "../support/ask-blast-radius.ts";

const scenarios = ["COMPROMISE", "OUTAGE", "INJECTION", "DISCLOSURE"] as const;

/**
 * What a graph answers at a moment, by ids: entities and relations with their merged facts, lists, a search, ownership, reach
 * and paths. Versions, recorded times and ends that lie ahead are left out, for they are not about the moment.
 */
export async function answers(store: Store, projection: Projection, moment: Moment, names: Names) {
  const estate = projection.at(moment);
  return {
    entities: (await store.entities(names.entities, moment)).map(
      (record) => record && [record.id, record.kind, record.facts],
    ),
    relations: (await store.relations(names.relations, moment)).map((record) => record && [record.id, record.facts]),
    shown: names.relations.filter((id) => estate.findRelation(id) !== noRow),
    ...(await lists(store, moment)),
    owned: finish(accountableFor(estate, estate.find(names.owner)))
      .map((entity) => estate.idOf(entity))
      .sort(),
    owners: owners(estate),
    reach: scenarios.map((scenario) => names.origins.map((origin) => reach(estate, scenario, origin))),
    paths: scenarios.map((scenario) => names.origins.map((origin) => waysTo(estate, scenario, origin, names.target))),
  };
}

/** Ids by which a graph is asked. */
export interface Names {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly origins: readonly string[];
  readonly target: string;
  readonly owner: string;
}

async function lists(store: Store, moment: Moment) {
  const query = { kinds: [], order: { field: "NAME", direction: "DESC" }, limit: 1000 } as const;
  const active = { field: "active", as: "TRUTH", test: "eq", value: true } as const;
  const [all, filtered, found] = await Promise.all([
    store.list({ ...query, filter: { and: [] } }, moment),
    store.list({ ...query, filter: { not: active } }, moment),
    store.search({ text: "one", kinds: [], limit: 1000, offset: 0 }, moment),
  ]);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return { all: ids(all), filtered: ids(filtered), found: ids(found).sort() };
}

function owners(estate: Estate) {
  const name = (entity: number | undefined) => (entity === undefined ? null : estate.idOf(entity));
  return [...estate.entities()]
    .filter((entity) => isOwnable(estate.kindOf(entity)))
    .sort((left, right) => estate.compareEntities(left, right))
    .map((entity) =>
      ownershipChain(estate, entity).map(({ party, person, candidates, hops, facet, reason }) => ({
        of: name(entity),
        facet,
        reason,
        party: name(party),
        person: name(person),
        candidates: candidates.map(name),
        hops: hops.map(({ from, to, row, reason: why }) => [
          name(from),
          name(to),
          row && estate.relationIdOf(row),
          why,
        ]),
      })),
    );
}

const limits = { maxDepth: 12, threshold: "DOCUMENTED", controlsThatHold: [], controlsThatFail: [] } as const;

function reach(estate: Estate, scenario: (typeof scenarios)[number], origin: string) {
  const number = estate.find(origin);
  if (number < 0) return null;
  const found = ended(blastRadius(estate, { ...limits, origins: [number], scenario, maxEntities: 1000 }));
  const side = (which: "inherent" | "residual") =>
    found[which].impacts({ first: Infinity }).map((impact) => ({
      id: estate.idOf(impact.entity),
      distance: impact.distance,
      powers: impact.powers,
      reversible: impact.reversible,
      maxAmount: impact.maxAmount,
      path: impact.path.map((hop) => hopTold(estate, hop)),
    }));
  const controls = found.controls.map(({ control, ...encounter }) => ({ ...encounter, control: estate.idOf(control) }));
  return { inherent: side("inherent"), residual: side("residual"), controls, traversal: found.traversal };
}

function waysTo(estate: Estate, scenario: (typeof scenarios)[number], origin: string, target: string) {
  const [from, to] = [estate.find(origin), estate.find(target)];
  if (from < 0 || to < 0) return null;
  const found = ended(paths(estate, { ...limits, from: [from], to: [to], scenario, first: 5 }));
  return found.paths.map(({ hops }) => hops.map((hop) => hopTold(estate, hop)));
}

function hopTold(estate: Estate, { row, from, to, reversed, powers, guards }: Hop) {
  const controls = guards.map(({ control, ...guard }) => ({ ...guard, control: estate.idOf(control) }));
  return [estate.relationIdOf(row), estate.idOf(from), estate.idOf(to), reversed, powers, controls];
}

function ended<Answer>(question: Generator<void, Answer>): Answer {
  for (;;) {
    const step = question.next();
    if (step.done === true) return step.value;
  }
}
