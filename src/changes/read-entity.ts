import type { KindRule } from "../ontology/kind-rule.ts";
import type { Value } from "../ontology/value.ts";
import type { EntityItem } from "./changes-batch.ts";
import { found, quoted } from "./found.ts";
import { at, type Path } from "./path.ts";
import { readField } from "./read-field.ts";
import { readId } from "./read-id.ts";
import { readInterval } from "./read-interval.ts";
import { isObject, type Reading } from "./reading.ts";

const notFields = new Set(["id", "validFrom", "validTo"]);

/** An entity as one source puts it. All that is wrong is told; undefined where nothing can be made of it, for lack of an id. */
export function readEntity(kind: KindRule, value: unknown, path: Path, reading: Reading): EntityItem | undefined {
  if (!isObject(value)) {
    reading.report("INVALID_VALUE", path, { found: found(value), accepted: "an object with at least an id" });
    return undefined;
  }
  const fields: Record<string, Value> = {};
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined || notFields.has(name)) continue;
    const rule = kind.fields.get(name);
    if (rule === undefined) {
      const accepted = ["id", ...kind.fields.keys(), "validFrom", "validTo"].join(", ");
      reading.report("PROPERTY_NOT_ALLOWED", at(path, name), {
        owner: kind.typeName,
        property: quoted(name),
        accepted,
      });
      continue;
    }
    const read = readField(rule, field, at(path, name), reading);
    if (read !== undefined) fields[name] = read;
  }
  const interval = readInterval(value, path, reading);
  const id = readPresentId(value["id"], kind.typeName, at(path, "id"), reading);
  return id === undefined ? undefined : { path, kind: kind.kind, id, ...interval, fields };
}

function readPresentId(id: unknown, owner: string, path: Path, reading: Reading): string | undefined {
  if ((id ?? null) !== null) return readId(id, path, reading);
  reading.report("PROPERTY_REQUIRED", path, { owner, property: "id" });
  return undefined;
}
