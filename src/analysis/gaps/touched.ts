import type { Kind } from "../../ontology/kinds.ts";
import type { Estate } from "../../projection/estate.ts";
import type { EstateChanges } from "./estate-changes.ts";
import type { GapReads } from "./gap-reads.ts";

/** What steps of harm and outage read of what they pass, whatever the rule itself does. */
const readByCones: Partial<Record<Kind, readonly string[]>> = {
  PERSON: ["active"],
  CONTROL: ["failMode", "status"],
  OUTCOME: ["outcomeKind", "trigger"],
};

/** The entities of which a rule may have read something else before: a field that it reads, a date that passed, or that they exist. */
export function touchedBy(
  { paths, fields, dates = {} }: GapReads,
  before: Estate,
  after: Estate,
  changes: EstateChanges,
): readonly number[] {
  const isCone = paths.some((path) => path.some(({ step }) => step !== "RELATION" && step !== "THROUGH"));
  const touched: number[] = [];
  for (const [entity, changed] of changes.entities) {
    const kind = after.kindOf(entity);
    const read = [...(fields[kind] ?? []), ...((isCone ? readByCones[kind] : undefined) ?? [])];
    if (changed === undefined || changed.some((field) => read.includes(field))) touched.push(entity);
  }
  const [from, to] = [before.moment.at, after.moment.at];
  if (from === to) return touched;
  for (const kind of Object.keys(dates) as Kind[]) {
    const instantsOf = dates[kind];
    for (const entity of instantsOf === undefined ? [] : after.entities(kind)) {
      if (instantsOf?.(after.factsOf(entity)).some((at) => from < at && at <= to) === true) touched.push(entity);
    }
  }
  return touched;
}
