import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { found } from "../../changes/found.ts";
import { at, type Path } from "../../changes/path.ts";
import type { Report } from "../../changes/report.ts";
import { uniqueItems } from "./unique-items.ts";
import { vendoredSchema } from "./vendored-schema.ts";

/** Whether a value is as its schema has it; what is wrong is told as INVALID_VALUE below `path`, where the value stands. */
export type SchemaCheck = (value: unknown, path: Path | null, report: Report["add"]) => boolean;

/** A part of a schema, such as `#/definitions/component`; the whole where it is left out. */
export type SchemaChecks = (pointer?: `#/${string}`) => SchemaCheck;

/** Of one value no more is told: faults breed faults. */
const faultsMax = 20;

/** A longer key is quoted, and is no step of a path. */
const keyMax = 100;

/**
 * Checks of values by a vendored schema or a part of it. `names` are the schema and those that it refers to. Schemas are
 * read and compiled when they are first asked for, and once. No reference leaves what is vendored.
 */
export function schemaChecks(...names: readonly [string, ...string[]]): SchemaChecks {
  const compiled = new Map<string, ValidateFunction>();
  let schemas: { readonly ajv: Ajv; readonly id: string } | undefined;
  const compile = (pointer: string): ValidateFunction => {
    schemas ??= read(names);
    const check = schemas.ajv.getSchema(`${schemas.id}${pointer}`);
    if (check === undefined) throw new Error(`The schema ${names[0]} has no ${pointer}.`);
    compiled.set(pointer, check);
    return check;
  };
  return (pointer) => (value, path, report) => {
    const check = compiled.get(pointer ?? "") ?? compile(pointer ?? "");
    const isTaken = check(value);
    if (!isTaken) tell(check.errors ?? [], value, path, report);
    return isTaken;
  };
}

function read(names: readonly string[]): { readonly ajv: Ajv; readonly id: string } {
  const ajv = new Ajv({ strict: false, addUsedSchema: false });
  formats.default(ajv);
  // Both as the format's own validator has them: an address of any script, and any text for a reference.
  ajv.addFormat("iri-reference", true);
  ajv.addFormat("idn-email", /^[^\s@]+@[^\s@]+$/u);
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword(uniqueItems);
  const [schema = {}, ...others] = names.map(vendoredSchema);
  const id = String(schema["$id"]);
  if (!URL.canParse(id)) {
    // Schemas that are no addresses refer to each other, and to what is in them, by their ids.
    ajv.addSchema([schema, ...others]);
    return { ajv, id };
  }
  ajv.addSchema(withoutInnerIds(schema));
  // The schema refers to the others by the names of their files, beside its own id.
  for (const [index, other] of others.entries())
    ajv.addSchema(withoutInnerIds(other), new URL(`${names[index + 1] ?? ""}.json`, id).href);
  return { ajv, id };
}

/** Definitions of OSCAL carry an `$id` that is a pointer to themselves: it says nothing, and the validator refuses it. */
function withoutInnerIds(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === "$id" && typeof value === "string" && value.startsWith("#") ? undefined : value,
  );
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

function tell(errors: readonly ErrorObject[], root: unknown, path: Path | null, report: Report["add"]): void {
  const told = new Set<string>();
  for (const { instancePath, keyword, params, message = "another value" } of errors) {
    if (told.size === faultsMax) return;
    if (told.has(instancePath) || keyword === "if") continue;
    told.add(instancePath);
    const steps = stepsOf(instancePath);
    const place = steps.reduce<Path | null>((up, step) => at(up, step), path);
    const { additionalProperty: extra } = params as { readonly additionalProperty?: unknown };
    report("INVALID_VALUE", typeof extra === "string" && extra.length < keyMax ? at(place, extra) : place, {
      found: found(steps.reduce<unknown>(memberOf, root)),
      accepted: `what its format takes: ${inOneLine(message)}${detailOf(params)}`,
    });
  }
}

/** Steps of a JSON pointer; RFC 6901. */
function stepsOf(pointer: string): readonly (string | number)[] {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return /^\d+$/u.test(name) ? Number(name) : name;
  });
}

function memberOf(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
}

/** A pattern of a schema may hold a line feed as it is. */
function inOneLine(message: string): string {
  return message.replace(/[\u0000-\u001f]/gu, (mark) => JSON.stringify(mark).slice(1, -1));
}

/** What the message leaves open: the values of an enum, the name of a property that is too many. */
function detailOf(params: Readonly<Record<string, unknown>>): string {
  const { allowedValues, additionalProperty } = params;
  if (Array.isArray(allowedValues)) return ` (${allowedValues.slice(0, 30).map(String).join(", ")})`;
  return typeof additionalProperty === "string" ? ` (not ${found(additionalProperty)})` : "";
}
