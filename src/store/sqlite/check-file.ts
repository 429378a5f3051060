import { statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { StoreNotOpened } from "../store-not-opened.ts";
import { applicationId } from "./schema.ts";

/** Throws StoreNotOpened where the file is a database of something else; changes nothing. An empty file may become a store. */
export function checkOurs(database: DatabaseSync, path: string): void {
  const id = database.prepare("PRAGMA application_id").get()?.["application_id"];
  if (id === applicationId) return;
  const tables = database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get()?.["tables"];
  if (id !== 0 || tables !== 0) throw notAStore(path);
}

/** Bytes of a file that is checked whole at every start, in a fifth of a second. */
const alwaysCheckedMax = 64 * 2 ** 20;

/** Whether a file has to be checked whole: a large one only after a process that had it open did not close it, as its log shows. */
export function needsCheck(path: string): boolean {
  const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return sizeOf(path) <= alwaysCheckedMax || sizeOf(`${path}-wal`) > 0;
}

/** Throws StoreNotOpened where pages of the file contradict each other. Reads the whole file. */
export function checkWhole(database: DatabaseSync, path: string): void {
  const found = database.prepare("PRAGMA quick_check(1)").get()?.["quick_check"];
  if (found !== "ok") throw damaged(path);
}

export function notAStore(path: string): StoreNotOpened {
  return new StoreNotOpened("NOT_A_STORE", `${path} is not an Answerable store. Name another file.`);
}

export function damaged(path: string): StoreNotOpened {
  return new StoreNotOpened("STORE_DAMAGED", `${path} is damaged. Restore it from a copy.`);
}
