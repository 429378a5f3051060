import type { StoreAddress } from "./config.ts";
import type { Store } from "./store/store.ts";
import { openSqliteStore } from "./store/sqlite/open.ts";

/**
 * Opens the store at an address; a file that is opened only to be read has to be there. Rejects with `StoreNotOpened` or
 * `StoreUnavailable`.
 */
export async function openStore(address: StoreAddress, { readonly = false } = {}): Promise<Store> {
  if (address.kind === "sqlite") return openSqliteStore({ path: address.path, readonly });
  // The driver is loaded only where a Neo4j is used.
  const { openNeo4jStore } = await import("./store/neo4j/open.ts");
  return openNeo4jStore({ url: address.url, ...address.credentials });
}
