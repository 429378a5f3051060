import type { Stretch, Timeline } from "../../../changes/timeline.ts";
import type { Certainty } from "../../../ontology/certainty.ts";
import type { Fields, Value } from "../../../ontology/value.ts";
import type { Write } from "../../../store/write.ts";
import { completeAtOnce } from "./complete-at-once.ts";
import { lastingTimelines, runsOf } from "./lasting-timelines.ts";
import type { Telling } from "./telling.ts";

interface Ranked extends Telling {
  /** Tellings go by it: the version that they come from, so that of two sources the one that was later still is. */
  readonly rank: number;
}

/**
 * What is to be put, in this order, into a graph that knows nothing of the subject, so that from `at` (ms) on every source says of
 * it what it says now, and it exists since when it did. Empty where it does not exist from `at` on. Never throws.
 */
export function retell(writes: readonly Write[], at: number, required: readonly string[]): readonly Telling[] {
  const [only] = writes;
  if (writes.length === 1 && only?.deed === "PUT") return retoldAlone(only, at);
  const timelines = lastingTimelines(writes, at, required);
  const ranked = [...timelines].flatMap(([source, timeline]) => tellingsOf(source, timeline, at));
  // A stable sort: what is of one rank stays in the order of time.
  const ordered = ranked.sort((left, right) => left.rank - right.rank);
  return joined(completeAtOnce(ordered, required)).map(({ rank: _, ...telling }) => telling);
}

function retoldAlone({ source, certainty, validFrom, validTo, fields }: Write, at: number): readonly Telling[] {
  const base = { source, certainty, validFrom, fields: withoutNulls(fields) };
  if (typeof validTo !== "number") return [base];
  return validTo <= at ? [] : [{ ...base, validTo }];
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** What one source is to put: run by run, since what ends silences all that comes later. */
function tellingsOf(source: string, timeline: Timeline, at: number): readonly Ranked[] {
  let floor = 0;
  return runsOf(timeline).flatMap((run) => {
    const end = run.at(-1)?.to ?? Infinity;
    // What is over is told first of all: nothing that still stands is weighed against it.
    const told = tellingsOfRun(source, run)
      .map((each) => ({ ...each, rank: end <= at ? floor : Math.max(each.rank, floor) }))
      .sort((left, right) => left.rank - right.rank);
    floor = Math.max(floor, ...told.map(({ rank }) => rank));
    const [first, ...others] = told;
    return first === undefined || end === Infinity ? told : [{ ...first, validTo: end }, ...others];
  });
}

function tellingsOfRun(source: string, run: readonly Stretch[]): readonly Ranked[] {
  /** By property: the highest rank of what was told of it up to here. What is told later of an earlier time silences what follows. */
  const toldAt = new Map<string, number>();
  return run.flatMap((stretch, index) => {
    const before = run[index - 1];
    const { from: validFrom, presence, fields } = stretch;
    const byRank = new Map<number, { certainty: Certainty; fields: Record<string, Value> }>();
    const put = (version: number, certainty: Certainty, name: string, value: Value): void => {
      const rank = Math.max(version, toldAt.get(name) ?? 0);
      toldAt.set(name, rank);
      const together = byRank.get(rank) ?? { certainty, fields: {} };
      together.fields[name] = value;
      byRank.set(rank, together);
    };
    for (const [name, { value, certainty, version }] of fields) {
      if (before?.fields.get(name)?.version !== version) put(version, certainty, name, value);
    }
    for (const [name, { version }] of before?.fields ?? []) {
      if (!fields.has(name)) put(version + 0.5, presence.certainty, name, null);
    }
    if (before?.presence.version !== presence.version && !byRank.has(presence.version)) {
      byRank.set(presence.version, { certainty: presence.certainty, fields: {} });
    }
    return Array.from(byRank, ([rank, told]) => ({ source, validFrom, rank, ...told }));
  });
}

/** Neighbours that one item can tell are told by one. */
function joined(tellings: readonly Ranked[]): readonly Ranked[] {
  const items: Ranked[] = [];
  for (const telling of tellings) {
    const last = items.at(-1);
    if (last !== undefined && isOneItem(last, telling)) {
      items[items.length - 1] = { ...last, fields: { ...last.fields, ...telling.fields } };
    } else items.push(telling);
  }
  return items;
}

function isOneItem(left: Ranked, right: Ranked): boolean {
  const isAlike =
    left.source === right.source && left.certainty === right.certainty && left.validFrom === right.validFrom;
  return isAlike && (right.validTo === undefined || right.validTo === left.validTo);
}
