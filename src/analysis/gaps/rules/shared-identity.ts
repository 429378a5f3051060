import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { into } from "../read-path.ts";
import { holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Two or more agents act as one identity. */
export const sharedIdentity: GapRule = {
  rule: "SHARED_IDENTITY",
  severity: "MEDIUM",
  explanation:
    "Two or more agents act as the same identity. Whatever takes over one of them can do all that the identity may do, " +
    "and what was done cannot be told apart by who did it.",
  subjects: ["IDENTITY"],
  reads: { paths: [[into("ACTS_AS")]], fields: {} },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const rows = estate.relationsIn(subject, "ACTS_AS").filter((row) => estate.kindOf(estate.fromOf(row)) === "AGENT");
  const agents = byId(
    estate,
    rows.map((row) => estate.fromOf(row)),
  );
  if (agents.length < 2) return [];
  const name = markedName(estate, subject);
  return [
    {
      related: agents,
      sentence: `${agents.length} agents act as ${name}: ${nameList(estate, agents)}.`,
      remedy: `Give each agent an identity of its own with only what it needs, and withdraw ${name} from the others.`,
      since: latestOf(rows.map((row) => holdsSince(estate, row))),
    },
  ];
}
