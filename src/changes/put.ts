import type { Fields } from "../ontology/value.ts";
import type { Said, Saying, Stretch, Timeline } from "./timeline.ts";

/**
 * The timeline after a source asserts `fields` from `from` (ms) on: wherever it speaks behind that, they replace what it
 * said, and null withdraws; and it begins to speak in the silent gap that holds `from`, up to its next stretch.
 */
export function put(timeline: Timeline, from: number, fields: Fields, saying: Saying): Timeline {
  const stretches: Stretch[] = [];
  let speaks = false;
  for (const stretch of timeline) {
    if (stretch.to <= from) {
      stretches.push(stretch);
      continue;
    }
    if (!speaks && stretch.from > from) stretches.push(opening(from, stretch.from, fields, saying));
    if (stretch.from < from) stretches.push({ ...stretch, to: from });
    stretches.push(replaced(stretch, Math.max(from, stretch.from), fields, saying));
    speaks = true;
  }
  return speaks ? stretches : [...stretches, opening(from, Infinity, fields, saying)];
}

function opening(from: number, to: number, fields: Fields, saying: Saying): Stretch {
  return replaced({ from, to, presence: saying, fields: new Map() }, from, fields, saying);
}

function replaced(stretch: Stretch, from: number, fields: Fields, saying: Saying): Stretch {
  const said = new Map<string, Said>(stretch.fields);
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) said.delete(name);
    else said.set(name, { value, ...saying });
  }
  return { from, to: stretch.to, presence: saying, fields: said };
}
