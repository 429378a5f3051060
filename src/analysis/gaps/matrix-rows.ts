import { matrixFramework, type MatrixFramework } from "../matrix/matrix-framework.ts";
import type { MatrixRow } from "../matrix/matrix-row.ts";
import { matrixBase, responsibilityMatrix } from "../responsibility-matrix.ts";
import type { Snapshot } from "./snapshot.ts";

/** Asked of every agent, as the matrix itself does where no framework is named. */
const standing = "cosai-srf";

/**
 * The frameworks whose duties are held against agents: `cosai-srf`, and those that the catalogue does not know, for whoever put duties of
 * their own into the graph means them.
 */
export function frameworksAsked({ estate, catalogue }: Snapshot): readonly MatrixFramework[] {
  const { frameworks, roles } = catalogue.frameworks;
  const known = new Set(frameworks.map(({ id }) => id));
  const own = new Set<string>();
  for (const duty of estate.entities("DUTY")) {
    const { framework } = estate.factsOf(duty);
    if (typeof framework === "string" && !known.has(framework)) own.add(framework);
  }
  return [standing, ...[...own].sort()].map((id) =>
    matrixFramework(
      id,
      frameworks.find((framework) => framework.id === id),
      roles,
      catalogue.taxonomies,
    ),
  );
}

/** The rows of the matrices of an agent, framework by framework; rules that look at one agent share them. */
export function* matrixRows(snapshot: Snapshot, agent: number): Generator<void, readonly MatrixRow[]> {
  const rows: MatrixRow[] = [];
  const base = yield* matrixBase(snapshot.estate, agent);
  for (const framework of snapshot.shared(frameworksAsked)) {
    const { rows: found } = yield* responsibilityMatrix(snapshot.estate, agent, framework, undefined, base);
    for (const row of found) rows.push(row);
  }
  return rows;
}
