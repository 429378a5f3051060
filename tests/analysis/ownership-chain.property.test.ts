import fc from "fast-check";
import { expect, test } from "vitest";
import { accountableFor } from "../../src/analysis/accountable-for.ts";
import { accountableParty } from "../../src/analysis/accountable-party.ts";
import { ownershipChain } from "../../src/analysis/ownership-chain.ts";
import { isOwnable } from "../../src/analysis/ownership/is-ownable.ts";
import { enums } from "../../src/ontology/enums.ts";
import { ownershipFacets } from "../../src/ontology/ownership-facets.ts";
import { relationRules, type RelationType } from "../../src/ontology/relation-types.ts";
import { noEntity, type Estate } from "../../src/projection/estate.ts";
import { ownershipOracle, type PlainEstate, type PlainRelation } from "../oracles/ownership-oracle.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

const people = ["person:ann", "person:bob", "person:cy", "person:di"];
const entities = [
  ...people,
  ...["team:pay", "team:risk", "organization:group", "organization:bank", "vendor:acme", "vendor:bolt"],
  ...["platform:cloud", "platform:desk", "model:m", "plugin:p", "agent:a", "agent:b", "identity:i", "identity:j"],
  ...["resource:r", "resource:s", "resource:t", "control:c", "agreement:x", "agreement:y", "outcome:o"],
];
const kindOf = (id: string) => (id.split(":")[0] ?? "").toUpperCase();

const ends = (type: RelationType, pool: readonly string[]) => {
  const among = (kinds: readonly string[]) => fc.constantFrom(...pool.filter((id) => kinds.includes(kindOf(id))));
  return { type: fc.constant(type), from: among(relationRules[type].from), to: among(relationRules[type].to) };
};
const drawnRelation = (type: RelationType, pool: readonly string[]): fc.Arbitrary<PlainRelation> => {
  if (type === "PARTY_TO")
    return fc.record({ ...ends(type, pool), as: fc.constantFrom("PROVIDER", "PROVIDER", "CUSTOMER") });
  if (type !== "OWNS") return fc.record(ends(type, pool));
  const facet = fc.constantFrom("ACCOUNTABLE", "ACCOUNTABLE", "OPERATOR", "OUTCOME_OWNER", "SPONSOR");
  const through = fc.constantFrom(...people, "person:gone", "team:pay");
  return fc.record({ ...ends(type, pool), facet, through }, { requiredKeys: ["type", "from", "to", "facet"] });
};

/** Three mixes, so that what needs several relations at once (a contract, two who stand for one party) comes about often. */
const mixes: readonly (readonly RelationType[])[] = [
  ["OWNS", "OWNS", "ACTS_AS", "CONTAINS", "HOSTS", "LEADS", "REPORTS_TO", "PART_OF", "OPERATES", "PROVIDES"],
  ["PROVIDES", "PROVIDES", "HOSTS", "COVERS", "COVERS", "PARTY_TO", "PARTY_TO"],
  ["OWNS", "OWNS", "HOSTS", "LEADS", "PART_OF", "REPORTS_TO"],
];
const few = ["person:ann", "person:bob", "team:pay", "vendor:acme", "vendor:bolt", "platform:cloud", "platform:desk"];
const fewOwned = ["agent:a", "identity:i", "resource:r", "control:c", "agreement:x", "agreement:y"];
const relationsOf = (mix: readonly RelationType[], pool: readonly string[], maxLength: number) =>
  fc.array(fc.tuple(fc.oneof(...mix.map((type) => drawnRelation(type, pool))), fc.integer({ min: 0, max: 9 })), {
    maxLength,
    size: "max",
  });
