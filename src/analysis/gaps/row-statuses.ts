import type { Estate } from "../../projection/estate.ts";
import { isComponent } from "../is-component.ts";
import { dutiesByFramework } from "../matrix/duties-by-framework.ts";
import type { MatrixBase, MatrixCase } from "../matrix/matrix-case.ts";
import type { MatrixFramework } from "../matrix/matrix-framework.ts";
import { matrixLayers, sitsInDeployment } from "../matrix/matrix-layers.ts";
import type { DutyStatus } from "../matrix/matrix-row.ts";
import { rowContest } from "../matrix/row-contest.ts";
import { stackAlone } from "../matrix/stack-behind.ts";
import { matrixBase, serviceModelOf } from "../responsibility-matrix.ts";
import { frameworksAsked } from "./matrix-rows.ts";
import type { Snapshot } from "./snapshot.ts";

/** What becomes of some duties towards a component: the rows of a matrix, without what is told of them. */
export interface RowStatus {
  readonly duties: readonly number[];
  readonly component: number;
  readonly status: DutyStatus;
  readonly accountable: number | undefined;
}

/** Duties of a framework that sit in one layer and of which the framework expects the same. */
interface DutiesAlike {
  readonly layer: unknown;
  readonly duties: readonly number[];
}

/**
 * The statuses of all rows of the matrices of an agent, as `matrixRows` has them, in no order. What no assignment or clause speaks of towards
 * the agent or anything behind it rests on the framework alone: it is weighed once for all duties of which that expects the same. What stands
 * behind the agent is laid out only where a duty sits there.
 */
export function* rowStatuses(snapshot: Snapshot, agent: number): Generator<void, readonly RowStatus[]> {
  const { estate } = snapshot;
  const { frameworks, areOfDeployment } = snapshot.shared(dutiesAsked);
  const base = yield* matrixBase(estate, agent, areOfDeployment ? yield* stackAlone(estate, agent) : undefined);
  const spokenOf = yield* dutiesSpokenOf(base);
  const serviceModel = serviceModelOf(estate, agent);
  const statuses: RowStatus[] = [];
  for (const { framework, alike } of frameworks) {
    const matrix: MatrixCase = { ...base, framework, serviceModel };
    const layerOf = matrixLayers(matrix);
    for (const { layer, duties } of alike) {
      const { components } = layerOf(layer);
      if (components.length === 0) continue;
      const unspoken = duties.filter((duty) => !spokenOf.has(duty));
      const apart = duties.filter((duty) => spokenOf.has(duty)).map((duty) => [duty]);
      for (const together of unspoken.length === 0 ? apart : [unspoken, ...apart]) {
        for (const component of components) statuses.push(statusOf(matrix, together, component));
      }
      yield;
    }
  }
  return statuses;
}

function statusOf(matrix: MatrixCase, duties: readonly number[], component: number): RowStatus {
  const { status, party } = rowContest(matrix, duties[0] as number, component);
  return { duties, component, status, accountable: party };
}

interface DutiesAsked {
  readonly frameworks: readonly { readonly framework: MatrixFramework; readonly alike: readonly DutiesAlike[] }[];
  /** Whether none of them sits in a layer that holds what stands behind an agent. */
  readonly areOfDeployment: boolean;
}

function dutiesAsked(snapshot: Snapshot): DutiesAsked {
  const { estate } = snapshot;
  const ofFramework = dutiesByFramework(estate);
  const frameworks = snapshot.shared(frameworksAsked).map((framework) => {
    const alike = Map.groupBy(ofFramework.get(framework.id) ?? [], (duty) => {
      const { layer, template } = estate.factsOf(duty);
      return JSON.stringify([layer ?? null, template ?? null]);
    });
    const groups = [...alike.values()].map((duties) => ({ layer: layerOf(estate, duties[0]), duties }));
    return { framework, alike: groups };
  });
  const areOfDeployment = frameworks.every(({ framework, alike }) =>
    alike.every(({ layer }) => sitsInDeployment(framework, layer)),
  );
  return { frameworks, areOfDeployment };
}

function layerOf(estate: Estate, duty: number | undefined): unknown {
  return duty === undefined ? undefined : estate.factsOf(duty)["layer"];
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
