import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreNotOpened } from "../store-not-opened.ts";
import { checkOurs, checkWhole, damaged, needsCheck, notAStore } from "./check-file.ts";
import { migrate } from "./migrate.ts";
import { resultCodeOf, resultCodes, storeFault } from "./sqlite-fault.ts";
import { busyTimeout } from "./write-turn.ts";

export interface DatabasePlace {
  /** A file, made with its folder where it is not there; or `:memory:`. */
  readonly path: string;
  readonly readonly: boolean;
}

/** Pages of the log after which it is written into the file, and bytes it may keep afterwards; KiB of cache if negative. */
const SETTINGS = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA wal_autocheckpoint = 16000;
PRAGMA journal_size_limit = 67108864;
PRAGMA cache_size = -65536;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;`;
const READ_SETTINGS = "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON;";

/** Opens a file that is ours, whole, and of the newest schema. Throws StoreNotOpened or StoreUnavailable. */
export function openDatabase(place: DatabasePlace): DatabaseSync {
  const { path, readonly } = place;
  const isFile = path !== ":memory:";
  const isChecked = isFile && !isMissingOrEmpty(place) && needsCheck(path);
  const database = makeDatabase(place);
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
    checkOurs(database, path);
    database.exec(readonly ? READ_SETTINGS : SETTINGS);
    if (isChecked) checkWhole(database, path);
    migrate(database, readonly);
    if (!readonly) database.exec("BEGIN IMMEDIATE; ROLLBACK");
    return database;
  } catch (error) {
    database.close();
    throw openingFault(error, path);
  }
}

function isMissingOrEmpty({ path, readonly }: DatabasePlace): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined && readonly) {
    throw new StoreNotOpened("STORE_NOT_FOUND", `There is no store at ${path}.`);
  }
  return size === undefined || size === 0;
}

function makeDatabase({ path, readonly }: DatabasePlace): DatabaseSync {
  try {
    if (!readonly && path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    return new DatabaseSync(path, { readOnly: readonly });
  } catch (error) {
    throw openingFault(error, path, "code" in (error as Error) && resultCodeOf(error) === undefined);
  }
}

/** `fromFolder` says that the error is one of the file system, not of SQLite. */
function openingFault(error: unknown, path: string, fromFolder = false): unknown {
  if (error instanceof StoreNotOpened) return error;
  switch (fromFolder ? resultCodes.cannotOpen : (resultCodeOf(error) ?? 0)) {
    case resultCodes.notADatabase:
      return notAStore(path);
    case resultCodes.corrupt:
      return damaged(path);
    case resultCodes.readOnly:
    case resultCodes.cannotOpen:
      return new StoreNotOpened(
        "STORE_NOT_WRITABLE",
        `The store ${path} cannot be opened for writing: look at its rights.`,
      );
    default:
      return storeFault(error);
  }
}
