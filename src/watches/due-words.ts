import { listed, relationPhrase } from "../analysis/paths/relation-phrases.ts";
import { printDateTime } from "../ontology/date-time.ts";
import type { Due } from "../projection/due.ts";
import type { Estate } from "../projection/estate.ts";
import { noRow } from "../projection/relation-rows.ts";
import { markedName } from "../analysis/marked-name.ts";

/** What a sentence names of all that falls due at once. */
const namedMax = 3;

/** "On 2026-06-30T00:00:00.000Z, with nothing recorded, `validUntil` of Penetration test passed": what fell due, without a full stop. */
export function dueWords(before: Estate, after: Estate, dues: readonly Due[]): string {
  const named = dues.slice(0, namedMax).map((due) => phrase(before, after, due));
  const all = dues.length > namedMax ? [...named, `${dues.length - namedMax} more things fell due`] : named;
  return `On ${printDateTime(after.moment.at)}, with nothing recorded, ${listed(all)}`;
}

function phrase(before: Estate, after: Estate, due: Due): string {
  const { what } = due;
  const estate = isThere(after, due) ? after : before;
  if (typeof what === "object") {
    const { field, date } = what;
    const verb = after.moment.at > date ? "passed" : "was reached";
    return due.of === "ENTITY"
      ? `\`${field}\` of ${markedName(estate, entityOf(estate, due))} ${verb}`
      : `\`${field}\` of how ${relationWords(estate, due.row)} ${verb}`;
  }
  const [was, is] = [isThere(before, due), isThere(after, due)];
  if (due.of === "ENTITY") {
    const name = markedName(estate, entityOf(estate, due));
    return was === is ? `what is recorded of ${name} changed` : `${name} ${is ? "began" : "ceased"} to exist`;
  }
  const words = relationWords(estate, due.row);
  return was === is ? `how ${words} changed` : `it ${is ? "began" : "ceased"} to hold that ${words}`;
}

function isThere(estate: Estate, due: Due): boolean {
  if (due.of === "ENTITY") return estate.exists(entityOf(estate, due));
  return estate.findRelation(estate.relationIdOf(due.row)) !== noRow;
}

function entityOf({ graph }: Estate, { row }: Due): number {
  return graph.entities.entity[row] as number;
}

/** "Ann owns Invoice Bot". */
function relationWords(estate: Estate, row: number): string {
  const verb = relationPhrase(estate.typeOf(row), estate.relationFactsOf(row));
  return `${markedName(estate, estate.fromOf(row))} ${verb} ${markedName(estate, estate.toOf(row))}`;
}
