import { withoutHiddenCharacters } from "../changes/hidden-characters.ts";

/** What a terminal would obey: CSI and OSC sequences, then any other escape with what it takes along. */
const escapes =
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]?/gu;

/** Formatting that does not show: soft hyphens, zero-width marks, and what turns the direction. */
const unseen = /\p{Cf}/gu;

/**
 * A text of the graph on one line and without anything that a terminal would obey: whoever wrote it is not trusted. Joiners
 * inside emoji and scripts go with the rest, which a table can bear.
 */
export function printable(text: string): string {
  const plain = text.replace(escapes, "").replace(/[\t\r\n\u2028\u2029]+/gu, " ");
  return withoutHiddenCharacters(plain).replace(unseen, "");
}

/** JSON whose texts cannot be obeyed by a terminal either: the same value, told by escapes. */
export function printableJson(value: unknown): string {
  const escaped = (character: string): string => {
    return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join("");
  };
  return JSON.stringify(value, null, 2).replace(/[\u007F-\u009F\u2028\u2029\p{Cf}]/gu, escaped);
}
