import type { Estate } from "../../projection/estate.ts";
import { latestAnswer } from "./latest-answer.ts";

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