const relationLists = fc.oneof(
  ...mixes.flatMap((mix) => [relationsOf(mix, entities, 40), relationsOf(mix, [...few, ...fewOwned], 20)]),
);
const dates = ["", "{signedAt: 2026-07-01T00:00:00Z}", "{expiresAt: 2026-06-01T00:00:00Z}"];
const world = fc.record({
  inactive: fc.subarray(people),
  agreementDates: fc.tuple(fc.constantFrom("", ...dates), fc.constantFrom("", ...dates)),
  gone: fc.subarray(["organization:bank", "organization:group", "platform:desk"]),
  relations: relationLists,
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Each relation has an id of its own, in an order that the text does not show; some are over, and some entities no longer exist. */
function drawn({ inactive, agreementDates, gone, relations }: World): Estate {
  const [x, y] = agreementDates;
  const facts = (id: string) => {
    if (id === "agreement:x") return x;
    if (id === "agreement:y") return y;
    if (gone.includes(id)) return "{validTo: 2026-06-01}";
    return inactive.includes(id) ? "{active: false}" : "";
  };
  const lines = relations.map(([{ type, from, to, ...properties }, rank], index) => {
    const fields = { id: `${rank}-${index}`, ...properties, ...(rank === 9 && { validTo: "2026-06-01" }) };
    return `${from} -${type} ${JSON.stringify(fields)}-> ${to}`;
  });
  return draw([...entities.map((id) => `${id} ${facts(id)}`), ...lines].join("\n"));
}

function plain({ inactive, agreementDates: [x, y], gone, relations }: World): PlainEstate {
  const existing = entities.filter((id) => !gone.includes(id));
  const inForce = [["agreement:x", x] as const, ["agreement:y", y] as const];
  return {
    entities: existing,
    inactive,
    agreementsInForce: inForce.filter(([, text]) => text === "").map(([id]) => id),
    relations: relations
      .filter(([{ from, to }, rank]) => rank !== 9 && existing.includes(from) && existing.includes(to))
      .map(([each]) => each),
  };
}

const ownable = (estate: Estate) =>
  estate
    .entities()
    .filter((entity) => isOwnable(estate.kindOf(entity)))
    .toArray();

test("over random estates every facet of every component and outcome is answered as the rules, read literally, say", () => {
  fc.assert(
    fc.property(world, (chosen) => {
      const estate = drawn(chosen);
      const told = plain(chosen);
      const id = (entity: number | undefined) => (entity === undefined ? null : estate.idOf(entity));
      for (const entity of ownable(estate)) {
        for (const answer of ownershipChain(estate, entity)) {
          const { facet, reason, party, person, candidates, hops } = answer;
          const broken = person === undefined ? (hops.at(-1)?.reason ?? null) : null;
          const found = { reason, party: id(party), person: id(person), candidates: candidates.map(id), broken };
          expect(found, `${estate.idOf(entity)} ${facet}`).toEqual(ownershipOracle(told, estate.idOf(entity), facet));
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test("over random estates hops join end to end, from the entity to the person or to nobody, and each rests on the relation it names", () => {
  fc.assert(
    fc.property(world, (chosen) => {
      const estate = drawn(chosen);
      for (const entity of ownable(estate)) {
        for (const { hops, person, party } of ownershipChain(estate, entity)) {
          expect(hops[0]?.from).toBe(entity);
          expect(hops.at(-1)?.to).toBe(person);
          hops.slice(1).forEach((hop, index) => {
            expect(hop.from).toBe(hops[index]?.to);
          });
          if (party !== undefined) expect(hops.map(({ to }) => to)).toContain(party);
          for (const { row, from, to, sentence } of hops) {
            expect(sentence).toMatch(/\S.*\.$/u);
            const through = row === undefined ? undefined : estate.relationFactsOf(row).properties["through"];
            if (row === undefined || to === undefined || through === estate.idOf(to)) continue;
            expect([estate.fromOf(row), estate.toOf(row)].sort()).toEqual([from, to].sort());
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("over random estates the accountable party that counts by owner use is that of the chain", () => {
  fc.assert(
    fc.property(world, (chosen) => {
      const estate = drawn(chosen);
      for (const entity of estate.entities()) {
        const [answer] = isOwnable(estate.kindOf(entity)) ? ownershipChain(estate, entity, ["ACCOUNTABLE"]) : [];
        const party = answer?.party ?? noEntity;
        expect([accountableParty(estate, entity), accountableParty(estate, entity)]).toEqual([party, party]);
      }
    }),
    { numRuns: 100 },
  );
});

test("the facets are those of the schema, in its order", () => {
  expect(ownershipFacets).toEqual(enums.get("OwnershipFacet"));
});

test("over random estates what a party is accountable for is all whose chain ends at it, and nothing else", () => {
  const found = { inherited: 0 };
  fc.assert(
    fc.property(world, (chosen) => {
      const estate = drawn(chosen);
      const named = (entity: number) => estate.relationsIn(entity, "OWNS").length > 0;
      for (const party of estate.entities()) {
        const owned = ownable(estate).filter((entity) => accountableParty(estate, entity) === party);
        expect([...finish(accountableFor(estate, party))].sort()).toEqual([...owned].sort());
        found.inherited += owned.filter((entity) => !named(entity)).length;
      }
    }),
    { numRuns: 500 },
  );
  expect(found.inherited).toBeGreaterThan(10);
});
