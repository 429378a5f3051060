import type { Store } from "../store/store.ts";

/** The same store, which calls `committed` after each commit of this process, whether it wrote anything or not. */
export function announcingStore(store: Store, committed: () => void): Store {
  return {
    ...store,
    commit: async (request) => {
      const result = await store.commit(request);
      committed();
      return result;
    },
  };
}
