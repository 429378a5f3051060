import { readFileSync } from "node:fs";
import { matrixFramework } from "../../src/analysis/matrix/matrix-framework.ts";
import type { MatrixRow } from "../../src/analysis/matrix/matrix-row.ts";
import { responsibilityMatrix } from "../../src/analysis/responsibility-matrix.ts";
import { readFrameworks } from "../../src/exchange/read-frameworks.ts";
import { readTaxonomies } from "../../src/exchange/read-taxonomies.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

export const taxonomies = readTaxonomies(readFileSync("catalogue/taxonomies.yaml", "utf8"));
export const frameworks = readFrameworks([readFileSync("catalogue/frameworks.yaml", "utf8")], taxonomies);

/** What a matrix needs of a framework of the shipped catalogue, or of one that is not in it. */
export function frameworkOf(id: string) {
  const framework = frameworks.frameworks.find((each) => each.id === id);
  return matrixFramework(id, framework, frameworks.roles, taxonomies);
}

/** The matrix of an entity of a drawn estate, entities by id. */
export function matrixTold(text: string | Estate, { of = "agent:bot", framework = "cosai-srf" } = {}) {
  const estate = typeof text === "string" ? draw(text) : text;
  const matrix = finish(responsibilityMatrix(estate, estate.find(of), frameworkOf(framework)));
  const id = (entity: number | undefined): string | null => (entity === undefined ? null : estate.idOf(entity));
  const told = (row: MatrixRow) => ({
    at: `${estate.idOf(row.duty)} @ ${estate.idOf(row.component)}`,
    status: row.status,
    accountable: id(row.accountable),
    responsible: row.responsible.map(id),
    basis: row.basis,
    clause: id(row.clause),
    acknowledgedBy: row.acknowledgedBy.map(id),
    stance: id(row.stance),
    satisfiedBy: row.satisfiedBy.map(id),
    sentence: row.sentence,
    candidates: row.candidates.map(
      ({ candidate, won }) => `${won ? "+" : "-"} ${id(candidate.from) ?? ""} ${id(candidate.party) ?? "nobody"}`,
    ),
    reasons: row.candidates.map(({ reason }) => reason),
  });
  return { matrix, estate, rows: matrix.rows.map(told) };
}

/** The one row of a matrix that is drawn to have one. */
export function onlyRow(text: string, asked?: { of?: string; framework?: string }) {
  const { rows } = matrixTold(text, asked);
  const [row] = rows;
  if (row === undefined || rows.length > 1)
    throw new Error(`${rows.length} rows: ${rows.map(({ at }) => at).join(", ")}`);
  return row;
}
