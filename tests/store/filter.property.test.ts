import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDecimal } from "../../src/ontology/decimal.ts";
import { printDateTime } from "../../src/ontology/date-time.ts";
import type { Fields, Value } from "../../src/ontology/value.ts";
import type { Filter } from "../../src/store/list-query.ts";
import { matches } from "../../src/store/matches.ts";
import type { EntityRecord } from "../../src/store/record.ts";
import { openTestStore } from "./open-test-store.ts";
import { entity, facts, say } from "./write-rows.ts";

/** Few values, so that filters hit; with what is awkward to a database: wildcards, quotes, nulls, marks, astral characters. */
const text = fc.constantFrom(
  "",
  "a",
  "A",
  "ab",
  "%",
  "_",
  "'",
  '"',
  "\\",
  "a\u0000b",
  "\u0000",
  "é",
  "e\u0301",
  "\uFF5E",
  "🦊",
  "ab🦊",
  "null",
  "1",
  '["a"]',
);
const number = fc.constantFrom(-1e21, -1, -0.1, 0, 5e-324, 0.1, 0.30000000000000004, 1, 2 ** 53, 1e300);
const decimal = fc.constantFrom(
  "0",
  "-0.5",
  "1",
  "10",
  "9",
  "0.1",
  "0.10000000000000000001",
  "-12345678901234567890",
  "12345678901234567890.5",
);
const time = fc.constantFrom(-62_135_596_800_000, -1, 0, 1, 1_767_225_600_000, 253_402_300_799_999);
const texts = fc.uniqueArray(text, { maxLength: 3 });

const id = fc.constantFrom("agent:a", "agent:A", "agent:🦊", "agent:\uFF5E", "agent:a:b");

const fields: Record<
  string,
  { as: "TEXT" | "NUMBER" | "DECIMAL" | "TIME" | "TRUTH"; value: fc.Arbitrary<Value>; list?: true }
> = {
  name: { as: "TEXT", value: text },
  description: { as: "TEXT", value: text },
  tags: { as: "TEXT", value: texts, list: true },
  cvss: { as: "NUMBER", value: number },
  annualFees: { as: "DECIMAL", value: decimal.map((value) => parseDecimal(value) ?? "0") },
  signedAt: { as: "TIME", value: time.map(printDateTime) },
  approved: { as: "TRUTH", value: fc.boolean() },
};

/** Some of one thing in several spellings: with a version, an encoded scope, another case. */
const externalId = fc.constantFrom(
  { system: "purl", id: "pkg:npm/%40acme/mail" },
  { system: "purl", id: "pkg:npm/@acme/mail@1.0.0?arch=x64" },
  { system: "purl", id: "pkg:npm/%40acme/mail#src" },
  { system: "purl", id: "no purl" },
  { system: "email", id: "A@b.example" },
  { system: "email", id: "a@b.example" },
  { system: "mcp", id: "a@b.example" },
  { system: "mcp", id: "\u0000'\"" },
);
const externalIds = fc.uniqueArray(externalId, { maxLength: 3 });
const own = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
const properties = fc.record({ ...own, externalIds }, { requiredKeys: [] }) as fc.Arbitrary<Fields>;

const scalars = { TEXT: text, NUMBER: number, DECIMAL: decimal, TIME: time, TRUTH: fc.boolean() } as const;
const ordered = ["eq", "in", "gte", "lte", "before", "after", "isNull"] as const;
const fieldTest: fc.Arbitrary<Filter> = fc
  .constantFrom(
    ...Object.entries(fields),
    ["id", { as: "TEXT" } as const] as const,
    ["certainty", { as: "TEXT" } as const] as const,
  )
  .chain(([field, rule]) => {
    const { as } = rule;
    const scalar: fc.Arbitrary<Value> =
      field === "id" ? id : field === "certainty" ? fc.constantFrom("A", "X", "a") : scalars[as];
    const tests =
      "list" in rule
        ? (["has", "hasAny", "isNull"] as const)
        : as === "TEXT"
          ? ([...ordered, "contains", "startsWith"] as const)
          : ordered;
    return fc.constantFrom(...tests).chain((name) => {
      const listed = name === "in" || name === "hasAny";
      const value: fc.Arbitrary<Value> =
        name === "isNull" ? fc.boolean() : listed ? fc.array(scalar, { maxLength: 3 }) : scalar;
      return value.map((wanted) => ({ field, as, test: name, value: wanted }));
    });
  });

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4 },
    fieldTest,
    fc.record({ source: fc.constantFrom("hr", "scan", "h") }),
    fc.record({ externalIds }),
    fc.record({ not: tie("filter") }),
    fc.record({ and: fc.array(tie("filter"), { maxLength: 4 }) }),
    fc.record({ or: fc.array(tie("filter"), { maxLength: 4 }) }),
  ),
}));

const estate = fc.record({
  entities: fc.uniqueArray(
    fc.record({
      id,
      properties,
      certainty: fc.constantFrom("A", "B", "X"),
      sources: fc.subarray(["hr", "scan"], { minLength: 1 }),
    }),
    { selector: (each) => each.id, minLength: 1 },
  ),
});

test("a compiled filter passes exactly the entities that the plain predicate passes", async () => {
  const run = async (
    { entities }: typeof estate extends fc.Arbitrary<infer Drawn> ? Drawn : never,
    filters: Filter[],
  ) => {
    const store = await openTestStore();
    const ids = new Set(entities.map((each) => each.id));
    const { version } = await say(store, [
      ...entities.map(({ id: name, properties: said, certainty, sources }) =>
        entity(name, {}, { facts: facts(said, { certainty, sources }) }),
      ),
    ]);
    const moment = { version, at: 10 };
    const query = { kinds: ["AGENT"], order: { field: "ID", direction: "ASC" }, limit: 100 } as const;
    const records: readonly EntityRecord[] = await store.list({ ...query, filter: { and: [] } }, moment);
    expect(records).toHaveLength(ids.size);
    for (const each of filters) {
      const expected = records.filter((record) => matches(each, record)).map((record) => record.id);
      const listed = (await store.list({ ...query, filter: each }, moment)).map((record) => record.id);
      expect(listed).toEqual(expected);
      expect(await store.count({ kinds: ["AGENT"], filter: each }, moment)).toBe(expected.length);
    }
  };
  await fc.assert(fc.asyncProperty(estate, fc.array(filter, { minLength: 20, maxLength: 40 }), run), { numRuns: 60 });
});
