import { expect, test } from "vitest";
import type { FieldTest, Filter } from "../../src/store/list-query.ts";
import type { Moment } from "../../src/store/moment.ts";
import type { Store } from "../../src/store/store.ts";
import { openTestStore } from "./open-test-store.ts";
import { entity, entityRows, facts, row, say } from "./write-rows.ts";

async function passing(store: Store, filter: Filter, moment: Moment): Promise<readonly string[]> {
  const order = { field: "ID", direction: "ASC" } as const;
  const records = await store.list({ kinds: [], filter, order, limit: 100 }, moment);
  expect(await store.count({ kinds: [], filter }, moment)).toBe(records.length);
  return records.map(({ id }) => id.slice(id.indexOf(":") + 1));
}

async function estate(store: Store): Promise<Moment> {
  await say(store, [
    entity("agreement:none"),
    entity("agreement:one", {
      name: "Alpha",
      currency: "EUR",
      annualFees: "100.5",
      signedAt: "2026-01-01T00:00:00.000Z",
      tags: ["gold", "eu"],
    }),
    entity("agreement:two", {
      name: "beta 50%_'\"\\",
      currency: "eur",
      annualFees: "99999999999999999999.00000000000000000001",
      signedAt: "2026-06-01T12:00:00.500Z",
      tags: [],
    }),
  ]);
  const third = { name: "🦊 fox", annualFees: "-3", availability: 99.95, approved: true, tags: ["eu west"] };
  const { version } = await say(store, [
    entity("agreement:three", {}, { facts: facts(third, { certainty: "C", sources: ["hr", "scan"] }) }),
    entity("agreement:four", {
      availability: 0,
      approved: false,
      annualFees: "99999999999999999999.00000000000000000002",
    }),
  ]);
  return { version, at: 0 };
}

type Case = readonly [
  test: Partial<FieldTest> & Pick<FieldTest, "field" | "test" | "value">,
  passing: readonly string[],
];

const cases: readonly Case[] = [
  [{ field: "name", test: "eq", value: "Alpha" }, ["one"]],
  [{ field: "name", test: "eq", value: "alpha" }, []],
  [{ field: "name", test: "eq", value: "agreement:none" }, ["none"]],
  [{ field: "name", test: "in", value: ["Alpha", "agreement:four", "x"] }, ["four", "one"]],
  [{ field: "name", test: "in", value: [] }, []],
  [{ field: "name", test: "contains", value: "a" }, ["four", "none", "one", "two"]],
  [{ field: "name", test: "contains", value: "50%_'\"\\" }, ["two"]],
  [{ field: "name", test: "contains", value: "%" }, ["two"]],
  [{ field: "name", test: "contains", value: "" }, ["four", "none", "one", "three", "two"]],
  [{ field: "name", test: "startsWith", value: "🦊" }, ["three"]],
  [{ field: "name", test: "startsWith", value: "fox" }, []],
  [{ field: "name", test: "isNull", value: true }, []],
  [{ field: "name", test: "isNull", value: false }, ["four", "none", "one", "three", "two"]],
  [{ field: "currency", test: "eq", value: "EUR" }, ["one"]],
  [{ field: "currency", test: "isNull", value: true }, ["four", "none", "three"]],
  [{ field: "currency", test: "isNull", value: false }, ["one", "two"]],
  [{ field: "id", test: "startsWith", value: "agreement:t" }, ["three", "two"]],
  [{ field: "id", test: "in", value: ["agreement:one"] }, ["one"]],
  [{ field: "kind", test: "eq", value: "AGENT" }, []],
  [{ field: "certainty", test: "eq", value: "C" }, ["three"]],
  [{ field: "certainty", test: "in", value: ["A", "B"] }, ["four", "none", "one", "two"]],
  [{ field: "annualFees", as: "DECIMAL", test: "eq", value: "1.005E2" }, ["one"]],
  [{ field: "annualFees", as: "DECIMAL", test: "eq", value: "100.50" }, ["one"]],
  [{ field: "annualFees", as: "DECIMAL", test: "gte", value: "99999999999999999999.00000000000000000002" }, ["four"]],
  [
    { field: "annualFees", as: "DECIMAL", test: "lte", value: "99999999999999999999.00000000000000000001" },
    ["one", "three", "two"],
  ],
  [{ field: "annualFees", as: "DECIMAL", test: "lte", value: "0" }, ["three"]],
  [{ field: "annualFees", as: "DECIMAL", test: "isNull", value: true }, ["none"]],
  [{ field: "availability", as: "NUMBER", test: "gte", value: 99.95 }, ["three"]],
  [{ field: "availability", as: "NUMBER", test: "lte", value: 99.9 }, ["four"]],
  [{ field: "availability", as: "NUMBER", test: "eq", value: 0 }, ["four"]],
  [{ field: "approved", as: "TRUTH", test: "eq", value: true }, ["three"]],
  [{ field: "approved", as: "TRUTH", test: "eq", value: false }, ["four"]],
  [{ field: "signedAt", as: "TIME", test: "before", value: Date.parse("2026-06-01T12:00:00.500Z") }, ["one"]],
  [{ field: "signedAt", as: "TIME", test: "after", value: Date.parse("2026-06-01T12:00:00.499Z") }, ["two"]],
  [{ field: "signedAt", as: "TIME", test: "isNull", value: true }, ["four", "none", "three"]],
  [{ field: "tags", test: "has", value: "eu" }, ["one"]],
  [{ field: "tags", test: "hasAny", value: ["gold", "eu west"] }, ["one", "three"]],
  [{ field: "tags", test: "hasAny", value: [] }, []],
];

