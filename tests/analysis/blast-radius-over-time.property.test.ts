import fc from "fast-check";
import { expect, test } from "vitest";
import type { AssumedRelation } from "../../src/projection/assumptions.ts";
import { defaultRelationId } from "../../src/ontology/relation-id.ts";
import { relationRules } from "../../src/ontology/relation-types.ts";
import { Estate } from "../../src/projection/estate.ts";
import type { Graph } from "../../src/projection/graph.ts";
import { anyEstate } from "../oracles/any-estate.ts";
import { drawnEstateText, kindOf, type DrawnEstate, type DrawnRelation } from "../oracles/drawn-estate.ts";
import { askingOf, impacted, type Told } from "../support/ask-blast-radius.ts";
import { draw, drawGraph, drawnAt, drawnFrom } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 150);

/** An estate in two parts: relations that were there first, and those that came later; and which of the first have ended since. */
const anyStory = fc
  .record({ estate: anyEstate, cut: fc.nat(), ended: fc.array(fc.nat(), { maxLength: 4 }), rewritten: fc.nat() })
  .map(({ estate, cut, ended, rewritten }) => {
    const at = cut % (estate.relations.length + 1);
    const first = estate.relations.slice(0, at);
    const gone = new Set(first.length === 0 ? [] : ended.map((each) => first[each % first.length]));
    return { entities: estate.entities, first, later: estate.relations.slice(at), gone, rewritten };
  });

const whole = ({ inherent, residual, controls, reasons, estate }: Told) => ({
  inherent: impacted(inherent),
  residual: impacted(residual),
  ways: residual.reach.impacts({ first: Infinity }).map(({ path }) => path.map(({ row }) => estate.relationIdOf(row))),
  controls,
  reasons,
});

const fresh = (estate: DrawnEstate, origin: string) => whole(ask(draw(drawnEstateText(estate)), origin));
const ask = (estate: Estate, origin: string) => askingOf(estate, { origins: [origin], threshold: "UNKNOWN" });

/** Version 2: relations are added, some of the first are ended, one entity is written anew with what it had. */
function goOn(
  graph: Graph,
  { first, later, gone, rewritten }: typeof anyStory extends fc.Arbitrary<infer Story> ? Story : never,
): void {
  const entity = rewritten % graph.ids.length;
  const { entities } = graph;
  const facts = {
    properties: graph.entityFacts.at(entities.facts[entity] ?? 0),
    certainty: "A",
    sources: ["drawn"],
    contested: [],
  };
  graph.apply({
    batches: [[2, drawnFrom + 1000]],
    entityDeaths: [[entity, 2]],
    relationDeaths: first.flatMap((relation, row) => (gone.has(relation) ? [[row, 2] as [number, number]] : [])),
    entities: [
      [
        entities.count,
        entity,
        graph.ids[entity] ?? "",
        kindOf(graph.ids[entity] ?? ""),
        2,
        null,
        entities.validFrom[entity] ?? 0,
        Number.isFinite(entities.validTo[entity]) ? (entities.validTo[entity] ?? null) : null,
        JSON.stringify(facts),
      ],
    ],
    relations: later.map((relation, at) => {
      const { id, type, left, right, properties, from, to } = relation;
      const ends = [graph.numbers.get(left) ?? -1, graph.numbers.get(right) ?? -1] as const;
      const bounds = [
        from === undefined ? drawnFrom : Date.parse(from),
        to === undefined ? null : Date.parse(to),
      ] as const;
      const own = id === ordinaryId(relation) ? null : id;
      return [first.length + at, own, type, ...ends, 2, null, ...bounds, JSON.stringify(properties)];
    }),
  });
  graph.version = 2;
}

function ordinaryId({ type, left, right, properties }: DrawnRelation): string {
  const qualifier = properties[relationRules[type].qualifier ?? ""];
  return defaultRelationId({ type, from: left, to: right, ...(typeof qualifier === "string" && { qualifier }) });
}

test("a graph that was asked before it grew answers as one that grew before it was asked, at both versions", () => {
  fc.assert(
    fc.property(anyStory, fc.nat(), (story, pick) => {
      const { entities, first, later, gone } = story;
      const graph = drawGraph(drawnEstateText({ entities, relations: first }));
      const estates = [1, 2].map((version) => () => new Estate(graph, { version, at: drawnAt }));
      const there = entities.map(({ id }) => id).filter((id) => estates[0]?.().find(id) !== -1);
      fc.pre(there.length > 0);
      const origin = there[pick % there.length] ?? "";
      const before = whole(ask((estates[0] as () => Estate)(), origin));
      goOn(graph, story);

      expect(before).toEqual(fresh({ entities, relations: first }, origin));
      expect(whole(ask((estates[0] as () => Estate)(), origin))).toEqual(before);
      const now = { entities, relations: [...first.filter((each) => !gone.has(each)), ...later] };
      expect(whole(ask((estates[1] as () => Estate)(), origin))).toEqual(fresh(now, origin));
    }),
    { numRuns },
  );
});

test("what is assumed counts as if it had been written, and what is taken away as if it never was", () => {
  fc.assert(
    fc.property(anyStory, fc.nat(), ({ entities, first, later, gone, rewritten }, pick) => {
      const removed = entities[rewritten % entities.length]?.id ?? "";
      const now = {
        entities: entities.filter(({ id }) => id !== removed),
        relations: [...first.filter((each) => !gone.has(each)), ...later].filter(
          ({ left, right }) => left !== removed && right !== removed,
        ),
      };
      const there = now.entities.map(({ id }) => id).filter((id) => draw(drawnEstateText(now)).find(id) !== -1);
      fc.pre(there.length > 0);
      const origin = there[pick % there.length] ?? "";
      const assume = {
        withoutEntities: [removed],
        withoutRelations: [...gone].flatMap((relation) => relation?.id ?? []),
        withRelations: later.map(({ id, type, left, right, properties, from, to }): AssumedRelation => ({
          ...{ id, type, from: left, to: right, properties },
          validFrom: from === undefined ? -Infinity : Date.parse(from),
          validTo: to === undefined ? Infinity : Date.parse(to),
        })),
      };
      const assumed = draw(drawnEstateText({ entities, relations: first }), { assume });
      expect(whole(ask(assumed, origin))).toEqual(fresh(now, origin));
    }),
    { numRuns },
  );
});
