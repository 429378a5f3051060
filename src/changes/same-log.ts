import { isDeepStrictEqual } from "node:util";
import type { Head } from "../store/moment.ts";
import type { Store } from "../store/store.ts";
import { loggedChanges } from "./logged-batches.ts";

/**
 * Whether a store's log up to its head, given as `copied`, is how another's begins: the same times, as many writes, and the
 * first and the newest batch the same write by write. Recorded times are kept to the ms, so two logs that were written apart differ.
 */
export async function sameLog(store: Store, copy: Store, copied: Head): Promise<boolean> {
  const { version: versionAtMost, recordedAt } = copied;
  if (versionAtMost === 0) return true;
  if (!isDeepStrictEqual(await store.headAt(recordedAt), copied)) return false;
  const [writes, copies] = await Promise.all([
    store.changeCount({ versionAtMost }),
    copy.changeCount({ versionAtMost }),
  ]);
  if (writes !== copies) return false;
  return (await sameBatch(store, copy, 1)) && (await sameBatch(store, copy, versionAtMost));
}

async function sameBatch(store: Store, copy: Store, version: number): Promise<boolean> {
  const query = { version, versionAtMost: version };
  const copies = loggedChanges(copy, query);
  for await (const record of loggedChanges(store, query)) {
    const other = await copies.next();
    if (other.done === true || !isDeepStrictEqual(record, other.value)) return false;
  }
  return (await copies.next()).done === true;
}
