import { found } from "../../changes/found.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { hashedKey } from "../entity-id.ts";
import { isEmpty, textOf } from "./cell-value.ts";
import type { HeaderCell, RaciColumns } from "./columns.ts";
import { cellOf, placeOf, type RowEntity, type Sheet } from "./draw-sheet.ts";
import type { FindEnd } from "./find-end.ts";

const roles: Readonly<Record<string, string>> = { R: "RESPONSIBLE", A: "ACCOUNTABLE", C: "CONSULTED", I: "INFORMED" };
const words = new Map(
  Object.entries(roles).flatMap(
    ([letter, role]) =>
      [
        [letter, role],
        [role, role],
      ] as const,
  ),
);

/** Draws an assignment for each role that the cells of a duty's row give. Two accountable parties are kept: that is a gap, and shows as one. */
export function drawRaci(sheet: Sheet, duty: RowEntity, raci: RaciColumns, graph: DocumentGraph, find: FindEnd): void {
  const { mapping, parties, scope } = raci;
  const { row } = duty;
  const scopeCell = scope === undefined ? null : cellOf(sheet, row, scope);
  const within =
    mapping.scope === undefined || scope === undefined || isEmpty(scopeCell)
      ? undefined
      : find(mapping.scope, textOf(scopeCell), placeOf(sheet, scope, row));
  for (const party of parties) {
    const place = placeOf(sheet, party.column, row);
    const given = rolesIn(sheet, duty, party, graph);
    const to =
      given.length === 0
        ? undefined
        : find(mapping.parties, party.header, placeOf(sheet, party.column, sheet.table.header));
    if (to === undefined) continue;
    for (const role of given) {
      const key = hashedKey(sheet.key, duty.id, party.header, role, ...(within === undefined ? [] : [within]));
      const { basis, status } = mapping;
      const name = `${party.header} is ${role.toLowerCase()}: ${duty.name}`;
      const assignment = graph.entity("ASSIGNMENT", key, { name, role, basis, status }, place);
      graph.relation({ type: "ASSIGNED_TO", from: assignment, to, fields: {}, at: place });
      graph.relation({ type: "FOR_DUTY", from: assignment, to: duty.id, fields: {}, at: place });
      if (within !== undefined)
        graph.relation({ type: "IN_SCOPE_OF", from: assignment, to: within, fields: {}, at: place });
    }
  }
}

/** The roles of a cell such as `A`, `A/R` or `RA`; what is none of them is told. */
function rolesIn(sheet: Sheet, { row }: RowEntity, { column }: HeaderCell, graph: DocumentGraph): readonly string[] {
  const cell = cellOf(sheet, row, column);
  if (isEmpty(cell)) return [];
  const tokens = textOf(cell)
    .toUpperCase()
    .split(/[\s,;/+&|]+/u)
    .filter((token) => token !== "" && token !== "-");
  const letters = tokens.flatMap((token) => (/^[RACI]+$/u.test(token) ? token.split("") : [token]));
  const known = letters.flatMap((letter) => words.get(letter) ?? []);
  if (known.length !== letters.length) {
    graph.leaveOut(placeOf(sheet, column, row), `${found(cell)} as a role`, "it takes R, A, C and I");
  }
  return [...new Set(known)];
}
