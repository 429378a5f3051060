import { parseDateTime } from "../../ontology/date-time.ts";
import type { Estate } from "../../projection/estate.ts";

/** The latest of some statements that holds a stance and had been said by the moment. */
export function latestAnswer(estate: Estate, statements: readonly number[]): number | undefined {
  return statements
    .filter((statement) => typeof estate.factsOf(statement)["stance"] === "string")
    .filter((statement) => statedAt(estate, statement) <= estate.moment.at)
    .sort((left, right) => {
      const [earlier, later] = [statedAt(estate, left), statedAt(estate, right)];
      return earlier === later ? estate.compareEntities(left, right) : later > earlier ? 1 : -1;
    })[0];
}

/** When it was said, ms since 1970; before all others where nobody recorded it. */
export function statedAt(estate: Estate, statement: number): number {
  const { statedAt: said } = estate.factsOf(statement);
  return (typeof said === "string" ? parseDateTime(said) : undefined) ?? -Infinity;
}
