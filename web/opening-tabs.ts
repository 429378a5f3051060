/** A question as the server tells it. */
export interface Question {
  readonly title: string;
  readonly query: string;
}

/** What a tab is called, in characters at most. */
const nameCharactersMax = 32;

/** The query that the address asks for, or undefined where it names none. */
export function askedQuery(search: string): string | undefined {
  const asked = new URLSearchParams(search).get("query") ?? "";
  return asked.trim() === "" ? undefined : asked;
}

/** The queries of the tabs of a first visit: what the address asks for, then the examples, none of them twice. */
export function openingTabs(asked: string | undefined, examples: readonly Question[]): string[] {
  const others = examples.filter(({ query }) => query !== asked).map(tabOf);
  if (asked === undefined) return others;
  const same = examples.find(({ query }) => query === asked);
  return [same === undefined ? asked : tabOf(same), ...others];
}

/** An example under its title, which names its operation too: a tab is called by that. */
function tabOf({ title, query }: Question): string {
  const name = query.startsWith("{") ? `query ${nameOf(title)} ` : "";
  return `# ${title}\n${name}${query}`;
}

function nameOf(title: string): string {
  const words = title.match(/[A-Za-z]+/gu) ?? [];
  let name = "";
  for (const word of words) {
    if (name.length + word.length > nameCharactersMax) break;
    name += word.charAt(0).toUpperCase() + word.slice(1);
  }
  return name === "" ? "Example" : name;
}
