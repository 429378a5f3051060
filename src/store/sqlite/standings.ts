import type { Connection } from "./connection.ts";

const FIND = "SELECT key FROM standing WHERE text = ?";
const ADD = "INSERT INTO standing (text) VALUES (?) RETURNING key";

/**
 * The number under which the standing of relations is kept: its certainty, sources and contested properties, which most
 * relations share. Adds it where it is new; only inside a write transaction.
 */
export function standingKey(connection: Connection, text: string): number {
  const [key] = (connection.row(FIND, text) ?? connection.row(ADD, text)) as [number];
  return key;
}
