import { noPowers, powers } from "../../ontology/powers.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import { relationTypeCodes } from "../../ontology/relation-types.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import { steadyGift } from "../hop-rules.ts";
import { strideOf, type Stride } from "../spread/stride.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The resources that anybody outside can write and an agent reads though nothing says that they feed it, in no order: the same as
 * `agentFeeds` and `agentAccess` lead to, without the ways there. Only what leads to something that outsiders can write is looked into, and
 * what each identity may read of that is looked up once. Yields every few thousand relations. Never throws.
 */
export function* undeclaredFeeds(snapshot: Snapshot, agent: number): Generator<void, readonly number[]> {
  const { estate } = snapshot;
  const { mayHold, isWritable } = yield* snapshot.searched(writableInside);
  const readBy = snapshot.shared(readableKnown);
  const stride = strideOf();
  const declared = yield* feeding(estate, agent, stride);
  const inside = new Set<number>();
  for (const place of declared) if (mayHold(place)) inside.add(place);
  const identities = new Set<number>();
  eachOut(estate, agent, bitOf("ACTS_AS"), (row) => void identities.add(estate.toOf(row)));
  for (const identity of identities) {
    eachOut(estate, identity, bitOf("CAN_ASSUME"), (row) => void identities.add(estate.toOf(row)));
    let readable = readBy.get(identity);
    if (readable === undefined) readBy.set(identity, (readable = readableOf(estate, identity, mayHold)));
    for (const place of readable) inside.add(place);
  }
  for (const place of inside) {
    eachOut(estate, place, bitOf("CONTAINS"), (row) => {
      if (mayHold(estate.toOf(row))) inside.add(estate.toOf(row));
    });
    if (stride.isLong(1)) yield;
  }
  return [...inside].filter((place) => isWritable(place) && !declared.has(place));
}

interface WritableInside {
  /** Whether a place is, or holds, something that anybody outside can write. */
  readonly mayHold: (place: number) => boolean;
  readonly isWritable: (place: number) => boolean;
}

function* writableInside({ estate }: Snapshot): Generator<void, WritableInside> {
  const writable = new Set<number>();
  for (const resource of estate.entities("RESOURCE")) {
    if (estate.factsOf(resource)["externallyWritable"] === true) writable.add(resource);
  }
  const holding = new Set(writable);
  const stride = strideOf();
  for (const place of holding) {
    eachIn(estate, place, bitOf("CONTAINS"), (row) => void holding.add(estate.fromOf(row)));
    if (stride.isLong(1)) yield;
  }
  return { mayHold: (place) => holding.has(place), isWritable: (place) => writable.has(place) };
}

/** By identity: of what it may read, what is or holds something that anybody outside can write. */
function readableKnown(): Map<number, readonly number[]> {
  return new Map();
}

function readableOf(estate: Estate, identity: number, mayHold: WritableInside["mayHold"]): readonly number[] {
  const readable: number[] = [];
  eachOut(estate, identity, bitOf("CAN_ACCESS"), (row) => {
    const resource = estate.toOf(row);
    if (estate.kindOf(resource) !== "RESOURCE" || !mayHold(resource)) return;
    const { actions } = estate.relationFactsOf(row);
    const gift = steadyGift(estate.typeCodeOf(row), estate.graph.kind[resource] as number, actions);
    if ((gift & powers.READ) !== noPowers) readable.push(resource);
  });
  return readable;
}

/** All from which content flows to an agent over what feeds it. */
function* feeding(estate: Estate, agent: number, stride: Stride): Generator<void, ReadonlySet<number>> {
  const found = new Set<number>();
  eachIn(estate, agent, bitOf("FEEDS"), (row) => void found.add(estate.fromOf(row)));
  for (const place of found) {
    eachIn(estate, place, bitOf("FEEDS") | bitOf("CONTAINS"), (row) => void found.add(estate.fromOf(row)));
    if (stride.isLong(1)) yield;
  }
  return found;
}

function bitOf(type: RelationType): number {
  return 1 << relationTypeCodes[type];
}

/** Tells of each influence relation of some types that leaves an entity, in no order, so that no id is put together. */
function eachOut(estate: Estate, entity: number, types: number, tell: (row: number) => void): void {
  for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
    if (((1 << estate.typeCodeOf(row)) & types) !== 0) tell(row);
  }
}

function eachIn(estate: Estate, entity: number, types: number, tell: (row: number) => void): void {
  for (let row = estate.firstIn(entity); row !== noRow; row = estate.nextIn(row)) {
    if (((1 << estate.typeCodeOf(row)) & types) !== 0) tell(row);
  }
}
