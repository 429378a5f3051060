import { parseDateTime } from "../ontology/date-time.ts";
import { noPowers, powersOf, type Power, type Powers } from "../ontology/powers.ts";
import type { Fields, Value } from "../ontology/value.ts";

/** What the questions read of a relation beside its ends and type; shared by all relations that say the same. */
export interface RelationFacts {
  /** The relation's own id where it is not the default one. */
  readonly id: string | null;
  /** The powers in `actions`; 0 where it lists none. */
  readonly actions: Powers;
  /** The power in `requires`; 0 where it names none. */
  readonly requires: Powers;
  /** `fixedAt`, ms since 1970; Infinity where it is not fixed. */
  readonly fixedAt: number;
  readonly essential: boolean;
  /** All properties, as asserted. */
  readonly properties: Fields;
}

/** Reads the text under which a relation's facts are interned (see `relationFactsText`). */
export function readRelationFacts(text: string): RelationFacts {
  const end = text.indexOf("\n");
  const id = end === -1 ? null : text.slice(0, end);
  const properties = JSON.parse(text.slice(end + 1)) as Fields;
  const fixedAt = typeof properties["fixedAt"] === "string" ? parseDateTime(properties["fixedAt"]) : undefined;
  return Object.freeze({
    id,
    actions: powersOf(namesIn(properties["actions"])),
    requires: typeof properties["requires"] === "string" ? powersOf([properties["requires"] as Power]) : noPowers,
    fixedAt: fixedAt ?? Infinity,
    essential: properties["essential"] === true,
    properties: Object.freeze(properties),
  });
}

/**
 * One text for one set of facts: the canonical JSON of the properties, as the store has it, so that what most relations say
 * is looked up without making a text; behind the relation's own id and a line's end, which neither holds, where it has one.
 */
export function relationFactsText(id: string | null, properties: string | null): string {
  const said = properties ?? "{}";
  return id === null ? said : `${id}\n${said}`;
}

function namesIn(value: Value | undefined): Power[] {
  return Array.isArray(value) ? (value as Power[]) : [];
}
