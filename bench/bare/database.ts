import { DatabaseSync } from "node:sqlite";
import { externalIdKeyOf } from "../../src/store/sqlite/external-ids.ts";
import { migrations } from "../../src/store/sqlite/schema.ts";

/** The tables and indexes of a store, to be filled by bare inserts. */
export const bareSchema = migrations.join("\n");

/** A database that is as careful as a store is: every commit is on the disk before it is over. */
export function bareDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  // The steps of the schema fill a table with it.
  database.function("external_id_key", { deterministic: true }, externalIdKeyOf);
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 16000;
    PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON`);
  return database;
}
