import { at, type Path, printPath } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";

/** What stands for a text or a value that lies elsewhere: `{ $text: ./openapi.yaml }`, `{ $json: … }`, `{ $yaml: … }`. */
export interface Placeholder {
  readonly path: Path;
  /** What it is called in a message: where its content would come from may hold a secret, and is not said. */
  readonly name: string;
}

/**
 * The placeholders of an entity, which Backstage puts content in the place of before it looks at the entity. Nothing is fetched here.
 * Source: https://backstage.io/docs/features/software-catalog/descriptor-format, "Substitutions In The Descriptor Format".
 */
export function placeholdersIn(value: unknown, path: Path | null): readonly Placeholder[] {
  return membersOf(value).flatMap(([step, member]) => {
    const place = at(path, step);
    const [name] = placeholderOf(member) ?? [];
    return name === undefined
      ? placeholdersIn(member, place)
      : [{ path: place, name: nameable.test(name) ? `This placeholder (${name})` : "This placeholder" }];
  });
}

/** The same value with the texts that placeholders give in their places: all that a schema can be held against. */
export function withPlaceholders(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlaceholders);
  if (!isObject(value)) return value;
  const [, reference] = placeholderOf(value) ?? [];
  if (reference !== undefined) return reference;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withPlaceholders(member)]));
}

/** Whether a place is, or lies in, what one of the placeholders stands for. */
export function standsIn(placeholders: readonly Placeholder[], place: Path | null): boolean {
  const told = new Set(placeholders.map(({ path }) => printPath(path)));
  for (let path = place; path !== null; path = path.up) if (told.has(printPath(path))) return true;
  return false;
}

function membersOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item] as const);
  return isObject(value) ? Object.entries(value) : [];
}

const nameable = /^\$[a-z]{1,20}$/iu;

/** The name of a placeholder, and where its content would come from; undefined of all else. */
function placeholderOf(value: unknown): readonly [name: string, reference: string] | undefined {
  if (!isObject(value)) return undefined;
  const [[key, text] = [], second] = Object.entries(value);
  if (second !== undefined || key?.startsWith("$") !== true || typeof text !== "string") return undefined;
  return [key, text];
}
