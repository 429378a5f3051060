import { noPowers, powers } from "../../ontology/powers.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";

/** All that stands behind an entity, and which way each part of it leads to the entity. */
export interface Stack {
  readonly entity: number;
  /** The entity, and what is behind it. */
  readonly members: ReadonlySet<number>;
  /** All on a way from a member to the entity, save for the two. */
  readonly between: (member: number) => Pick<ReadonlySet<number>, "has">;
}

/** The relations over which everything that reaches an entity backward stands behind it. */
export const stackRelations = [
  "PROVIDES",
  "SUPPLIES",
  "HOSTS",
  "POWERS",
  "DERIVED_INTO",
  "EXTENDS",
  "FEEDS",
  "DELEGATES_TO",
] as const satisfies readonly RelationType[];

/** The same, as a set. */
export const leadsBehind: ReadonlySet<RelationType> = new Set(stackRelations);
const hosting: ReadonlySet<RelationType> = new Set<RelationType>(["HOSTS"]);
/** Members looked at between two yields. */
const membersAStep = 1024;

/**
 * The stack behind an entity: the entity, everything that reaches it backward over the relations above, the identities that it acts as
 * with what hosts them, and what those identities may do more than read in. Source: docs/analyses.md, "Responsibility matrix".
 */
export function* stackBehind(estate: Estate, entity: number): Generator<void, Stack> {
  const towards = new Map<number, Set<number>>([[entity, new Set()]]);
  const lead = (from: number, to: number): void => {
    const known = towards.get(from);
    if (known === undefined) towards.set(from, new Set([to]));
    else known.add(to);
  };
  function* climb(start: number, types: ReadonlySet<RelationType>): Generator<void, void> {
    const met = new Set([start]);
    let looked = 0;
    for (const member of met) {
      for (let row = estate.firstIn(member); row !== noRow; row = estate.nextIn(row)) {
        if (!types.has(estate.typeOf(row))) continue;
        lead(estate.fromOf(row), member);
        met.add(estate.fromOf(row));
      }
      if ((looked += 1) % membersAStep === 0) yield;
    }
  }
  yield* climb(entity, leadsBehind);
  for (const acting of estate.relationsOut(entity, "ACTS_AS")) {
    const identity = estate.toOf(acting);
    lead(identity, entity);
    yield* climb(identity, hosting);
    for (const row of estate.relationsOut(identity, "CAN_ACCESS")) {
      if ((estate.relationFactsOf(row).actions & ~powers.READ) !== noPowers) lead(estate.toOf(row), identity);
    }
  }

  const known = new Map<number, ReadonlySet<number>>();
  const between = (member: number): ReadonlySet<number> => {
    let found = known.get(member);
    if (found === undefined) {
      const onward = new Set(towards.get(member) ?? []);
      for (const next of onward) for (const further of towards.get(next) ?? []) onward.add(further);
      onward.delete(member);
      onward.delete(entity);
      known.set(member, (found = onward));
    }
    return found;
  };
  return { entity, members: new Set(towards.keys()), between };
}
