import type { Connection } from "./connection.ts";

/** `Store.state`. Asked of the leader, so that what any process has set is seen. */
export async function readState(connection: Connection, key: string): Promise<string | null> {
  const [row] = await connection.readAtLeader("state", { key });
  return row === undefined ? null : (row["value"] as string);
}

/** `Store.setState`. */
export function writeState(
  connection: Connection,
  key: string,
  value: string,
  expected: string | null,
): Promise<boolean> {
  return connection.write(async (run) => {
    await run("lock-head", { token: "state" });
    const [row] = await run("state", { key });
    if ((row?.["value"] ?? null) !== expected) return false;
    await run("set-state", { key, value });
    return true;
  });
}
