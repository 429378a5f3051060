import type { Benchmark } from "../../../ontology/benchmark.ts";
import type { Estate } from "../../../projection/estate.ts";
import { isAgreementInForce } from "../../agreement-in-force.ts";
import { datesOf } from "../dates-of.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { into } from "../read-path.ts";
import { holdsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** What notices or answers is slower than an attacker, or a repair is promised later than flaws are exploited. */
export const checkpointTooSlow: GapRule = {
  rule: "CHECKPOINT_TOO_SLOW",
  severity: "MEDIUM",
  explanation:
    "A control that detects or responds takes longer than attackers take to hand a victim on, or a clause promises a repair later than flaws " +
    "are exploited on average. It may still limit the harm, but it cannot be what prevents it.",
  subjects: ["CONTROL", "CLAUSE"],
  reads: {
    paths: [[into("HAS_CLAUSE")]],
    fields: {
      CONTROL: ["controlKind", "effect", "status", "latencySeconds"],
      CLAUSE: ["remediationHours"],
      AGREEMENT: ["signedAt", "expiresAt"],
    },
    dates: { AGREEMENT: datesOf(["signedAt", 0], ["expiresAt", 0]) },
  },
  gapsAt: ({ estate, catalogue }, subject) =>
    estate.kindOf(subject) === "CONTROL"
      ? slowControl(estate, subject, benchmark(catalogue, "benchmark:hand-off"))
      : slowPromise(estate, subject, benchmark(catalogue, "benchmark:time-to-exploit")),
};

function slowControl(estate: Estate, control: number, against: Benchmark | undefined): readonly FoundGap[] {
  const { controlKind, effect, status, latencySeconds } = estate.factsOf(control);
  // A restore comes after the harm, however fast attackers are.
  const isWatching = (effect === "DETECT" || effect === "RESPOND") && controlKind !== "BACKUP";
  const isThere = status !== "PLANNED" && status !== "DISABLED";
  if (against === undefined || !isWatching || !isThere || typeof latencySeconds !== "number") return [];
  if (latencySeconds <= against.seconds) return [];
  const name = markedName(estate, control);
  const does = effect === "DETECT" ? "detects" : "responds";
  return [
    {
      related: [],
      sentence: `${name} ${does} within ${duration(latencySeconds)}; ${told(against)}.`,
      remedy: `Make ${name} faster than that, or put a control that prevents before what it watches.`,
      since: latestOf([saysSince(estate, control, "effect", "status", "latencySeconds")]),
    },
  ];
}

function slowPromise(estate: Estate, clause: number, against: Benchmark | undefined): readonly FoundGap[] {
  const { remediationHours } = estate.factsOf(clause);
  if (against === undefined || typeof remediationHours !== "number") return [];
  if (remediationHours * 3600 <= against.seconds) return [];
  const rows = estate.relationsIn(clause, "HAS_CLAUSE").filter((row) => isAgreementInForce(estate, estate.fromOf(row)));
  const [row] = rows;
  if (row === undefined) return [];
  const agreement = estate.fromOf(row);
  return [
    {
      related: [agreement],
      sentence:
        `${markedName(estate, clause)} of ${markedName(estate, agreement)} is recorded as promising a repair within ${duration(remediationHours * 3600)}; ` +
        `${told(against)}.`,
      remedy: `Agree on a shorter time to repair, or put a control of your own before what ${markedName(estate, agreement)} covers.`,
      since: latestOf([saysSince(estate, clause, "remediationHours"), holdsSince(estate, row)]),
    },
  ];
}

function benchmark({ benchmarks }: Snapshot["catalogue"], id: string): Benchmark | undefined {
  return benchmarks.find((each) => each.id === id);
}

/** A figure is never shown without its definition and its source. */
function told({ name, definition, seconds, period, source }: Benchmark): string {
  return `“${name}” (${definition}) was ${duration(seconds)} in ${period}, by ${source}`;
}

const units = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

function duration(seconds: number): string {
  const [unit, size] = units.find(([, each]) => seconds >= 2 * each && seconds % each === 0) ?? ["second", 1];
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
