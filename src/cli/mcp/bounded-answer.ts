/** Characters of one text of an answer. */
const textCharactersMax = 2000;
/** Characters of an answer as JSON, which a model has to read whole. */
const answerCharactersMax = 200_000;

/** What does not show or turns the order of what does, but for tabs and ends of lines: a reader does not see it, a model reads it. */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;

export interface BoundedAnswer {
  readonly answer: unknown;
  /** TEXTS where texts were cut, BYTES where lists were; empty where all is there. */
  readonly cut: readonly ("TEXTS" | "BYTES")[];
}

/**
 * An answer as a model is given it: what does not show is named (`[U+202E]`), long texts are cut with a mark at the end, and where it is
 * still too large its longest lists are halved until it fits. Never throws.
 */
export function boundedAnswer(answer: unknown): BoundedAnswer {
  const cut = new Set<"TEXTS" | "BYTES">();
  const shown = mapTexts(answer, (text) => {
    const seen = text.replace(unseen, named);
    const characters = Array.from(seen.slice(0, textCharactersMax * 2));
    if (characters.length <= textCharactersMax && seen.length <= textCharactersMax * 2) return seen;
    cut.add("TEXTS");
    return `${characters.slice(0, textCharactersMax).join("")}… [cut]`;
  });
  while (JSON.stringify(shown).length > answerCharactersMax) {
    const list = largestList(shown);
    if (list === undefined) break;
    list.length = Math.floor(list.length / 2);
    cut.add("BYTES");
  }
  return { answer: shown, cut: [...cut] };
}

function named(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** A copy, each text of it mapped. */
function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, map)]));
}

/** The list with most in it, as JSON; undefined where none has anything. */
function largestList(value: unknown): unknown[] | undefined {
  // Of a list and one within it the inner one counts where it alone is most of it.
  const sized = listsIn(value).map((list) => ({
    list,
    size: JSON.stringify(list).length / (list.length === 1 ? 2 : 1),
  }));
  return sized.sort((one, other) => other.size - one.size)[0]?.list;
}

function listsIn(value: unknown): readonly unknown[][] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) && value.length > 0 ? [value as unknown[]] : [];
  return [...own, ...Object.values(value).flatMap(listsIn)];
}
