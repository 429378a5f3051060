import { compareIds } from "../ontology/compare-ids.ts";
import type { EffectiveRow } from "../store/effective-row.ts";
import { mergeFacts, type Speaker } from "./merge-facts.ts";
import { sameFacts } from "./same-facts.ts";
import type { Timeline } from "./timeline.ts";

/**
 * The effective rows of a subject, from what each source says of it: by `validFrom`, never overlapping, adjacent ones
 * never with equal facts. Empty where nobody says anything. Never throws. Source: docs/changes.md, "Merging".
 */
export function merge(timelines: ReadonlyMap<string, Timeline>): readonly EffectiveRow[] {
  const sources = [...timelines].sort(([left], [right]) => compareIds(left, right));
  const cursors = sources.map(() => 0);
  const rows: EffectiveRow[] = [];
  const cuts = cutsOf(timelines);
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const speakers = sources.flatMap(([source, timeline], place): Speaker[] => {
      while ((timeline[cursors[place] ?? 0]?.to ?? Infinity) <= from) cursors[place] = (cursors[place] ?? 0) + 1;
      const stretch = timeline[cursors[place] ?? 0];
      return stretch !== undefined && stretch.from <= from ? [[source, stretch]] : [];
    });
    if (speakers.length > 0) append(rows, { validFrom: from, validTo: to, facts: mergeFacts(speakers) });
  }
  return rows;
}

/** Every instant at which some source begins, ends or changes what it says, in order. */
function cutsOf(timelines: ReadonlyMap<string, Timeline>): readonly number[] {
  const cuts = new Set<number>();
  for (const timeline of timelines.values()) for (const { from, to } of timeline) cuts.add(from).add(to);
  return [...cuts].sort((left, right) => left - right);
}

function append(rows: EffectiveRow[], row: EffectiveRow): void {
  const last = rows.at(-1);
  if (last?.validTo === row.validFrom && sameFacts(last.facts, row.facts)) {
    rows[rows.length - 1] = { ...last, validTo: row.validTo };
  } else rows.push(row);
}
