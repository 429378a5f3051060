/** A question as the server tells it. */
export interface Question {
  readonly query: string;
}

/** The query that the address asks for, or undefined where it names none. */
export function askedQuery(search: string): string | undefined {
  const asked = new URLSearchParams(search).get("query") ?? "";
  return asked.trim() === "" ? undefined : asked;
}

/** The tabs of a first visit: what the address asks for, then the examples, none of them twice. */
export function openingTabs(asked: string | undefined, examples: readonly Question[]): Question[] {
  const others = examples.filter(({ query }) => query !== asked).map(({ query }) => ({ query }));
  return asked === undefined ? others : [{ query: asked }, ...others];
}
