import type { Estate } from "../../projection/estate.ts";
import { markedName } from "../marked-name.ts";

const namedMax = 10;

/** "Ann, Bob and Cy": the names of entities in their order; ids beside names that two of them share; the rest counted past ten. */
export function nameList(estate: Estate, entities: readonly number[], note?: (entity: number) => string): string {
  const names = entities.map((entity) => markedName(estate, entity));
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const shown = entities.slice(0, namedMax).map((entity) => {
    const name = markedName(estate, entity);
    return `${name}${shared.has(name) ? ` (${estate.idOf(entity)})` : ""}${note?.(entity) ?? ""}`;
  });
  if (entities.length > namedMax) shown.push(`${entities.length - namedMax} more`);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
