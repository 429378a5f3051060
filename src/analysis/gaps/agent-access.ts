import { noPowers, powers, type Powers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { steadyGift } from "../hop-rules.ts";
import { anyNumberOf, outOf, type ReadPath } from "./read-path.ts";

/** Something that an agent may do by an identity of its own. */
export interface AgentAccess {
  readonly identity: number;
  readonly resource: number;
  /** CONTROL spread out. */
  readonly powers: Powers;
  /** The relations on the way: `ACTS_AS`, any `CAN_ASSUME`, `CAN_ACCESS`, any `CONTAINS`. */
  readonly rows: readonly number[];
}

const identityPath: ReadPath = [outOf("ACTS_AS"), anyNumberOf(outOf("CAN_ASSUME"))];

/** The ways that lead from an agent to its identities, and on to what these may access. */
export const accessPaths: readonly ReadPath[] = [
  identityPath,
  [...identityPath, outOf("CAN_ACCESS"), anyNumberOf(outOf("CONTAINS"))],
];

/**
 * What an agent may access by identities that it acts as, or that those may assume, what lies inside included: one way to each resource, by
 * the relations that `mayPass`; a shorter way first, then the smaller relation id. What it gets by others' leave is not here. Never throws.
 */
export function agentAccess(
  estate: Estate,
  agent: number,
  mayPass: (row: number) => boolean = () => true,
): readonly AgentAccess[] {
  const identities = new Map<number, readonly number[]>();
  for (const row of estate.relationsOut(agent, "ACTS_AS")) {
    if (mayPass(row) && !identities.has(estate.toOf(row))) identities.set(estate.toOf(row), [row]);
  }
  for (const [identity, rows] of identities) {
    for (const row of estate.relationsOut(identity, "CAN_ASSUME")) {
      if (mayPass(row) && !identities.has(estate.toOf(row))) identities.set(estate.toOf(row), [...rows, row]);
    }
  }
  return [...identities].flatMap(([identity, way]) => identityAccess(estate, identity, way, mayPass));
}

/** What an identity may access itself, what lies inside included; `way` are the relations that lead to it. The same order. Never throws. */
export function identityAccess(
  estate: Estate,
  identity: number,
  way: readonly number[],
  mayPass: (row: number) => boolean,
): readonly AgentAccess[] {
  const found: AgentAccess[] = [];
  for (const row of estate.relationsOut(identity, "CAN_ACCESS")) {
    const resource = estate.toOf(row);
    if (estate.kindOf(resource) !== "RESOURCE" || !mayPass(row)) continue;
    const gift = steadyGift(
      estate.typeCodeOf(row),
      estate.graph.kind[resource] as number,
      estate.relationFactsOf(row).actions,
    );
    if (gift === noPowers) continue;
    const inside = new Map<number, readonly number[]>([[resource, [...way, row]]]);
    for (const [place, rows] of inside) {
      found.push({ identity, resource: place, powers: gift, rows });
      for (const part of estate.relationsOut(place, "CONTAINS")) {
        if (mayPass(part) && !inside.has(estate.toOf(part))) inside.set(estate.toOf(part), [...rows, part]);
      }
    }
  }
  return found;
}

/** Whether reading is among some powers. */
export function mayRead(access: AgentAccess): boolean {
  return (access.powers & powers.READ) !== noPowers;
}
