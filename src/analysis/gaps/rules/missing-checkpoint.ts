import type { Estate } from "../../../projection/estate.ts";
import { isAtLeast } from "../../assurance-state.ts";
import { controlAssurance } from "../../control-assurance.ts";
import { controlDates, controlFields, controlPaths } from "../control-reads.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { behind } from "../ownership-reads.ts";
import { into } from "../read-path.ts";
import { holdsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { standingsOf } from "../standings-of.ts";
import { markedName } from "../../marked-name.ts";

/** A requirement demands a kind of control of an agent, and no control of that kind that holds guards it. */
export const missingCheckpoint: GapRule = {
  rule: "MISSING_CHECKPOINT",
  severity: "HIGH",
  explanation:
    "A requirement that applies to an agent demands a kind of control, and no control of that kind that is proven to hold guards the agent. " +
    "Kinds that prevent nothing by their nature (monitors, backups, kill switches, training, policies) hold when they are in place and proven.",
  subjects: ["AGENT"],
  reads: {
    paths: [[into("APPLIES_TO")], [into("GUARDS")], ...behind([into("GUARDS")], controlPaths)],
    fields: { ...controlFields, REQUIREMENT: ["demands"] },
    dates: controlDates,
  },
  gapsAt,
};

const preventsNothing = new Set<unknown>(["MONITOR", "BACKUP", "KILL_SWITCH", "TRAINING", "POLICY"]);

function gapsAt(snapshot: Snapshot, agent: number): readonly FoundGap[] {
  const { estate, controls } = snapshot;
  const standings = snapshot.shared(standingsOf);
  const guarding = estate
    .relationsIn(agent, "GUARDS")
    .filter((row) => estate.relationFactsOf(row).properties["aboveAmount"] === undefined);
  const holds = (control: number, kind: unknown): boolean =>
    preventsNothing.has(kind)
      ? !controls.controlsThatFail.includes(control) && isProven(estate, control)
      : standings.of(control).holds;
  const isMet = (kind: unknown): boolean =>
    guarding.some((row) => {
      const control = estate.fromOf(row);
      return estate.factsOf(control)["controlKind"] === kind && holds(control, kind);
    });

  const name = markedName(estate, agent);
  return estate.relationsIn(agent, "APPLIES_TO").flatMap((row) => {
    const requirement = estate.fromOf(row);
    // A duty may apply as well; only a requirement demands controls.
    if (estate.kindOf(requirement) !== "REQUIREMENT") return [];
    const { demands } = estate.factsOf(requirement);
    const missing = Array.isArray(demands) ? [...new Set(demands)].filter((kind) => !isMet(kind)) : [];
    return missing.map((kind): FoundGap => {
      const words = String(kind).toLowerCase().replaceAll("_", " ");
      return {
        apart: [estate.idOf(requirement), String(kind)],
        related: [requirement],
        sentence: `${markedName(estate, requirement)} is recorded as applying to ${name} and as demanding a control of the kind “${words}”; none on record that is proven to hold guards ${name}.`,
        remedy: `Put a control of the kind “${words}” on ${name}, and have it tested.`,
        since: latestOf([holdsSince(estate, row), saysSince(estate, requirement, "demands")]),
      };
    });
  });
}

function isProven(estate: Estate, control: number): boolean {
  const { counts } = controlAssurance(estate, control);
  return estate.factsOf(control)["status"] === "IMPLEMENTED" && counts !== undefined && isAtLeast(counts, "TESTED");
}
