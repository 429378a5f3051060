import type { Estate } from "../../projection/estate.ts";
import { keptFor } from "../../projection/kept-for.ts";

/** The duties of an estate by their framework, as they come; looked for once an estate. */
export const dutiesByFramework = keptFor((estate: Estate): ReadonlyMap<unknown, readonly number[]> =>
  Map.groupBy(estate.entities("DUTY"), (duty) => estate.factsOf(duty)["framework"]),
);
