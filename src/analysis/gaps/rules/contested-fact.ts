import { kinds } from "../../../ontology/kinds.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Sources of equal certainty state a property differently. */
export const contestedFact: GapRule = {
  rule: "CONTESTED_FACT",
  severity: "LOW",
  explanation:
    "Sources that are equally sure state a property of an entity differently. The answers go by what was said last, and may be wrong.",
  subjects: kinds,
  reads: { paths: [], fields: Object.fromEntries(kinds.map((kind) => [kind, ["contested"]])) },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const { contested } = estate.factsOf(subject);
  const name = markedName(estate, subject);
  return (Array.isArray(contested) ? (contested as readonly string[]) : []).map((property) => ({
    apart: [property],
    related: [],
    sentence: `Sources that are equally sure disagree on the field “${property}” of ${name}.`,
    remedy: `Find out which source is right about the field “${property}” of ${name}, and have the others corrected or made less certain.`,
    since: latestOf([saysSince(estate, subject, "contested")]),
  }));
}
