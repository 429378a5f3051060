import { DatabaseSync } from "node:sqlite";
import { Projection } from "../../src/projection/projection.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";

/** Opens a store and brings its graph into memory, then reads its rows and does nothing with them; tells the parent how long each took. */
const [path = ""] = process.argv.slice(2);
const begun = performance.now();
const before = process.cpuUsage();
const store = await openSqliteStore({ path });
const opened = performance.now();
await Projection.open(store);
const loaded = performance.now();
const { user, system } = process.cpuUsage(before);
await store.close();
const reading = performance.now();
readRows(path);
const read = performance.now();
process.send?.({
  storeMs: opened - begun,
  projectionMs: loaded - opened,
  rowsMs: read - reading,
  cpuMs: (user + system) / 1000,
});
if (process.connected) process.disconnect();

function readRows(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true });
  for (const table of ["entity_row", "entity", "relation_row", "relation"]) {
    const read = database.prepare(`SELECT * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT 10000`);
    read.setReturnArrays(true);
    let last = -1;
    for (let rows = [[last]]; rows.length > 0; last = rows.at(-1)?.[0] ?? last)
      rows = read.all(last) as unknown as number[][];
  }
  database.close();
}
