import type { About } from "../about.ts";
import { aboutSheet } from "../about-sheet.ts";
import type { HarmHop } from "../harm-hop.ts";
import type { Money, Named, NamedKind } from "../named.ts";
import { isAssetKind, label } from "./asset-kinds.ts";
import { origin } from "./described.ts";
import type { ImportFile } from "./import-file.ts";
import { referenceId } from "./reference-id.ts";
import { UniqueNames } from "./unique-names.ts";

/** How harm gets from one origin to an outcome. */
export interface HarmScenario {
  readonly origin: NamedKind;
  readonly scenario: string;
  readonly sentence: string;
  readonly blockedBy: readonly Named[];
  readonly hops: readonly HarmHop[];
  readonly residualLoss: readonly Money[];
}

const columns = [
  "ref_id",
  "name",
  "description",
  "assets",
  "existing_applied_controls",
  "treatment",
  "filtering_labels",
] as const;

/**
 * The ways to an outcome as scenarios of a risk assessment. None is rated: how likely and how bad is by the words of a matrix that
 * only the reader has.
 */
export function riskScenarios(outcome: Named, scenarios: readonly HarmScenario[], about: About): ImportFile {
  return {
    model: "RiskAssessment",
    sheets: () => {
      const names = new UniqueNames();
      const rows = scenarios.map((one) => {
        const reference = referenceId("SCENARIO", `${one.origin.id}>${outcome.id}`);
        return [
          reference,
          names.take(`${one.origin.name}: ${outcome.name}`, reference),
          textOf(one, outcome, about),
          assetsOf(one),
          one.blockedBy.map(({ id }) => referenceId("CONTROL", id)),
          "open",
          label(one.scenario),
        ];
      });
      return Promise.resolve([{ name: "RiskAssessment", rows: [columns, ...rows] }, aboutSheet(about)]);
    },
  };
}

function textOf({ sentence, blockedBy, residualLoss }: HarmScenario, outcome: Named, about: About): string {
  const left = residualLoss.map(({ amount, currency }) => `${amount} ${currency}`).join(", ");
  return [
    sentence,
    blockedBy.length === 0 ? "No control that holds is on this way." : "Controls that hold block it.",
    ...(left === "" ? [] : [`Loss left: ${left}`]),
    origin(outcome.id, about),
  ].join("\n");
}

/** What the way passes, in its order, each once. */
function assetsOf({ hops }: HarmScenario): readonly string[] {
  const passed = hops.flatMap(({ from, to }) => [from, to]).filter(({ kind }) => isAssetKind(kind));
  return [...new Set(passed.map(({ id, kind }) => referenceId(kind, id)))];
}
