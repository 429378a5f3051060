import { localActor } from "../src/changes/actor.ts";
import { applyChanges } from "../src/changes/apply-changes.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";
import { type EstateSize, generateEstate } from "./generate-estate.ts";

/**
 * Writes a generated estate into the store at `path`, through the same door as any other batch; a store that holds something
 * is left as it is. Gives how many ms it took. Throws where a batch is refused, for the generator is ours.
 */
export async function makeEstate(path: string, size: EstateSize): Promise<number> {
  const store = await openSqliteStore({ path });
  try {
    const begun = performance.now();
    if ((await store.head()).version > 0) return 0;
    for (const input of generateEstate(size)) {
      const { problems } = await applyChanges({ store, actor: localActor, input });
      if (problems[0] !== undefined) throw new Error(`the generated estate is refused: ${JSON.stringify(problems[0])}`);
    }
    return performance.now() - begun;
  } finally {
    await store.close();
  }
}

if (import.meta.main) {
  const [path = "data/estate-100000.db", entities = "100000", relations = "500000", seed = "1"] = process.argv.slice(2);
  const size = { entities: Number(entities), relations: Number(relations), seed: Number(seed) };
  const milliseconds = await makeEstate(path, size);
  process.stdout.write(`${JSON.stringify({ path, ...size, milliseconds: Math.round(milliseconds) })}\n`);
}
