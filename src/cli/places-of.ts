import type { EstateFile } from "./estate-file.ts";
import { isObject } from "../changes/reading.ts";

/** Where an entity is described. */
export interface GapPlace {
  readonly path: string;
  readonly line: number | null;
}

/** By id of the entity; empty where no files were read. */
export type GapPlaces = ReadonlyMap<string, GapPlace>;

/** Where each entity of some files stands: of several places, the first. */
export function placesOf(files: readonly EstateFile[]): GapPlaces {
  const places = new Map<string, GapPlace>();
  for (const { path, lists, document } of files) {
    for (const [list, items] of lists) {
      for (const [index, item] of items.entries()) {
        const id = isObject(item) ? item["id"] : undefined;
        if (typeof id !== "string" || list === "relations" || places.has(id)) continue;
        places.set(id, { path, line: document.linesOf([`${list}[${index}]`])[0] ?? null });
      }
    }
  }
  return places;
}
