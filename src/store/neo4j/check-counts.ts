import { StoreNotOpened } from "../store-not-opened.ts";
import type { Connection } from "./connection.ts";

const names = ["batches", "entities", "subjects", "assertions", "relationships"];

/**
 * Holds what the database has to what its head says, which takes no longer for a large graph. Rejects with StoreNotOpened where
 * somebody has added or deleted nodes or relationships by hand.
 */
export async function checkCounts(connection: Connection): Promise<void> {
  const [row] = await connection.readAtLeader("stored-counts");
  const { said, found } = row as { readonly said: readonly number[]; readonly found: readonly number[] };
  const differences = names.flatMap((name, index) =>
    said[index] === found[index]
      ? []
      : [`${String(found[index])} ${name} where there should be ${String(said[index])}`],
  );
  if (differences.length === 0) return;
  const message = `The Neo4j database was written to by hand: it holds ${differences.join(", ")}. Restore it from a copy.`;
  throw new StoreNotOpened("STORE_DAMAGED", message);
}
