/** What XML 1.0 has no place for, not even escaped: controls, lone surrogates, and two that are no characters. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // A reader makes one line end of these, and spaces of all three in an attribute.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as the content of an XML element or of an attribute in quotes; what XML forbids is dropped. */
export function xmlText(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"'\t\n\r]/gu, (character) => escapes[character] ?? "");
}
