const charactersMax = 60;

/** What was found, in a few words for a message: texts quoted and cut, the rest named. Never throws. */
export function found(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || value === undefined) return "nothing (null)";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "number" || typeof value === "boolean" ? `${typeof value} ${String(value)}` : typeof value;
}

/** A text in quotes, escaped as JSON, cut after 60 characters. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 2 * charactersMax));
  const cut = characters.length > charactersMax ? `${characters.slice(0, charactersMax).join("")}…` : text;
  return JSON.stringify(cut).replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, "\uFFFD");
}
