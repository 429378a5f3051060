import { parseDateTime, printDateTime } from "../ontology/date-time.ts";
import type { Value } from "../ontology/value.ts";
import type { Moment } from "../store/moment.ts";
import { foreignCursor } from "./bad-input.ts";

/** Where a page ended: in which list, read at which moment, and behind what. */
export interface Cursor<Position> {
  readonly list: string;
  readonly moment: Moment;
  readonly position: Position;
}

/** The opaque text of a cursor. It carries the moment, so that the pages of one list never mix two. */
export function printCursor<Position extends Value>({ list, moment, position }: Cursor<Position>): string {
  return Buffer.from(JSON.stringify([list, moment.version, printDateTime(moment.at), position])).toString("base64url");
}

/** Reads a cursor of the list. Throws BAD_USER_INPUT for a text that is none, or one of another list or of a version to come. */
export function readCursor(text: string, list: string, versionMax: number): Cursor<Value> {
  const parts = parseCursor(text);
  const [of, version, at, position] = parts;
  const instant = typeof at === "string" ? parseDateTime(at) : undefined;
  if (
    parts.length !== 4 ||
    of !== list ||
    !isVersion(version, versionMax) ||
    instant === undefined ||
    position === undefined
  ) {
    throw foreignCursor();
  }
  return { list, moment: { version, at: instant }, position };
}

function parseCursor(text: string): readonly Value[] {
  try {
    const parsed = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as Value;
    return Array.isArray(parsed) ? (parsed as readonly Value[]) : [];
  } catch {
    return [];
  }
}

function isVersion(version: Value | undefined, versionMax: number): version is number {
  return typeof version === "number" && Number.isInteger(version) && version >= 0 && version <= versionMax;
}
