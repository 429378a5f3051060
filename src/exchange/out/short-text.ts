/** A text on one line and no longer than a number of characters, hidden marks left out; `…` stands for what is cut. */
export function shortText(text: string, charactersMax: number): string {
  const characters = Array.from(
    text
      .replace(/\s+/gu, " ")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
      .trim(),
  );
  if (characters.length <= charactersMax) return characters.join("");
  return `${characters.slice(0, charactersMax - 1).join("")}…`;
}
