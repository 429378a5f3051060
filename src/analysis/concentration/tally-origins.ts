import type { Estate } from "../../projection/estate.ts";
import { strideOf } from "../spread/stride.ts";
import { addUp } from "./add-up.ts";
import { classWeights, type ClassWeights } from "./class-weights.ts";
import { originClasses, type OriginClasses } from "./origin-classes.ts";
import { pushOrigins } from "./push-origins.ts";
import type { ReachGraph } from "./reach-graph.ts";

/** What each of some origins reaches alone, by its place among them; itself left out. */
export interface OriginTallies {
  readonly reached: Int32Array;
  readonly agents: Int32Array;
  /** The outcomes, by number, in no order; origins that reach the same ones share a list. */
  readonly outcomes: readonly (readonly number[])[];
}

/** Words of all sets of origins together: 16 MB, so that what is pushed at once stays near. */
const wordsMax = 2 ** 22;
const wordBits = 32;

/** Counts what each origin reaches in a graph, some hundred origins at a time. Yields every few thousand steps. */
export function* tallyOrigins(
  estate: Estate,
  graph: ReachGraph,
  origins: readonly number[],
): Generator<void, OriginTallies> {
  const starting = origins.map((origin) => graph.startsOf(origin));
  const classes = yield* originClasses(graph, starting.flat());
  const weights = yield* classWeights(estate, graph, classes);
  yield;
  // Whoever starts anything stands at a place of its own, and will be counted there.
  const itself = (kind?: string) => (index: number) =>
    starting[index]?.length !== 0 && (kind === undefined || estate.kindOf(origins[index] as number) === kind) ? -1 : 0;
  const reached = Int32Array.from(origins.keys(), itself());
  const agents = Int32Array.from(origins.keys(), itself("AGENT"));
  const outcomes: (readonly number[])[] = [];
  const shared = new Map<string, readonly number[]>();

  const words = Math.max(1, Math.min(Math.ceil(origins.length / wordBits), Math.floor(wordsMax / classes.count)));
  const sets = new Uint32Array(classes.count * words);
  const stride = strideOf();
  for (let first = 0; first < origins.length; first += words * wordBits) {
    const batch = origins.slice(first, first + words * wordBits);
    start(sets, classes, starting.slice(first, first + batch.length), words);
    yield;
    yield* pushOrigins(classes, sets, words);
    const sums = yield* addUp(weights, sets, words);
    const lists = yield* outcomesReached(weights, sets, words, batch.length);
    for (const [index, origin] of batch.entries()) {
      reached[first + index] = (reached[first + index] as number) + (sums.entities[index] as number);
      agents[first + index] = (agents[first + index] as number) + (sums.agents[index] as number);
      const others = (lists[index] as number[]).filter((outcome) => outcome !== origin);
      outcomes.push(sharedList(shared, others));
      if (stride.isLong(1 + others.length)) yield;
    }
  }
  return { reached, agents, outcomes };
}

/** Leaves in the sets just the origins that start in each class, a bit each. */
function start(
  sets: Uint32Array,
  { classOf }: OriginClasses,
  starting: readonly (readonly number[])[],
  words: number,
): void {
  sets.fill(0);
  for (const [index, places] of starting.entries()) {
    for (const place of places) {
      const at = (classOf[place] as number) * words + (index >> 5);
      sets[at] = (sets[at] as number) | (1 << (index & 31));
    }
  }
}

function* outcomesReached(
  { outcomes }: ClassWeights,
  sets: Uint32Array,
  words: number,
  origins: number,
): Generator<void, readonly (readonly number[])[]> {
  const lists = Array.from({ length: origins }, (): number[] => []);
  const stride = strideOf();
  for (const [each, those] of outcomes) {
    for (let word = 0; word < words; word += 1) {
      for (let rest = sets[each * words + word] as number; rest !== 0; rest &= rest - 1) {
        const list = lists[word * wordBits + 31 - Math.clz32(rest & -rest)];
        for (const outcome of those) list?.push(outcome);
      }
    }
    if (stride.isLong(words * wordBits)) yield;
  }
  return lists;
}

/** An equal list that is known, else this one. */
function sharedList(known: Map<string, readonly number[]>, list: readonly number[]): readonly number[] {
  const text = list.join();
  const first = known.get(text);
  if (first === undefined) known.set(text, list);
  return first ?? list;
}
