import type { DatabaseSync } from "node:sqlite";
import { StoreNotOpened } from "../store-not-opened.ts";
import { externalIdKeyOf } from "./external-ids.ts";
import { applicationId, migrations } from "./schema.ts";

/**
 * Brings a file up to the newest schema; an empty one gets all of it. Whole or not at all, and only one process at a time.
 * Throws StoreNotOpened where the file is newer than this release, or older and opened only to be read.
 */
export function migrate(database: DatabaseSync, readonly: boolean): void {
  if (isNewest(database)) return;
  if (readonly) {
    const wayOut = "Open it for writing once, which brings it up to date.";
    throw new StoreNotOpened("STORE_TOO_OLD", `The store was written by an older release. ${wayOut}`);
  }
  database.function("external_id_key", { deterministic: true }, externalIdKeyOf);
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have done it while this one waited for the lock.
    if (!isNewest(database)) {
      for (const step of migrations.slice(schemaVersion(database))) database.exec(step);
      database.exec(`PRAGMA user_version = ${migrations.length}; PRAGMA application_id = ${applicationId}`);
    }
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function isNewest(database: DatabaseSync): boolean {
  const version = schemaVersion(database);
  if (version > migrations.length) {
    const message = `The store has schema ${version}, and this release knows schemas up to ${migrations.length}.`;
    throw new StoreNotOpened("STORE_TOO_NEW", `${message} Use the release that wrote it, or a newer one.`);
  }
  return version === migrations.length;
}

function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
}
