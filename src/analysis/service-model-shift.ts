import type { Estate } from "../projection/estate.ts";
import type { MatrixFramework } from "./matrix/matrix-framework.ts";
import type { MatrixRow } from "./matrix/matrix-row.ts";
import { partyList } from "./ownership/party-name.ts";
import { responsibilityMatrix, serviceModelOf, type ResponsibilityMatrix } from "./responsibility-matrix.ts";
import { markedName } from "./marked-name.ts";

/** A duty whose accountable or responsible party is another one once the service model is. */
export interface DutyMove {
  readonly duty: number;
  readonly before: MatrixRow;
  readonly after: MatrixRow;
  readonly sentence: string;
}

export interface ServiceModelShift {
  /** Undefined where it is not on record. */
  readonly from: string | undefined;
  readonly to: string;
  /** In the order of the rows after, then those that are there no longer. */
  readonly moves: readonly DutyMove[];
  /** Rows, before or after, that did not move. */
  readonly unchanged: number;
  readonly before: ResponsibilityMatrix["bySide"];
  readonly after: ResponsibilityMatrix["bySide"];
}

/**
 * Which duties of an agent move, and to whom, when it is consumed by another service model. A row that is there under one of the two
 * alone is held against one that nobody has. Never throws. Source: docs/analyses.md, "Service model shift".
 */
export function* serviceModelShift(
  estate: Estate,
  entity: number,
  to: string,
  framework: MatrixFramework,
): Generator<void, ServiceModelShift> {
  const from = serviceModelOf(estate, entity);
  const before = yield* responsibilityMatrix(estate, entity, framework, from);
  const after = yield* responsibilityMatrix(estate, entity, framework, to);
  const keyOf = ({ duty, component }: MatrixRow): string => `${duty} ${component}`;
  const earlier = new Map(before.rows.map((row) => [keyOf(row), row]));
  const later = new Set(after.rows.map(keyOf));
  const pairs = [
    ...after.rows.map((row) => [earlier.get(keyOf(row)) ?? absent(estate, row, from), row] as const),
    ...before.rows.filter((row) => !later.has(keyOf(row))).map((row) => [row, absent(estate, row, to)] as const),
  ];
  const moved = pairs.filter(([one, other]) => !isSame(one, other));
  return {
    from,
    to,
    moves: moved.map(([one, other]) => ({
      duty: one.duty,
      before: one,
      after: other,
      sentence: moveSentence(estate, one, other),
    })),
    unchanged: pairs.length - moved.length,
    before: before.bySide,
    after: after.bySide,
  };
}

/** The row of a duty that does not arise for a component: it has nobody, and nothing was weighed. */
function absent(estate: Estate, { duty, layer, component }: MatrixRow, serviceModel: string | undefined): MatrixRow {
  const model = serviceModel === undefined ? "while no service model is on record" : `as ${serviceModel}`;
  return {
    duty,
    layer,
    component,
    status: "UNASSIGNED",
    accountable: undefined,
    responsible: [],
    basis: undefined,
    clause: undefined,
    acknowledgedBy: [],
    candidates: [],
    stance: undefined,
    satisfiedBy: [],
    sentence: `“${estate.nameOf(duty)}” does not arise for ${markedName(estate, component)} ${model}.`,
  };
}

function isSame(one: MatrixRow, other: MatrixRow): boolean {
  return one.accountable === other.accountable && one.responsible.join() === other.responsible.join();
}

function moveSentence(estate: Estate, one: MatrixRow, other: MatrixRow): string {
  const list = (parties: readonly number[]): string =>
    parties.length === 0 ? "nobody on record" : partyList(estate, parties);
  const named = ({ accountable }: MatrixRow): string => list(accountable === undefined ? [] : [accountable]);
  const parts = [
    one.accountable === other.accountable ? undefined : `accountability moves from ${named(one)} to ${named(other)}`,
    one.responsible.join() === other.responsible.join()
      ? undefined
      : `the work moves from ${list(one.responsible)} to ${list(other.responsible)}`,
  ].filter((part) => part !== undefined);
  return `“${estate.nameOf(one.duty)}” for ${markedName(estate, one.component)}: ${parts.join(", and ")}.`;
}
