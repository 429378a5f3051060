import fc from "fast-check";
import { kinds, type Kind } from "../../src/ontology/kinds.ts";
import type { FieldRule } from "../../src/ontology/field-rule.ts";
import { registry } from "../../src/ontology/registry.ts";
import { relationRules, relationTypes, type RelationType } from "../../src/ontology/relation-types.ts";
import type { Fields, Value } from "../../src/ontology/value.ts";
import { analysisFields } from "../../src/projection/analysis-fields.ts";

/** One thing that a step of a story says: of an entity by its place in the story, or of a relation. Null ends it. */
export interface SaidOfEntity {
  readonly entity: number;
  readonly fields: Fields | null;
  readonly contested: boolean;
}
export interface SaidOfRelation {
  readonly relation: number;
  readonly properties: Fields | null;
}

/** A story of a small estate with something of every kind: what it is at first, and what changes step by step. */
export interface Story {
  readonly kinds: readonly Kind[];
  readonly ties: readonly { readonly type: RelationType; readonly from: number; readonly to: number }[];
  readonly entities: readonly Fields[];
  readonly relations: readonly Fields[];
  readonly steps: readonly {
    readonly entities: readonly SaidOfEntity[];
    readonly relations: readonly SaidOfRelation[];
    /** From when what is said holds, and the moment looked at afterwards: days from the first. */
    readonly from: number;
    readonly days: number;
  }[];
}

/** The first day of every story. */
export const firstDay = Date.parse("2026-01-01T00:00:00Z");
export const dayMilliseconds = 86_400_000;
const dates = [-400, -100, -20, 0, 10, 40, 70, 100, 200].map((day) =>
  new Date(firstDay + day * dayMilliseconds).toISOString(),
);
/** Texts that mean something to a rule, before those that mean nothing. */
const texts: Readonly<Record<string, readonly string[]>> = {
  framework: ["cosai-srf", "cosai-srf", "own"],
  layer: ["L1", "L2", "L3", "L4", "L5"],
  partyRole: ["PROVIDER", "CUSTOMER", "shared"],
  clouds: ["aws", "gcp"],
  configurableBy: ["CUSTOMER", "PROVIDER"],
  currency: ["EUR"],
  alternative: ["one"],
  default: ["open", "closed"],
  secure: ["closed"],
  observed: ["open", "closed"],
};

const amongKinds: readonly Kind[] = [
  ...kinds,
  ...(["AGENT", "PERSON", "CONTROL", "EVIDENCE", "IDENTITY", "RESOURCE", "OUTCOME", "TEAM", "VENDOR", "DUTY"] as const),
];

function valueOf(rule: FieldRule, ids: readonly string[]): fc.Arbitrary<Value> {
  const one = oneOf(rule, ids);
  return rule.list ? fc.array(one, { maxLength: 2 }) : one;
}

function oneOf({ name, shape, enumValues = [], composite }: FieldRule, ids: readonly string[]): fc.Arbitrary<Value> {
  if (shape === "ENUM") return fc.constantFrom(...enumValues);
  if (shape === "BOOLEAN") return fc.boolean();
  if (shape === "ID") return fc.constantFrom(...ids);
  if (shape === "DATE_TIME") return fc.constantFrom(...dates);
  if (shape === "DECIMAL") return fc.constantFrom("0", "100", "1000");
  if (shape === "INT" || shape === "FLOAT") return fc.constantFrom(1, 60, 99.5);
  if (shape === "COMPOSITE") return saidOf([...(registry.composites.get(composite ?? "")?.values() ?? [])], ids, 5);
  return fc.constantFrom(...(texts[name] ?? ["some"]));
}

/** Values for most of some fields. */
function saidOf(rules: readonly FieldRule[], ids: readonly string[], freq = 2): fc.Arbitrary<Fields> {
  const model = Object.fromEntries(
    rules.map((rule) => {
      const value = valueOf(rule, ids);
      return [rule.name, rule.required ? value : fc.option(value, { nil: undefined, freq })];
    }),
  );
  return fc
    .record(model)
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Fields);
}

function fieldsOf(kind: Kind, ids: readonly string[]): fc.Arbitrary<Fields> {
  const rules = [...(registry.kinds.get(kind)?.fields.values() ?? [])];
  return saidOf(
    rules.filter(({ name }) => analysisFields[kind].includes(name)),
    ids,
  );
}

export function idIn(story: Pick<Story, "kinds">, entity: number): string {
  return `${(story.kinds[entity] ?? "").toLowerCase()}:${entity}`;
}

const ids = amongKinds.map((_kind, entity) => idIn({ kinds: amongKinds }, entity));
const people = ids.filter((id) => id.startsWith("person:"));
const propertiesOf = (type: RelationType): fc.Arbitrary<Fields> =>
  saidOf([...relationRules[type].properties.values()], type === "OWNS" ? people : ids);

const able = (type: RelationType, side: "from" | "to"): readonly number[] =>
  [...amongKinds.keys()].filter((entity) => relationRules[type][side].includes(amongKinds[entity] as Kind));

const tie = fc.constantFrom(...relationTypes).chain((type) =>
  fc.record({
    type: fc.constant(type),
    from: fc.constantFrom(...able(type, "from")),
    to: fc.constantFrom(...able(type, "to")),
  }),
);

/** Every kind and relation type of the registry, with every field that an analysis reads. */
export function anyStory(types: { ties: number; steps: number } = { ties: 70, steps: 4 }): fc.Arbitrary<Story> {
  return fc
    .uniqueArray(tie, {
      minLength: types.ties,
      maxLength: types.ties,
      selector: ({ type, from, to }) => `${type}:${from}:${to}`,
    })
    .chain((ties) => {
      const saidOfEntity = fc.integer({ min: 0, max: amongKinds.length - 1 }).chain((entity) =>
        fc.record({
          entity: fc.constant(entity),
          fields: fc.option(fieldsOf(amongKinds[entity] as Kind, ids), { freq: 3 }),
          contested: fc.boolean(),
        }),
      );
      const saidOfRelation = fc.integer({ min: 0, max: ties.length - 1 }).chain((relation) =>
        fc.record({
          relation: fc.constant(relation),
          properties: fc.option(propertiesOf((ties[relation] as (typeof ties)[number]).type), { freq: 2 }),
        }),
      );
      return fc.record({
        kinds: fc.constant(amongKinds),
        ties: fc.constant(ties),
        entities: fc.tuple(...amongKinds.map((kind) => fieldsOf(kind, ids))),
        relations: fc.tuple(...ties.map(({ type }) => propertiesOf(type))),
        steps: fc.array(
          fc.record({
            entities: fc.uniqueArray(saidOfEntity, { maxLength: 2, selector: ({ entity }) => entity }),
            relations: fc.uniqueArray(saidOfRelation, { maxLength: 2, selector: ({ relation }) => relation }),
            from: fc.constantFrom(0, 0, 0, 20, 50),
            days: fc.constantFrom(0, 0, 1, 15, 35, 80),
          }),
          { minLength: 1, maxLength: types.steps },
        ),
      });
    });
}
