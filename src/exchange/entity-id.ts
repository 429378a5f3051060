import { createHash } from "node:crypto";
import type { Kind } from "../ontology/kinds.ts";
import { parsePurl } from "../ontology/purl.ts";

/** Longer ids are cut, and told apart by a hash of what they were. */
const idCharactersMax = 200;
const hashCharacters = 12;

/** What an id of an entity cannot hold: what does not show; and spaces, in whose place a hyphen stands. */
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;
const spaces = /[\p{Z}\s]+/gu;
/** Each run of spaces is begun once, so that a long one in the middle is not read again from each of its characters. */
const spacesAround = /^[\p{Z}\s]+|(?<![\p{Z}\s])[\p{Z}\s]+$/gu;

/**
 * The id of an entity of a document, `<kind>:<key>`; the key is the strongest name that the document gives it, as one of the
 * functions below makes it. Never holds a time, a position or anything random. Source: docs/exchange.md, "Ids".
 */
export function entityId(kind: Kind, key: string): string {
  return boundedId(`${kind.toLowerCase().replaceAll("_", "-")}:${shown(key)}`);
}

/** An id as it can be one: without what does not show, a hyphen for spaces, and cut where it is too long. */
export function boundedId(text: string): string {
  const id = shown(text);
  const characters = Array.from(id);
  if (characters.length <= idCharactersMax) return id;
  return `${characters.slice(0, idCharactersMax).join("")}~${hashOf(id)}`;
}

/** The id of what a source calls by a name that is another's id already: the same, and a hash of the source behind it. */
export function apartId(id: string, source: string): string {
  return `${id}~${hashOf(source)}`;
}

/** A name as a key: trimmed, NFC, lower case, a hyphen for spaces. */
export function nameKey(name: string): string {
  return shown(name.trim()).toLowerCase();
}

/** A purl as a key, without version: `npm/@acme/mail-mcp`, and the registry where it is not the public one. Undefined where it is none. */
export function purlKey(purl: string): string | undefined {
  const read = parsePurl(purl);
  if (read === undefined) return undefined;
  const { type, path, registry, subpath } = read;
  const query = registry === "" ? "" : `?repository_url=${registry}`;
  return `${type}/${path}${query}${subpath === "" ? "" : `#${subpath}`}`;
}

/** The key of what has no name of its own, such as an Assignment: what holds it and its own id there, never its text. */
export function hashedKey(...parts: readonly string[]): string {
  return hashOf(JSON.stringify(parts));
}

function shown(text: string): string {
  return text.toWellFormed().normalize("NFC").replace(spacesAround, "").replace(spaces, "-").replace(unseen, "");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, hashCharacters);
}
