import type { StoreAddress } from "./config.ts";
import type { Store } from "./store/store.ts";
import { openSqliteStore } from "./store/sqlite/open.ts";

export interface OpenStoreOptions {
  /** A file has to be there then. */
  readonly readonly?: boolean;
  /** Ms since 1970, for `recordedAt`; the machine's where none is given. */
  readonly clock?: () => number;
}

/** Opens the store at an address. Rejects with `StoreNotOpened` or `StoreUnavailable`. */
export async function openStore(
  address: StoreAddress,
  { readonly = false, clock = Date.now }: OpenStoreOptions = {},
): Promise<Store> {
  if (address.kind === "sqlite") return openSqliteStore({ path: address.path, readonly, clock });
  // The driver is loaded only where a Neo4j is used.
  const { openNeo4jStore } = await import("./store/neo4j/open.ts");
  return openNeo4jStore({ url: address.url, ...address.credentials, clock });
}
