const words = /[\p{L}\p{N}\p{M}]+/gu;
const diacritics = /[\u0300-\u036f]/gu;

/**
 * The words of a text as every store indexes and looks for them, in their order and with repeats: runs of letters and
 * digits, in lower case, without diacritics, compatibility forms as their plain ones ("Café-Ⅳ" is "cafe", "iv"). Empty
 * for a text of punctuation alone. Never throws.
 */
export function searchWords(text: string): readonly string[] {
  const folded = text.toLowerCase().replaceAll("ς", "σ").normalize("NFKD").replaceAll(diacritics, "").normalize("NFC");
  return folded.toLowerCase().match(words) ?? [];
}

/** What a search requires: its words, each once, without those that another begins with and so requires anyway. */
export function requiredWords(text: string): readonly string[] {
  const sorted = [...new Set(searchWords(text))].sort();
  return sorted.filter((word, index) => sorted[index + 1]?.startsWith(word) !== true);
}
