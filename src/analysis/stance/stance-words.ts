/** A stance, or a class of flaw, as a reader says it: "won’t fix". */
export function stanceWords(value: string): string {
  return value.toLowerCase().replaceAll("_", " ").replace("wont", "won’t");
}
