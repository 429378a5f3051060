import type { Estate } from "../../projection/estate.ts";
import { isComponent } from "../is-component.ts";
import { dutiesByFramework } from "../matrix/duties-by-framework.ts";
import type { MatrixBase, MatrixCase } from "../matrix/matrix-case.ts";
import type { MatrixFramework } from "../matrix/matrix-framework.ts";
import { matrixLayers, sitsInDeployment } from "../matrix/matrix-layers.ts";
import type { DutyStatus } from "../matrix/matrix-row.ts";
import { rowContest } from "../matrix/row-contest.ts";
import { stackAround } from "../matrix/stack-around.ts";
import { matrixBase, serviceModelOf } from "../responsibility-matrix.ts";
import { circlesWithDuties } from "./circles-with-duties.ts";
import { frameworksAsked } from "./matrix-rows.ts";
import type { Snapshot } from "./snapshot.ts";

/** What becomes of some duties towards a component: the rows of a matrix, without what is told of them. */
export interface RowStatus {
  readonly duties: readonly number[];
  readonly component: number;
  readonly status: DutyStatus;
  readonly accountable: number | undefined;
}

/** Duties that sit in one layer and of which the same is expected: by their framework, or by nobody, whatever their framework. */
interface DutiesAlike {
  /** One of theirs. */
  readonly framework: MatrixFramework;
  readonly layer: unknown;
  readonly duties: readonly number[];
}

/**
 * The statuses of all rows of the matrices of an agent, as `matrixRows` has them, in no order. What no assignment or clause speaks of towards
 * the agent or anything behind it rests on what frameworks expect: it is weighed once for all duties of which the same is expected, and agents
 * have one list of those. What stands behind the agent is laid out only where a duty sits there.
 */
export function* rowStatuses(snapshot: Snapshot, agent: number): Generator<void, readonly RowStatus[]> {
  const { estate } = snapshot;
  const { alike, areOfDeployment } = snapshot.shared(dutiesAsked);
  const { circles, dutiesIn } = yield* snapshot.searched(circlesWithDuties);
  const base = yield* matrixBase(estate, agent, areOfDeployment ? stackAround(estate, circles, agent) : undefined);
  const [spokenOf, inCircle] = [yield* dutiesSpokenOf(base), dutiesIn(circles[agent] as number)];
  const isSpokenOf = (duty: number): boolean => spokenOf.has(duty) || inCircle.has(duty);
  const serviceModel = serviceModelOf(estate, agent);
  const statuses: RowStatus[] = [];
  for (const { framework, layer, duties } of alike) {
    const matrix: MatrixCase = { ...base, framework, serviceModel };
    const { components } = matrixLayers(matrix)(layer);
    if (components.length === 0) continue;
    for (const together of partsBy(duties, isSpokenOf)) {
      for (const component of components) statuses.push(statusOf(matrix, together, component));
    }
    yield;
  }
  return statuses;
}

/** The duties that are not spoken of together, and each of the others by itself; the very list where none of them is spoken of. */
function partsBy(duties: readonly number[], isSpokenOf: (duty: number) => boolean): readonly (readonly number[])[] {
  if (!duties.some(isSpokenOf)) return [duties];
  const unspoken = duties.filter((duty) => !isSpokenOf(duty));
  const apart = duties.filter(isSpokenOf).map((duty) => [duty]);
  return unspoken.length === 0 ? apart : [unspoken, ...apart];
}

function statusOf(matrix: MatrixCase, duties: readonly number[], component: number): RowStatus {
  const { status, party } = rowContest(matrix, duties[0] as number, component);
  return { duties, component, status, accountable: party };
}

interface DutiesAsked {
  readonly alike: readonly DutiesAlike[];
  /** Whether none of them sits in a layer that holds what stands behind an agent. */
  readonly areOfDeployment: boolean;
}

function dutiesAsked(snapshot: Snapshot): DutiesAsked {
  const { estate } = snapshot;
  const ofFramework = dutiesByFramework(estate);
  const alike = new Map<string, DutiesAlike & { readonly duties: number[] }>();
  for (const framework of snapshot.shared(frameworksAsked)) {
    for (const duty of ofFramework.get(framework.id) ?? []) {
      const { layer, template } = estate.factsOf(duty);
      const isExpected = Array.isArray(template) && template.length > 0;
      const place = sitsInDeployment(framework, layer) ? null : [framework.taxonomy?.id, layer];
      const key = JSON.stringify([place, ...(isExpected ? [framework.id, template] : [])]);
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { framework, layer, duties: [duty] });
      else known.duties.push(duty);
    }
  }
  const groups = [...alike.values()];
  return { alike: groups, areOfDeployment: groups.every(({ framework, layer }) => sitsInDeployment(framework, layer)) };
}

/**
 * The duties of which an assignment or a clause may speak towards something in the stack: those assigned in a scope that is in it, provides
 * for it or answers for the agent, and those in agreements that cover some of it. What they come to is not asked.
 */
function* dutiesSpokenOf({
  estate,
  stack,
  vendorsOf,
  organizations,
}: MatrixBase): Generator<void, ReadonlySet<number>> {
  const scopes = new Set([...stack.members, ...organizations]);
  const agreements = new Set<number>();
  let looked = 0;
  for (const member of stack.members) {
    for (const row of estate.relationsIn(member, "COVERS")) agreements.add(estate.fromOf(row));
    if (isComponent(estate.kindOf(member))) for (const vendor of vendorsOf(member).vendors) scopes.add(vendor);
    if ((looked += 1) % membersAStep === 0) yield;
  }
  const duties = new Set<number>();
  for (const scope of scopes) {
    for (const row of estate.relationsIn(scope, "IN_SCOPE_OF")) addEnds(estate, estate.fromOf(row), "FOR_DUTY", duties);
  }
  for (const agreement of agreements) {
    for (const row of estate.relationsOut(agreement, "HAS_CLAUSE")) {
      addEnds(estate, estate.toOf(row), "COMMITS_TO", duties);
      addEnds(estate, estate.toOf(row), "DISCLAIMS", duties);
    }
  }
  return duties;
}

/** Members looked at between two yields. */
const membersAStep = 256;

function addEnds(
  estate: Estate,
  entity: number,
  type: "FOR_DUTY" | "COMMITS_TO" | "DISCLAIMS",
  ends: Set<number>,
): void {
  for (const row of estate.relationsOut(entity, type)) ends.add(estate.toOf(row));
}
