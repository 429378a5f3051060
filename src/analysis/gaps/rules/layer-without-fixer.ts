import type { Layer } from "../../../ontology/taxonomy.ts";
import type { Estate } from "../../../projection/estate.ts";
import { layersOf } from "../../layer.ts";
import { layerFacts } from "../../layer-facts.ts";
import { isAssignmentInForce } from "../../matrix/assignment-in-force.ts";
import { vendorsBehind } from "../../matrix/vendors-behind.ts";
import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import { latestAnswer } from "../../stance/latest-answer.ts";
import { groupOfStance } from "../../stance/stance-group.ts";
import { agreementDates, assignmentFields, assignmentPaths } from "../assignment-reads.ts";
import { datesOf } from "../dates-of.ts";
import { defaultTaxonomy } from "../default-taxonomy.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { behind } from "../ownership-reads.ts";
import { anyNumberOf, into, outOf } from "../read-path.ts";
import { holdsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** A flaw crosses layers, and in one of them nobody has taken responsibility. */
export const layerWithoutFixer: GapRule = {
  rule: "LAYER_WITHOUT_FIXER",
  severity: "HIGH",
  explanation:
    "A flaw affects components in several layers, and in one of them no party has taken responsibility: no vendor behind what is affected there " +
    "has said that it accepts or fixes the flaw, nothing there is recorded as fixed, and no duty to remedy is assigned for it. " +
    "Each party may point to another.",
  subjects: ["VULNERABILITY"],
  reads: {
    paths: [
      [outOf("AFFECTS"), anyNumberOf(outOf("GUARDS"))],
      [
        outOf("AFFECTS"),
        anyNumberOf(into("DERIVED_INTO"), into("HOSTS")),
        into("PROVIDES"),
        outOf("STATED"),
        outOf("ABOUT"),
      ],
      [into("ABOUT"), into("STATED")],
      [outOf("AFFECTS"), into("IN_SCOPE_OF"), outOf("FOR_DUTY")],
      [outOf("AFFECTS"), into("IN_SCOPE_OF"), outOf("ASSIGNED_TO")],
      ...behind([outOf("AFFECTS"), into("IN_SCOPE_OF")], assignmentPaths),
    ],
    fields: {
      STATEMENT: ["stance", "statedAt"],
      AGENT: ["serviceModel"],
      AGREEMENT: assignmentFields.AGREEMENT,
      ASSIGNMENT: ["role", "status"],
      DUTY: ["code", "layer"],
    },
    dates: { ...agreementDates, STATEMENT: datesOf(["statedAt", 0]) },
  },
  gapsAt,
};

function gapsAt({ estate, catalogue }: Snapshot, flaw: number): readonly FoundGap[] {
  const taxonomy = defaultTaxonomy(catalogue);
  if (taxonomy === undefined) return [];
  const facts = layerFacts(estate);
  const rows = estate.relationsOut(flaw, "AFFECTS");
  const byLayer = new Map<Layer, number[]>();
  for (const row of rows) {
    for (const layer of layersOf(taxonomy, estate.toOf(row), facts))
      byLayer.set(layer, [...(byLayer.get(layer) ?? []), row]);
  }
  if (byLayer.size < 2) return [];
  const name = markedName(estate, flaw);
  return taxonomy.layers
    .filter((layer) => byLayer.has(layer))
    .flatMap((layer): readonly FoundGap[] => {
      const there = byLayer.get(layer) ?? [];
      if (there.some((row) => isTaken(estate, flaw, row, layer))) return [];
      const affected = byId(
        estate,
        there.map((row) => estate.toOf(row)),
      );
      return [
        {
          apart: [layer.code],
          related: affected,
          sentence:
            `${name} affects ${byLayer.size} layers; in ${layer.name}, where it affects ${nameList(estate, affected)}, ` +
            `no party is on record as having taken responsibility for it.`,
          remedy: `Agree who mends or guards against ${name} in ${layer.name}, and record it.`,
          since: latestOf(there.map((row) => holdsSince(estate, row))),
        },
      ];
    });
}

/** Whether somebody has taken responsibility for the flaw in what one relation says that it affects. */
function isTaken(estate: Estate, flaw: number, row: number, layer: Layer): boolean {
  if (estate.relationFactsOf(row).fixedAt <= estate.moment.at) return true;
  const component = estate.toOf(row);
  const { vendors } = vendorsBehind(estate, component);
  const about = new Set(estate.relationsIn(flaw, "ABOUT").map((each) => estate.fromOf(each)));
  const isAccepted = vendors.some((vendor) => {
    const said = estate.relationsOut(vendor, "STATED").map((each) => estate.toOf(each));
    const answer = latestAnswer(
      estate,
      said.filter((statement) => about.has(statement)),
    );
    return answer !== undefined && groupOfStance(estate.factsOf(answer)["stance"]) === "TOOK_RESPONSIBILITY";
  });
  return isAccepted || isAssigned(estate, component, layer);
}

/** Whether the duty to remedy flaws, of the layer or of any, is assigned to somebody for the component. */
function isAssigned(estate: Estate, component: number, layer: Layer): boolean {
  return estate.relationsIn(component, "IN_SCOPE_OF").some((row) => {
    const assignment = estate.fromOf(row);
    const { role, status } = estate.factsOf(assignment);
    // What is disputed nobody has taken; what rests on a contract that ended binds nobody.
    if (role !== "ACCOUNTABLE" || status === "DISPUTED" || !isAssignmentInForce(estate, assignment)) return false;
    const isToRemedy = estate.relationsOut(assignment, "FOR_DUTY").some((each) => {
      const { code, layer: told } = estate.factsOf(estate.toOf(each));
      return (
        typeof code === "string" &&
        code.includes("REMEDIATE") &&
        (typeof told !== "string" || told === "ANY" || told === layer.code)
      );
    });
    return isToRemedy && estate.relationsOut(assignment, "ASSIGNED_TO").length > 0;
  });
}
