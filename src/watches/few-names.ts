import { listed } from "../analysis/paths/relation-phrases.ts";
import type { Estate } from "../projection/estate.ts";
import type { Few } from "./few.ts";
import { markedName } from "../analysis/marked-name.ts";

/** "Ann, Bob and 4 more": the names of the first few entities, with ids where two of them share a name, and how many more there are. */
export function fewNames(estate: Estate, { items, count }: Pick<Few<number>, "items" | "count">): string {
  const names = items.map((entity) => markedName(estate, entity));
  const shown = items.map((entity, index) => {
    const name = names[index] ?? "";
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${estate.idOf(entity)})`;
  });
  return listed(count > items.length ? [...shown, `${count - items.length} more`] : shown);
}
