import { expect, test } from "vitest";
import type { EntityItem } from "../../src/changes/changes-batch.ts";
import type { Kind } from "../../src/ontology/kinds.ts";
import { registry } from "../../src/ontology/registry.ts";
import { relationRules, relationTypes } from "../../src/ontology/relation-types.ts";
import { sampleBatch, sampleFiles } from "./sample-batches.ts";

const batches = sampleFiles.map((file) => ({ file, batch: sampleBatch(file) }));
const entities = batches.flatMap(({ batch }) => batch.entities);
const relations = batches.flatMap(({ batch }) => batch.relations);
const kindOf = new Map<string, Kind>(entities.map(({ id, kind }) => [id, kind]));

/** What all the files say of each entity in a list field, together. */
function union(items: readonly EntityItem[], field: string): Map<string, Set<unknown>> {
  const said = new Map(items.map(({ id }) => [id, new Set<unknown>()]));
  for (const { id, fields } of items) {
    const values: unknown = fields[field];
    if (Array.isArray(values)) for (const value of values) said.get(id)?.add(value);
  }
  return said;
}

test("the estate holds 120 to 250 entities, some of every kind, and every type of relation", () => {
  expect(kindOf.size).toBeGreaterThanOrEqual(120);
  expect(kindOf.size).toBeLessThanOrEqual(250);
  expect(new Set(kindOf.values())).toEqual(new Set(registry.kinds.keys()));
  expect(new Set(relations.map(({ type }) => type))).toEqual(new Set(relationTypes));
});

test("a file refers to what it or an earlier one has named, and to nothing else", () => {
  const known = new Map<string, Kind>();
  const unknown = batches.flatMap(({ file, batch }) => {
    for (const { id, kind } of batch.entities) known.set(id, kind);
    return batch.relations.flatMap(({ from, to }) => [from, to].filter((id) => !known.has(id)).map((id) => [file, id]));
  });
  expect(unknown).toEqual([]);
});

test("no entity changes its kind from one file to another", () => {
  expect(entities.filter(({ id, kind }) => kindOf.get(id) !== kind)).toEqual([]);
});

test("every relation joins what the registry allows and carries what it requires", () => {
  const wrong = relations.filter(({ type, from, to, fields }) => {
    const rule = relationRules[type];
    const joins = [rule.from.includes(kindOf.get(from) as Kind), rule.to.includes(kindOf.get(to) as Kind)];
    const lacking = [...rule.properties.values()].filter(({ name, required }) => required && fields[name] == null);
    return joins.includes(false) || lacking.length > 0;
  });
  expect(wrong).toEqual([]);
});

test("every entity is joined to all the others: none stands alone", () => {
  const neighbours = new Map<string, string[]>([...kindOf.keys()].map((id) => [id, []]));
  for (const { from, to } of relations) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const reached = new Set(["org:kestrelholm"]);
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  expect([...kindOf.keys()].filter((id) => !reached.has(id))).toEqual([]);
});

test("every entity is marked real or fictional, and none as both", () => {
  const unmarked = [...union(entities, "tags")].filter(([, tags]) => tags.has("real") === tags.has("fictional"));
  expect(unmarked).toEqual([]);
});

test("whatever is told of a real thing carries its source and its certainty", () => {
  const told = entities.filter(({ fields }) => (fields["tags"] as string[] | undefined)?.includes("real") === true);
  expect(told.length).toBeGreaterThan(50);
  const unsourced = told.filter(({ fields }) => {
    const { source, certainty } = (fields["extra"] ?? {}) as { source?: string; certainty?: string };
    return source === undefined || certainty === undefined;
  });
  expect(unsourced.map(({ id }) => id)).toEqual([]);
});

test("the certainty that an item notes is the one that its file is asserted with", () => {
  const differing = batches.flatMap(({ file, batch }) =>
    batch.entities.flatMap(({ id, fields }) => {
      const { certainty } = (fields["extra"] ?? {}) as { certainty?: string };
      return certainty === undefined || certainty === batch.certainty ? [] : [`${file}: ${id}`];
    }),
  );
  expect(differing).toEqual([]);
});

test("every file says from when it holds, and no file is of the future", () => {
  const asked = Date.parse("2026-11-01T00:00:00Z");
  const undated = batches.filter(({ batch }) => batch.effectiveAt === undefined || batch.effectiveAt > asked);
  expect(undated.map(({ file }) => file)).toEqual([]);
});

test("every agent says what it is for, how far it goes alone, who can stop it, and what it may reach", () => {
  const declared = ["purpose", "serviceModel", "autonomy", "overrideTier", "criticality", "declaredReach"];
  const agents = batches.find(({ file }) => file.includes("ai-register"))?.batch.entities ?? [];
  const silent = agents.filter(({ kind, fields }) => kind === "AGENT" && declared.some((name) => fields[name] == null));
  expect(silent.map(({ id }) => id)).toEqual([]);
  expect([...union(entities, "declaredReach").values()].flatMap((ids) => [...ids])).toSatisfy((ids: string[]) =>
    ids.every((id) => kindOf.has(id)),
  );
});
