import { gapEnds, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { matrixReads } from "../matrix-reads.ts";
import { matrixRows } from "../matrix-rows.ts";
import { byId } from "../../ownership/by-id.ts";
import { nameList } from "../../ownership/name-list.ts";
import { rowStatuses } from "../row-statuses.ts";
import { dutiesSatisfied, satisfactionRead } from "../satisfaction-read.ts";
import { existsSince, latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** A duty of our own that nothing satisfies. */
export const unsatisfiedCustomerDuty: GapRule = {
  rule: "UNSATISFIED_CUSTOMER_DUTY",
  severity: "MEDIUM",
  explanation:
    "A duty is resolved to somebody on the organisation's side, who is no vendor, and no control that is implemented satisfies it.",
  subjects: ["AGENT"],
  reads: { ...matrixReads, everywhere: [...(matrixReads.everywhere ?? []), satisfactionRead] },
  gapsAt,
  endsAt,
};

function* gapsAt(snapshot: Snapshot, subject: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  const rows = yield* snapshot.ofSubject(subject, matrixRows);
  const ours = rows.filter(({ accountable }) => accountable !== undefined && estate.kindOf(accountable) !== "VENDOR");
  return [...Map.groupBy(ours, ({ duty }) => duty)].flatMap(([duty, ofDuty]): FoundGap[] => {
    const satisfying = ofDuty.flatMap(({ satisfiedBy }) => satisfiedBy);
    if (satisfying.some((control) => estate.factsOf(control)["status"] === "IMPLEMENTED")) return [];
    const accountable = byId(
      estate,
      ofDuty.flatMap((row) => row.accountable ?? []),
    );
    const planned = byId(estate, satisfying);
    const [name, who] = [markedName(estate, duty), nameList(estate, accountable)];
    const verb = accountable.length === 1 ? "is" : "are";
    const none =
      planned.length === 0
        ? "no control on record satisfies it"
        : `none that would satisfy it is implemented: ${nameList(estate, planned)}`;
    return [
      {
        apart: [estate.idOf(duty)],
        related: [duty, ...accountable, ...planned],
        sentence: `${who} ${verb} named as accountable for ${name} where ${markedName(estate, subject)} needs it, and ${none}.`,
        remedy: `Put a control in place that satisfies ${name}, or record the one that does.`,
        since: latestOf([subject, duty, ...accountable].map((entity) => existsSince(estate, entity))),
      },
    ];
  });
}

function* endsAt(snapshot: Snapshot, subject: number): Generator<void, GapEnds> {
  const { estate } = snapshot;
  const satisfied = snapshot.shared(dutiesSatisfied);
  const unsatisfied = new Set<number>();
  for (const { duties, accountable } of yield* snapshot.ofSubject(subject, rowStatuses)) {
    if (accountable === undefined || estate.kindOf(accountable) === "VENDOR") continue;
    for (const duty of duties) if (!satisfied.has(duty)) unsatisfied.add(duty);
  }
  return gapEnds([...unsatisfied].map((duty) => [estate.idOf(duty)]));
}
