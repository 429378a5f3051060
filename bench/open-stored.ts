import type { Estate } from "../src/projection/estate.ts";
import { noRow } from "../src/projection/relation-rows.ts";
import { Projection } from "../src/projection/projection.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** A stored estate in memory, as it is now, without anything that serves it. */
export async function openStored(path: string): Promise<{ readonly projection: Projection; readonly estate: Estate }> {
  const store = await openSqliteStore({ path, readonly: true });
  const projection = await Projection.open(store);
  await store.close();
  const { version, recordedAt } = projection.graph;
  return { projection, estate: projection.at({ version, at: Math.max(Date.now(), recordedAt[version] ?? 0) }) };
}

/** Entities from which harm could go on, by lot: each has an influence relation in force that leaves it. */
export function someOrigins(estate: Estate, random: SeededRandom, count: number): readonly number[] {
  const origins = new Set<number>();
  for (let tried = 0; origins.size < count && tried < 100 * count; tried += 1) {
    const entity = random.below(estate.entitySlots);
    if (estate.exists(entity) && estate.firstOut(entity) !== noRow) origins.add(entity);
  }
  return [...origins];
}
