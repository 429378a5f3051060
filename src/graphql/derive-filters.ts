import type { DefinitionNode } from "graphql";
import type { FieldRule, FieldShape } from "../ontology/field-rule.ts";
import type { KindRule } from "../ontology/kind-rule.ts";
import { registry } from "../ontology/registry.ts";
import { definition, described } from "./derived-definition.ts";

/** The filter type of each shape; a shape that is not here (JSON, COMPOSITE) cannot be filtered by. */
const filters: Partial<Record<FieldShape, string>> = {
  TEXT: "TextFilter",
  URL: "TextFilter",
  ID: "IdFilter",
  BOOLEAN: "BooleanFilter",
  INT: "FloatFilter",
  FLOAT: "FloatFilter",
  DECIMAL: "DecimalFilter",
  DATE_TIME: "DateTimeFilter",
};

/** What every kind can be filtered by, whatever fields it has of its own. */
const shared = [
  described("Holds where the entity's id fulfils this condition.", "id: IdFilter"),
  described("Holds where the entity's name fulfils this condition.", "name: TextFilter"),
  described("Holds where the entity's tags fulfil this condition.", "tags: TagFilter"),
  described("Holds where this source says something of the entity.", "source: String"),
  described("Holds where the certainty of the entity as a whole fulfils this condition.", "certainty: CertaintyFilter"),
  described("Holds where the moment of the latest record fulfils this condition.", "recordedAt: DateTimeFilter"),
  described(
    "Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it.",
    "owner: ID",
  ),
].join("");

const sharedFields = ["name", "description", "tags", "externalIds", "extra", "url"];

/** A filter for every kind, and for every enum that one of their fields has. */
export function deriveFilters(): readonly DefinitionNode[] {
  const kinds = [...registry.kinds.values()];
  const enums = new Map(kinds.flatMap((kind) => ownFields(kind)).flatMap(enumFilter));
  return [...kinds.map(kindFilter), ...enums.values()];
}

function ownFields({ fields }: KindRule): readonly FieldRule[] {
  return [...fields.values()].filter(({ name }) => !sharedFields.includes(name));
}

function kindFilter(kind: KindRule): DefinitionNode {
  const filter = `${kind.typeName}Filter`;
  const tree = [
    described("Holds where all of these hold.", `and: [${filter}!]`),
    described("Holds where at least one of these holds; an empty list holds nowhere.", `or: [${filter}!]`),
    described("Holds where this does not.", `not: ${filter}`),
  ];
  const own = ownFields(kind).flatMap((rule) => {
    const type = filterName(rule);
    return type === undefined
      ? []
      : [described(`Holds where \`${rule.name}\` fulfils this condition.`, `${rule.name}: ${type}`)];
  });
  return definition(
    `Which entities of the kind ${kind.kind} to list. All the conditions that are given must hold.`,
    `input ${filter} {\n${tree.join("")}${shared}${own.join("")}}`,
  );
}

function filterName({ shape, list, enumName }: FieldRule): string | undefined {
  if (enumName !== undefined) return list ? `${enumName}ListFilter` : `${enumName}Filter`;
  if (list) return shape === "TEXT" || shape === "ID" ? "TagFilter" : undefined;
  return filters[shape];
}

function enumFilter(rule: FieldRule): [string, DefinitionNode][] {
  const { enumName, list } = rule;
  const filter = filterName(rule);
  if (enumName === undefined || filter === undefined) return [];
  const conditions = list
    ? [
        described("Holds where the list has this value.", `has: ${enumName}`),
        described("Holds where the list has at least one of these values.", `hasAny: [${enumName}!]`),
      ]
    : [
        described("Holds where the value is this one.", `eq: ${enumName}`),
        described("Holds where the value is one of these.", `in: [${enumName}!]`),
        described("True holds where no value is known, false where one is.", "isNull: Boolean"),
      ];
  const text = `A condition on ${list ? "a list of values" : "a value"} of \`${enumName}\`. All that is given must hold.`;
  return [[filter, definition(text, `input ${filter} {\n${conditions.join("")}}`)]];
}