test.each(cases)("%j passes %j, and its negation exactly the others", async (partial, expected) => {
  const store = await openTestStore();
  const moment = await estate(store);
  const fieldTest: FieldTest = { as: "TEXT", ...partial };
  expect(await passing(store, fieldTest, moment)).toEqual(expected);
  const others = ["four", "none", "one", "three", "two"].filter((id) => !expected.includes(id));
  expect(await passing(store, { not: fieldTest }, moment)).toEqual(others);
  expect(await passing(store, { not: { not: fieldTest } }, moment)).toEqual(expected);
});

test("an empty and is true, an empty or is false", async () => {
  const store = await openTestStore();
  const moment = await estate(store);
  expect(await passing(store, { and: [] }, moment)).toHaveLength(5);
  expect(await passing(store, { or: [] }, moment)).toEqual([]);
  expect(await passing(store, { and: [{ or: [] }, { and: [] }] }, moment)).toEqual([]);
  expect(await passing(store, { not: { or: [{ or: [] }] } }, moment)).toHaveLength(5);
});

test("thousands of conditions in one filter are as true as each of them", async () => {
  const store = await openTestStore();
  const moment = await estate(store);
  const each = (name: string): Filter => ({ field: "name", as: "TEXT", test: "eq", value: name });
  const names = Array.from({ length: 3000 }, (_, index) => `name ${index}`);
  expect(await passing(store, { or: [...names, "Alpha"].map(each) }, moment)).toEqual(["one"]);
  expect(await passing(store, { and: names.map((name) => ({ not: each(name) })) }, moment)).toHaveLength(5);
});

test("the time of recording is that of the row that holds at the moment", async () => {
  const store = await openTestStore();
  const first = await say(store, [entity("agent:a"), entity("agent:b")]);
  const second = await say(store, [entity("agent:b", { name: "b" })]);
  const after: Filter = { field: "recordedAt", as: "TIME", test: "after", value: first.recordedAt };
  expect(await passing(store, after, { version: second.version, at: 0 })).toEqual(["b"]);
  expect(await passing(store, { ...after, test: "before", value: second.recordedAt }, { version: 2, at: 0 })).toEqual([
    "a",
  ]);
  expect(await passing(store, after, { version: first.version, at: 0 })).toEqual([]);
});

test("a source passes while it speaks of the entity at the moment", async () => {
  const store = await openTestStore();
  const both = facts({}, { sources: ["hr", "scan"] });
  const { version } = await say(store, [
    entityRows("agent:a", [row({}, { validTo: 10 }), row({}, { validFrom: 10, facts: both })]),
  ]);
  expect(await passing(store, { source: "scan" }, { version, at: 9 })).toEqual([]);
  expect(await passing(store, { source: "scan" }, { version, at: 10 })).toEqual(["a"]);
  expect(await passing(store, { source: "sca" }, { version, at: 10 })).toEqual([]);
});
