import { defaultRelationId } from "../ontology/relation-id.ts";
import { type RelationRule, relationRules, type RelationType, relationTypes } from "../ontology/relation-types.ts";
import type { Fields, Value } from "../ontology/value.ts";
import type { RelationItem } from "./changes-batch.ts";
import { found, quoted } from "./found.ts";
import { at, type Path } from "./path.ts";
import { readField } from "./read-field.ts";
import { readId, readRelationId } from "./read-id.ts";
import { readInterval } from "./read-interval.ts";
import { isObject, type Reading } from "./reading.ts";

type Written = Readonly<Record<string, unknown>>;

const notProperties = new Set(["id", "type", "from", "to", "validFrom", "validTo"]);
const known = new Set<string>(relationTypes);
const properties = new Set(Object.values(relationRules).flatMap((rule) => [...rule.properties.keys()]));

/** A relation as one source puts it. All that is wrong is told; undefined where its type, its ends or its id are not known. */
export function readRelation(value: unknown, path: Path, reading: Reading): RelationItem | undefined {
  if (!isObject(value)) {
    reading.report("INVALID_VALUE", path, { found: found(value), accepted: "an object with type, from and to" });
    return undefined;
  }
  const type = readType(value["type"], at(path, "type"), reading);
  const from = readEnd(value["from"], "from", path, reading);
  const to = readEnd(value["to"], "to", path, reading);
  const fields = readProperties(type === undefined ? undefined : relationRules[type], value, path, reading);
  const interval = readInterval(value, path, reading);
  const given = value["id"] ?? undefined;
  const own = given === undefined ? undefined : readRelationId(given, at(path, "id"), reading);
  if (type === undefined || from === undefined || to === undefined) return undefined;

  const id = given === undefined ? defaultId(type, from, to, fields, path, reading) : own;
  return id === undefined
    ? undefined
    : { path, id, hasOwnId: given !== undefined, type, from, to, ...interval, fields };
}

function readType(type: unknown, path: Path, { report }: Reading): RelationType | undefined {
  if (typeof type === "string" && isRelationType(type)) return type;
  if ((type ?? null) === null) report("PROPERTY_REQUIRED", path, { owner: "A relation", property: "type" });
  else report("INVALID_VALUE", path, { found: found(type), accepted: `one of ${relationTypes.join(", ")}` });
  return undefined;
}

function isRelationType(type: string): type is RelationType {
  return known.has(type);
}

function readEnd(end: unknown, name: "from" | "to", path: Path, reading: Reading): string | undefined {
  if ((end ?? null) !== null) return readId(end, at(path, name), reading);
  reading.report("PROPERTY_REQUIRED", at(path, name), { owner: "A relation", property: name });
  return undefined;
}

/** A null of a property that another type carries says nothing: clients send one for every field of the input. */
function readProperties(rule: RelationRule | undefined, value: Written, path: Path, reading: Reading): Fields {
  const fields: Record<string, Value> = {};
  for (const [name, property] of Object.entries(value)) {
    if (property === undefined || notProperties.has(name)) continue;
    const field = rule?.properties.get(name);
    const place = at(path, name);
    if (field === undefined) {
      if (properties.has(name) && (property === null || rule === undefined)) continue;
      const owner = rule?.type ?? "A relation";
      const accepted = rule?.properties.size === 0 ? "none" : [...(rule?.properties.keys() ?? properties)].join(", ");
      reading.report("PROPERTY_NOT_ALLOWED", place, { owner, property: quoted(name), accepted });
    } else if (field.required && Array.isArray(property) && property.length === 0) {
      reading.report("PROPERTY_REQUIRED", place, {
        owner: rule?.type ?? "A relation",
        property: `${name} with an item`,
      });
    } else {
      const read = readField(field, property, place, reading);
      if (read !== undefined) fields[name] = read;
    }
  }
  return fields;
}

/** Undefined where the qualifier that is part of the id is not given; a bad one was told when it was read. */
function defaultId(
  type: RelationType,
  from: string,
  to: string,
  fields: Fields,
  path: Path,
  { report }: Reading,
): string | undefined {
  const { qualifier } = relationRules[type];
  if (qualifier === undefined) return defaultRelationId({ type, from, to });
  const value = fields[qualifier];
  if (typeof value === "string") return defaultRelationId({ type, from, to, qualifier: value });
  report("PROPERTY_REQUIRED", at(path, qualifier), { owner: type, property: qualifier });
  return undefined;
}
