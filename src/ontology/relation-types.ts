import { parseType } from "graphql";
import { directiveValues, enumDefinition } from "./definitions.ts";
import { type FieldRule, fieldRule } from "./field-rule.ts";
import type { Kind } from "./kinds.ts";
import type { Power } from "./powers.ts";

/** Every relation type in the order of `enum RelationType`, those that harm travels along first; a test holds it so. */
export const relationTypes = [
  "PROVIDES",
  "SUPPLIES",
  "HOSTS",
  "POWERS",
  "EXTENDS",
  "DERIVED_INTO",
  "FEEDS",
  "DELEGATES_TO",
  "ACTS_AS",
  "CAN_ASSUME",
  "CAN_ACCESS",
  "UNLOCKS",
  "INFORMS",
  "CONTAINS",
  "AFFECTS",
  "DRIVES",
  "OPERATES",
  "OWNS",
  "MEMBER_OF",
  "LEADS",
  "REPORTS_TO",
  "PART_OF",
  "ASSIGNED_TO",
  "FOR_DUTY",
  "IN_SCOPE_OF",
  "BASED_ON",
  "ACKNOWLEDGED",
  "PARTY_TO",
  "HAS_CLAUSE",
  "COVERS",
  "COMMITS_TO",
  "DISCLAIMS",
  "STATED",
  "ABOUT",
  "GUARDS",
  "OBSERVES",
  "SUPPORTS",
  "PRODUCED",
  "SATISFIES",
  "MAPS_TO",
  "EXPLOITED",
  "RESULTED_IN",
  "STRUCK",
  "BACKS_UP",
  "BREACHED",
  "IMPACTS",
  "APPLIES_TO",
  "TRAINS",
  "REVIEWED",
] as const;

export type RelationType = (typeof relationTypes)[number];
export type Gift = "CONTROL" | "ACTIONS" | "SAME" | "CONTENT" | "DECISION" | "REACHED";
export type OutageDirection = "FORWARD" | "BACKWARD" | "BACKWARD_WHERE_ESSENTIAL" | "NONE";
export type Qualifier = "facet" | "as" | "side";

/** What a relation type joins, what it carries, and how harm moves along it. */
export interface RelationRule {
  readonly type: RelationType;
  /** Its place in `relationTypes`, so that a relation's type fits a byte and a test for influence is one comparison. */
  readonly code: number;
  readonly description: string;
  readonly influence: boolean;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** What must be held on the left; absent: any power. */
  readonly needs?: Power;
  readonly gives?: Gift;
  readonly outage?: OutageDirection;
  readonly properties: ReadonlyMap<string, FieldRule>;
  /** The property that tells apart several relations of this type between one pair. */
  readonly qualifier?: Qualifier;
}

/** What the directives on a value of `enum RelationType` say, as written there. */
interface Written {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  readonly needs?: Power;
  readonly gives?: Gift;
  readonly outage?: OutageDirection;
}
interface WrittenProperty {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly qualifier?: boolean;
}

const values = new Map((enumDefinition("RelationType").values ?? []).map((value) => [value.name.value, value]));

export const relationTypeCodes: Readonly<Record<RelationType, number>> = Object.freeze(
  Object.fromEntries(relationTypes.map((type, code) => [type, code])) as Record<RelationType, number>,
);

export const relationRules: Readonly<Record<RelationType, RelationRule>> = Object.freeze(
  Object.fromEntries(relationTypes.map((type) => [type, readRule(type)])) as Record<RelationType, RelationRule>,
);

function readRule(type: RelationType): RelationRule {
  const value = values.get(type);
  const directives = value?.directives ?? [];
  const joins = directives.find(({ name }) => name.value === "influence" || name.value === "governance");
  if (joins === undefined) throw new Error(`The registry does not say what ${type} joins.`);

  const written = directiveValues(joins) as unknown as Written;
  const carried = directives.filter(({ name }) => name.value === "property");
  const properties = carried.map((directive) => directiveValues(directive) as unknown as WrittenProperty);
  const qualifier = properties.find((property) => property.qualifier === true)?.name as Qualifier | undefined;
  return Object.freeze({
    type,
    code: relationTypeCodes[type],
    description: value?.description?.value ?? "",
    influence: joins.name.value === "influence",
    ...written,
    properties: new Map(properties.map((property) => [property.name, propertyRule(property)])),
    ...(qualifier === undefined ? {} : { qualifier }),
  });
}

/** Unlike a field of an entity, a list may be required of a relation: an access without actions says nothing. */
function propertyRule({ name, type, required = false }: WrittenProperty): FieldRule {
  return Object.freeze({ ...fieldRule(name, parseType(type)), required });
}
