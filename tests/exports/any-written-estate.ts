import fc from "fast-check";
import type { FieldRule } from "../../src/ontology/field-rule.ts";
import { type Kind, kinds } from "../../src/ontology/kinds.ts";
import type { KindRule } from "../../src/ontology/kind-rule.ts";
import { registry } from "../../src/ontology/registry.ts";
import { relationRules, relationTypes } from "../../src/ontology/relation-types.ts";

type Item = Readonly<Record<string, unknown>>;

/** A batch in the shape of `ChangesInput`. */
export type WrittenBatch = Readonly<Record<string, unknown>>;

const texts = ["x", "=1+1", "é 漢字 🐝", "a: b # c", "0123", "null", '"quoted" \\ text', "line\nbreak", "__proto__"];
const instants = ["2025-03-01T00:00:00.000Z", "2026-02-03T04:05:06.789Z", "2031-01-01T00:00:00.000Z"];
const amounts = ["0", "-12.5", "0.000001", "12345678901234567890.123456789"];

/** Fields that are read more narrowly than their type says. */
const narrow: Readonly<Record<string, readonly unknown[]>> = {
  currency: ["EUR", "USD"],
  through: ["person:0", "person:1"],
  cve: ["CVE-2026-0001", "CVE-2025-32711"],
};

/** Any value that a field takes. */
function anyValue(rule: FieldRule): fc.Arbitrary<unknown> {
  const words = narrow[rule.name];
  const one = words === undefined ? anyOne(rule) : fc.constantFrom(...words);
  if (!rule.list) return one;
  // What a relation must have of a list is an item.
  const minLength = rule.name === "actions" ? 1 : 0;
  return fc.uniqueArray(one, { minLength, maxLength: 3, selector: (item) => JSON.stringify(item) });
}

function anyOne({ shape, enumValues = [], composite }: FieldRule): fc.Arbitrary<unknown> {
  switch (shape) {
    case "TEXT":
      return fc.constantFrom(...texts);
    case "ID":
      return fc.constantFrom("agent:0", "model:1");
    case "ENUM":
      return fc.constantFrom(...enumValues);
    case "BOOLEAN":
      return fc.boolean();
    case "INT":
      return fc.nat(100);
    case "FLOAT":
      return fc.constantFrom(0, 0.5, 7.25, 10);
    case "DECIMAL":
      return fc.constantFrom(...amounts);
    case "DATE_TIME":
      return fc.constantFrom(...instants);
    case "URL":
      return fc.constantFrom("https://example.org/a?b=c&d", "https://example.org/");
    case "JSON":
      return fc.constantFrom({ a: [1, { b: null }] }, { "key # 1": "no", deep: { deeper: [true, -0.5] } });
    case "COMPOSITE":
      return anyRecord([...(registry.composites.get(composite ?? "")?.values() ?? [])]);
  }
}

function anyRecord(rules: readonly FieldRule[]): fc.Arbitrary<Item> {
  const requiredKeys = rules.filter(({ name, required }) => required || name === "actions").map(({ name }) => name);
  return fc.record(Object.fromEntries(rules.map((rule) => [rule.name, anyValue(rule)])), {
    requiredKeys,
  });
}

/** Two of each kind: the first source says all that it must of each, so that later ones may say as little as they like. */
const idsOf = (kind: Kind): readonly string[] => [0, 1].map((number) => `${kind.toLowerCase()}:${number}`);

function anyEntity(kind: Kind, id: string, isFirst: boolean): fc.Arbitrary<Item> {
  const rules = [...(registry.kinds.get(kind) as KindRule).fields.values()];
  const own = isFirst ? rules : rules.filter(({ required }) => !required);
  return anyRecord(own).chain((fields) => fc.constantFrom({ id, ...fields }));
}

const anyEnd = fc.constantFrom(undefined, undefined, undefined, "2027-01-01T00:00:00.000Z", "2028-06-01T00:00:00.000Z");

/** A relation of each type that may be, between two of the kinds that it joins. */
const anyRelations: fc.Arbitrary<readonly Item[]> = fc
  .tuple(
    ...relationTypes.map((type) => {
      const { from, to, properties } = relationRules[type];
      return fc.record({
        isSaid: fc.boolean(),
        from: fc.constantFrom(...from.flatMap(idsOf)),
        to: fc.constantFrom(...to.flatMap(idsOf)),
        properties: anyRecord([...properties.values()]),
        validTo: anyEnd,
        type: fc.constant(type),
      });
    }),
  )
  .map((all) =>
    all.flatMap(({ isSaid, properties, validTo, ...ends }) =>
      isSaid && ends.from !== ends.to ? [{ ...ends, ...properties, ...(validTo !== undefined && { validTo }) }] : [],
    ),
  );

const heads = [
  { source: "register", certainty: "A", effectiveAt: "2025-01-01T00:00:00.000Z" },
  { source: "scanner", certainty: "B", effectiveAt: "2025-06-01T00:00:00.000Z" },
  { source: "survey", certainty: "A", effectiveAt: "2026-01-01T00:00:00.000Z" },
] as const;

/** What three sources say of the same things, of every kind: in turn, each as surely as it does, partly against each other. */
export const anyWrittenEstate: fc.Arbitrary<readonly WrittenBatch[]> = fc.tuple(
  ...heads.map((head, place) =>
    fc
      .tuple(
        fc.tuple(
          ...kinds.map((kind) =>
            fc.tuple(...idsOf(kind).map((id) => fc.tuple(fc.boolean(), anyEntity(kind, id, place === 0)))),
          ),
        ),
        anyRelations,
      )
      .map(([entities, relations]) => ({
        ...head,
        ...Object.fromEntries(
          kinds.map((kind, index) => [
            (registry.kinds.get(kind) as KindRule).inputField,
            (entities[index] ?? []).flatMap(([isSaid, entity]) => (isSaid || place === 0 ? [entity] : [])),
          ]),
        ),
        relations,
      })),
  ),
);
