/** In the order in which they are preferred. */
const delimiters: readonly string[] = [",", ";", "\t"];

/** A header is not longer, or its end is not looked at. */
export const headerCharactersMax = 65_536;

/** Which of a comma, a semicolon and a tab stands outside quotes in the header most often, and of those the first. */
export function delimiterOf(beginning: string): string {
  const [header = ""] = /^\uFEFF?\s*[^\r\n]*/u.exec(beginning.slice(0, headerCharactersMax)) ?? [];
  const bare = header.replace(/"[^"]*"/gu, "");
  const found = delimiters.map((delimiter) => ({
    delimiter,
    count: bare.split(delimiter).length - 1,
    first: bare.indexOf(delimiter),
  }));
  return found.reduce((best, one) => {
    const isBetter = one.count > best.count || (one.count === best.count && one.count > 0 && one.first < best.first);
    return isBetter ? one : best;
  }).delimiter;
}
