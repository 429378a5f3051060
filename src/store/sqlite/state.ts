import type { Connection } from "./connection.ts";

const READ = "SELECT value FROM state WHERE key = ?";
const WRITE = "INSERT INTO state VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

/** `Store.state`. */
export function readState(connection: Connection, key: string): string | null {
  const row = connection.row(READ, key);
  return row === undefined ? null : (row as [string])[0];
}

/** `Store.setState`, inside a transaction that has the write lock. */
export function writeState(connection: Connection, key: string, value: string, expected: string | null): boolean {
  if (readState(connection, key) !== expected) return false;
  connection.statement(WRITE).run(key, value);
  return true;
}
