import type { Estate } from "../projection/estate.ts";
import type { MatrixBase, MatrixCase } from "./matrix/matrix-case.ts";
import type { MatrixFramework } from "./matrix/matrix-framework.ts";
import { dutiesByFramework } from "./matrix/duties-by-framework.ts";
import { matrixLayers } from "./matrix/matrix-layers.ts";
import { answerRow } from "./matrix/answer-row.ts";
import type { DutyStatus, MatrixRow } from "./matrix/matrix-row.ts";
import { organizationsOf } from "./matrix/organizations-of.ts";
import { stackBehind, type Stack } from "./matrix/stack-behind.ts";
import { vendorsBehind, type VendorsBehind } from "./matrix/vendors-behind.ts";

export type Side = "CUSTOMER" | "PROVIDER" | "UNRESOLVED";

/** Duty by duty, who is accountable and who responsible for an entity and what stands behind it. */
export interface ResponsibilityMatrix {
  readonly serviceModel: string | undefined;
  /** By layer, then duty and component by id; duties without a layer last. */
  readonly rows: readonly MatrixRow[];
  readonly counts: readonly { readonly status: DutyStatus; readonly count: number }[];
  readonly bySide: readonly { readonly side: Side; readonly count: number }[];
}

const statuses: readonly DutyStatus[] = [
  "RESOLVED",
  "UNASSIGNED",
  "MULTIPLE_ACCOUNTABLE",
  "SHARED_UNRESOLVED",
  "DISCLAIMED_BY_ALL",
];
const sides: readonly Side[] = ["CUSTOMER", "PROVIDER", "UNRESOLVED"];

/** The service model that is recorded of an entity. */
export function serviceModelOf(estate: Estate, entity: number): string | undefined {
  const { serviceModel } = estate.factsOf(entity);
  return typeof serviceModel === "string" ? serviceModel : undefined;
}

/** What the matrices of an entity share, so that several frameworks are asked at the cost of one stack; that is laid out where none is given. */
export function* matrixBase(estate: Estate, entity: number, known?: Stack): Generator<void, MatrixBase> {
  const vendors = new Map<number, VendorsBehind>();
  const vendorsOf = (component: number): VendorsBehind => {
    const found = vendors.get(component) ?? vendorsBehind(estate, component);
    vendors.set(component, found);
    return found;
  };
  const stack = known ?? (yield* stackBehind(estate, entity));
  return { estate, stack, organizations: organizationsOf(estate, entity), vendorsOf, placed: new Map() };
}

/**
 * The matrix of a component under a framework, as if it were consumed by `serviceModel`; every status and side is counted, zero too.
 * Never throws. Source: docs/analyses.md, "Responsibility matrix".
 */
export function* responsibilityMatrix(
  estate: Estate,
  entity: number,
  framework: MatrixFramework,
  serviceModel: string | undefined = serviceModelOf(estate, entity),
  base?: MatrixBase,
): Generator<void, ResponsibilityMatrix> {
  const matrix: MatrixCase = { ...(base ?? (yield* matrixBase(estate, entity))), framework, serviceModel };
  const layerOf = matrixLayers(matrix);
  const duties = (dutiesByFramework(estate).get(framework.id) ?? [])
    .map((duty) => ({ duty, ...layerOf(estate.factsOf(duty)["layer"]) }))
    .sort(
      (left, right) =>
        (left.layer?.ordinal ?? Infinity) - (right.layer?.ordinal ?? Infinity) ||
        estate.compareEntities(left.duty, right.duty),
    );
  const rows: MatrixRow[] = [];
  for (const { duty, layer, components } of duties) {
    for (const component of components) {
      rows.push(answerRow(matrix, duty, layer, component));
      if (rows.length % 64 === 0) yield;
    }
  }
  return {
    serviceModel,
    rows,
    counts: statuses.map((status) => ({ status, count: rows.filter((row) => row.status === status).length })),
    bySide: sides.map((side) => ({ side, count: rows.filter((row) => sideOf(estate, row) === side).length })),
  };
}

function sideOf(estate: Estate, { accountable }: MatrixRow): Side {
  if (accountable === undefined) return "UNRESOLVED";
  return estate.kindOf(accountable) === "VENDOR" ? "PROVIDER" : "CUSTOMER";
}
