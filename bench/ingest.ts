import { rmSync } from "node:fs";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { localActor } from "../src/changes/actor.ts";
import { applyChanges } from "../src/changes/apply-changes.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";
import { bareDatabase, bareSchema } from "./bare/database.ts";
import type { Finding } from "./finding.ts";
import { generateEstate, type GeneratedBatch } from "./generate-estate.ts";
import type { BenchOptions } from "./options.ts";
import { median } from "./percentile.ts";
import { runAlone } from "./run-alone.ts";
import { placeOf } from "./stored-estate.ts";

const itemsABatch = 5000;
/** Items that one round writes: enough for a rate, whatever the estate's size. */
const itemsMax = 150_000;
const rounds = 5;

/** Items a second through `applyChanges` into a new file, against bare inserts of the rows that this writes, in as many batches. */
export async function ingest({ entities, relations, seed }: BenchOptions): Promise<readonly Finding[]> {
  const share = Math.min(1, itemsMax / (entities + relations));
  const size = { entities: Math.round(entities * share), relations: Math.round(relations * share), seed, itemsABatch };
  const batches = [...generateEstate(size)];
  const items = size.entities + size.relations;
  const rates = { ours: [] as number[], bare: [] as number[], plain: [] as number[], ratio: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const [from, to, plain] = ["ingest.db", "ingest-bare.db", "ingest-plain.db"].map(emptyFile) as [
      string,
      string,
      string,
    ];
    const ours = await writeAll(from, batches);
    const bare = copyRows(from, to);
    const facts = writePlain(plain, batches);
    // The first round is for the compilers.
    if (round === 0) continue;
    rates.ours.push((1000 * items) / ours);
    rates.bare.push((1000 * items) / bare);
    rates.plain.push((1000 * items) / facts);
    rates.ratio.push(bare / ours);
  }
  ["ingest.db", "ingest-bare.db", "ingest-plain.db"].map(emptyFile);
  return [
    {
      what: "ingest, items a second against bare inserts of the same rows in batches of 5,000",
      measured: median(rates.ratio),
      unit: "times",
      aim: { atLeast: 0.35 },
      figures: {
        "items a second": median(rates.ours),
        bare: median(rates.bare),
        "least and largest ratio": `${Math.min(...rates.ratio).toFixed(2)} to ${Math.max(...rates.ratio).toFixed(2)}`,
        "bare, one row an item, without assertions, log and search": median(rates.plain),
        "against that": median(rates.ours) / median(rates.plain),
      },
    },
  ];
}

async function writeAll(path: string, batches: readonly GeneratedBatch[]): Promise<number> {
  const store = await openSqliteStore({ path });
  const begun = performance.now();
  for (const input of batches) {
    const { problems } = await applyChanges({ store, actor: localActor, input });
    if (problems[0] !== undefined) throw new Error(JSON.stringify(problems[0]));
  }
  const ms = performance.now() - begun;
  await store.close();
  return ms;
}

/** Every row that the product wrote, batch by batch, into tables and indexes like its own: ms. */
function copyRows(from: string, to: string): number {
  const source = new DatabaseSync(from, { readOnly: true });
  const read = (sql: string): SQLInputValue[][] => {
    const statement = source.prepare(sql);
    statement.setReturnArrays(true);
    return statement.all() as unknown as SQLInputValue[][];
  };
  const [batches, standings] = [read("SELECT * FROM batch ORDER BY version"), read("SELECT * FROM standing")];
  const rows = numbered.map((table) => read(`SELECT * FROM ${table} ORDER BY 1`));
  // The index of words keeps no text of its own: what it was given comes from the rows.
  rows.push(read(wordsOfRows));
  source.close();

  const target = bareDatabase(to);
  target.exec(bareSchema);
  target.exec("DELETE FROM batch");
  const insert = (table: string, columns: number) =>
    target.prepare(`INSERT INTO ${table} VALUES (${Array<string>(columns).fill("?").join(", ")})`);
  const [addBatch, addStanding] = [insert("batch", 9), insert("standing", 2)];
  const add = numbered.map((table, place) => insert(table, rows[place]?.[0]?.length ?? 0));
  add.push(
    target.prepare(
      "INSERT INTO entity_search (rowid, id, name, description, tags, external_ids) VALUES (?, ?, ?, ?, '', '')",
    ),
  );

  const begun = performance.now();
  for (const [version, batch] of batches.entries()) {
    target.exec("BEGIN IMMEDIATE");
    addBatch.run(...batch);
    if (version === 0) for (const standing of standings) addStanding.run(...standing);
    for (const [place, each] of rows.entries()) {
      const [first, end] = [batches[version - 1], batch].map((counts) => Number(counts?.[countedBy[place] ?? 0] ?? 0));
      for (let row = first ?? 0; row < (end ?? 0); row += 1) add[place]?.run(...(each[row] ?? []));
    }
    target.exec("COMMIT");
  }
  const ms = performance.now() - begun;
  target.close();
  return ms;
}

/** Tables whose rows are numbered from 0 in the order of their writing, and the columns of `batch` that say how many there were after it. */
const numbered = ["entity", "relation", "entity_row", "relation_row", "write"];
const countedBy = [4, 5, 6, 7, 8, 6];
const wordsOfRows = `
SELECT r.row, e.id, r.name, json_extract(r.facts, '$.properties.description')
FROM entity_row AS r JOIN entity AS e ON e.key = r.entity ORDER BY r.row`;

/** What every item says as one row, found by its id: ms. */
function writePlain(path: string, batches: readonly GeneratedBatch[]): number {
  const database = bareDatabase(path);
  database.exec(`
    CREATE TABLE entity (id TEXT PRIMARY KEY, kind TEXT, facts TEXT) STRICT;
    CREATE TABLE relation (type TEXT, from_id TEXT, to_id TEXT, facts TEXT, PRIMARY KEY (type, from_id, to_id)) STRICT`);
  const addEntity = database.prepare("INSERT INTO entity VALUES (?, ?, ?)");
  const addRelation = database.prepare("INSERT OR IGNORE INTO relation VALUES (?, ?, ?, ?)");
  const begun = performance.now();
  for (const batch of batches) {
    database.exec("BEGIN IMMEDIATE");
    for (const [list, items] of Object.entries(batch)) {
      if (!Array.isArray(items)) continue;
      for (const { id, type, from, to, ...facts } of items as Record<string, string>[]) {
        if (list === "relations") addRelation.run(type ?? "", from ?? "", to ?? "", JSON.stringify(facts));
        else addEntity.run(id ?? "", list, JSON.stringify(facts));
      }
    }
    database.exec("COMMIT");
  }
  const ms = performance.now() - begun;
  database.close();
  return ms;
}

function emptyFile(name: string): string {
  const path = placeOf(name);
  for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
  return path;
}

if (import.meta.main) await runAlone(ingest);
