import { parseDateTime } from "../../ontology/date-time.ts";
import type { Estate } from "../../projection/estate.ts";

/** The latest statement with a stance by one of the vendors about the duty or the component; of two at one moment the one with the smaller id. */
export function vendorStance(
  estate: Estate,
  vendors: readonly number[],
  duty: number,
  component: number,
): number | undefined {
  const said = vendors.flatMap((vendor) => estate.relationsOut(vendor, "STATED").map((row) => estate.toOf(row)));
  const about = said.filter((statement) =>
    estate.relationsOut(statement, "ABOUT").some((row) => [duty, component].includes(estate.toOf(row))),
  );
  return latestAnswer(estate, about);
}

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
