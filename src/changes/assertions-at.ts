import type { Certainty } from "../ontology/certainty.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import type { Fields } from "../ontology/value.ts";
import type { Write } from "../store/write.ts";
import { fold } from "./fold.ts";
import { sameValue } from "./same-value.ts";
import type { Stretch } from "./timeline.ts";

/** The part of one write that still counts at a moment. */
export interface AssertionAt {
  readonly source: string;
  readonly certainty: Certainty;
  readonly properties: Fields;
  /** The interval around the moment in which just this part counts, ms since 1970; `validTo` is Infinity while open. */
  readonly validFrom: number;
  readonly validTo: number;
  readonly recordedAt: number;
  readonly actor: string;
}

/**
 * What each source says of a subject at `at` (ms), write by write: by source, then by version. A write of which nothing is
 * left is not among them. `writes` are those of all sources, in version order. Never throws.
 */
export function assertionsAt(writes: readonly Write[], at: number): readonly AssertionAt[] {
  return [...Map.groupBy(writes, ({ source }) => source)]
    .sort(([left], [right]) => compareIds(left, right))
    .flatMap(([, own]) => assertionsOfSource(own, at));
}

function assertionsOfSource(writes: readonly Write[], at: number): readonly AssertionAt[] {
  const timeline = fold(writes);
  const here = timeline.findIndex(({ from, to }) => from <= at && at < to);
  const stretch = timeline[here];
  if (stretch === undefined) return [];

  return writes.flatMap((write) => {
    const properties = partOf(write, stretch);
    if (properties === undefined) return [];
    const isHere = (other: Stretch): boolean => sameValue(partOf(write, other) ?? null, properties);
    let [first, last] = [here, here];
    while (adjoins(timeline[first - 1], timeline[first], isHere)) first -= 1;
    while (adjoins(timeline[last + 1], timeline[last], isHere)) last += 1;
    const { source, certainty, recordedAt, actor } = write;
    const validFrom = timeline[first]?.from ?? stretch.from;
    const validTo = timeline[last]?.to ?? stretch.to;
    return [{ source, certainty, properties, validFrom, validTo, recordedAt, actor }];
  });
}

/** The properties that the write still states in a stretch; undefined where nothing of it counts there. */
function partOf({ version }: Write, { presence, fields }: Stretch): Fields | undefined {
  const own = [...fields].filter(([, said]) => said.version === version);
  if (own.length === 0 && presence.version !== version) return undefined;
  return Object.fromEntries(own.map(([name, { value }]) => [name, value]));
}

function adjoins(next: Stretch | undefined, stretch: Stretch | undefined, isHere: (next: Stretch) => boolean): boolean {
  return next !== undefined && (next.to === stretch?.from || next.from === stretch?.to) && isHere(next);
}
