import { compareIds } from "../../ontology/compare-ids.ts";
import type { DutyStatus } from "../matrix/matrix-row.ts";
import type { MatrixRow } from "../matrix/matrix-row.ts";
import type { Estate } from "../../projection/estate.ts";
import { byId } from "../ownership/by-id.ts";
import { gapEnd, gapEnds, noGap, type GapEnds } from "./gap-ends.ts";
import type { FoundGap, GapRule } from "./gap-rule.ts";
import { matrixReads } from "./matrix-reads.ts";
import { matrixRows } from "./matrix-rows.ts";
import { rowStatuses, type RowStatus } from "./row-statuses.ts";
import { keptFor } from "../../projection/kept-for.ts";
import { existsSince, latestOf } from "./since.ts";
import type { Snapshot } from "./snapshot.ts";
import { markedName } from "../marked-name.ts";

/** What a rule about one status of a matrix row has of its own. */
export interface RowStatusRule extends Pick<GapRule, "rule" | "severity" | "explanation"> {
  readonly status: Exclude<DutyStatus, "RESOLVED">;
  /** What somebody can do about a row of that status. */
  readonly remedyFor: (duty: string, component: string) => string;
}

/** A rule that fires for every row of an agent’s responsibility matrix that has one status. */
export function rowStatusRule({ status, rule, severity, explanation, remedyFor }: RowStatusRule): GapRule {
  return {
    rule,
    severity,
    explanation,
    subjects: ["AGENT"],
    reads: matrixReads,
    *gapsAt(snapshot, subject) {
      const rows = yield* snapshot.ofSubject(subject, matrixRows);
      return rows.filter((row) => row.status === status).map((row) => gapOf(snapshot, subject, row, remedyFor));
    },
    *endsAt(snapshot, subject) {
      const { estate } = snapshot;
      const rows = (yield* snapshot.ofSubject(subject, rowStatuses)).filter((row) => row.status === status);
      if (rows.length === 0) return noGap;
      if (rows.every(({ component }) => component === subject)) return snapshot.shared(endsOfDuties)(rows);
      return gapEnds(
        rows.flatMap(({ duties, component }) => duties.map((duty) => apartIn(estate, subject, duty, component))),
      );
    },
  };
}

/** The ends for gaps about duties of an agent itself. Nearly all agents have one list of those, and all have them in one order. */
function endsOfDuties({ estate }: Snapshot): (rows: readonly RowStatus[]) => GapEnds {
  const all = [...estate.entities("DUTY")]
    .map((duty) => ({ duty, end: gapEnd([estate.idOf(duty)]) }))
    .sort((left, right) => compareIds(left.end, right.end));
  const endsOf = (duties: ReadonlySet<number>): GapEnds =>
    all.filter(({ duty }) => duties.has(duty)).map(({ end }) => end);
  const ofList = keptFor((duties: readonly number[]) => endsOf(new Set(duties)));
  return (rows) => {
    const [row, ...others] = rows;
    if (row !== undefined && others.length === 0) return ofList(row.duties);
    return endsOf(new Set(rows.flatMap(({ duties }) => duties)));
  };
}

function gapOf({ estate }: Snapshot, subject: number, row: MatrixRow, remedyFor: RowStatusRule["remedyFor"]): FoundGap {
  const { duty, component, sentence } = row;
  const parties = partiesOf(estate, row);
  const related = [duty, ...(component === subject ? [] : [component]), ...parties];
  return {
    apart: apartIn(estate, subject, duty, component),
    related,
    sentence:
      component === subject
        ? sentence
        : `${markedName(estate, subject)} rests on ${markedName(estate, component)}. ${sentence}`,
    remedy: remedyFor(estate.nameOf(duty), markedName(estate, component)),
    since: latestOf([subject, ...related].map((entity) => existsSince(estate, entity))),
  };
}

function apartIn(estate: Estate, subject: number, duty: number, component: number): readonly string[] {
  return component === subject ? [estate.idOf(duty)] : [estate.idOf(duty), estate.idOf(component)];
}

/** Those whom the sources name, where several stand at the same rank or disclaim it, by id. */
function partiesOf(estate: Estate, { status, candidates }: MatrixRow): readonly number[] {
  if (status === "UNASSIGNED") return [];
  const named = candidates
    .map(({ candidate }) => candidate)
    .filter(({ bar, role, disclaims }) => bar === undefined && (disclaims || role === "ACCOUNTABLE"))
    .filter(({ disclaims }) => disclaims === (status === "DISCLAIMED_BY_ALL"));
  return byId(
    estate,
    named.flatMap(({ party }) => party ?? []),
  );
}
