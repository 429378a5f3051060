import { readStandings, type ControlStandings } from "../control-standing.ts";
import type { Snapshot } from "./snapshot.ts";

/** Which controls hold, from TESTED on, as recorded and as assumed: what every rule goes by that asks. */
export function standingsOf({ estate, controls }: Snapshot): ControlStandings {
  return readStandings(estate, { threshold: "TESTED", ...controls });
}
