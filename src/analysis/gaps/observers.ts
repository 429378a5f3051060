import type { Estate } from "../../projection/estate.ts";
import type { GapReads } from "./gap-reads.ts";
import { into } from "./read-path.ts";

/** A control that observes something, and where. */
export interface Observer {
  readonly control: number;
  readonly row: number;
  /** The clouds that it sees there; undefined where none are named, neither of the observing nor of the control. */
  readonly clouds: readonly string[] | undefined;
}

export const observerReads: GapReads = {
  paths: [[into("OBSERVES")]],
  fields: { CONTROL: ["status", "clouds"], AGENT: ["clouds"] },
};

/** The controls that observe an entity, by relation id. One that is planned or disabled sees nothing; an unknown status rules nothing out. */
export function observersOf(estate: Estate, entity: number): readonly Observer[] {
  return estate
    .relationsIn(entity, "OBSERVES")
    .map((row) => ({ row, control: estate.fromOf(row) }))
    .filter(({ control }) => {
      const { status } = estate.factsOf(control);
      return status !== "PLANNED" && status !== "DISABLED";
    })
    .map(({ row, control }) => ({
      row,
      control,
      clouds: namesIn(estate.relationFactsOf(row).properties["clouds"]) ?? namesIn(estate.factsOf(control)["clouds"]),
    }));
}

/** The names of a list; undefined where there are none. */
export function namesIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.length > 0 ? (value as readonly string[]) : undefined;
}
