import type { OutcomeClaim } from "../causes/outcome-claim.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import type { Path } from "../paths/path.ts";
import { listed } from "../paths/relation-phrases.ts";
import { markedName } from "../marked-name.ts";

/** Why a claim holds, or does not, as one English sentence. `controls` are those on its frontier. */
export function claimReason(
  { estate, outcome }: ClaimCase,
  { origin, scenario, holds }: OutcomeClaim,
  path: Path,
  controls: readonly number[],
): string {
  const [from, to] = [markedName(estate, origin), markedName(estate, outcome)];
  if (scenario === "OUTAGE") return `No control prevents an outage: when ${from} stops, ${to} may come about.`;
  if (holds) {
    const [names, verb] = [
      listed(controls.map((control) => markedName(estate, control))),
      controls.length === 1 ? "keeps" : "keep",
    ];
    return `By the evidence on record, ${names} ${verb} harm that begins at ${from} from ${to}.`;
  }
  const failing = new Map(
    path.hops.flatMap(({ guards }) =>
      guards.map(({ control, reason }) => [control, reason ?? "does not hold"] as const),
    ),
  );
  if (failing.size === 0) return `No control stands on this way from ${from} to ${to}.`;
  const told = [...failing].map(([control, reason]) => `${markedName(estate, control)} (${reason})`);
  return `No control on this way from ${from} to ${to} holds: ${listed(told)}.`;
}
