import { setTimeout } from "node:timers/promises";
import type { Application } from "./application.ts";
import { StoreUnavailable } from "./store/store-unavailable.ts";

/** Between two attempts to open a store that cannot be reached, in ms. */
const retryMilliseconds = 2000;

/** A graph that may not be open yet. */
export interface Opening {
  /** Rejects with StoreUnavailable until the graph is open, and whenever its store does not answer. */
  readonly context: Application["context"];
  /** Why no question can be answered now; undefined where one can. */
  readonly readiness: () => Promise<string | undefined>;
  /** Once the graph is open; rejects where trying again will not help. */
  readonly opened: Promise<Application>;
  /** Gives up waiting, and closes what was opened. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a graph, again and again while its store cannot be reached. `onRetry` is told why each time. What else goes wrong rejects
 * `opened`.
 */
export function keepOpening(open: () => Promise<Application>, onRetry: (reason: string) => void): Opening {
  const stopped = new AbortController();
  let application: Application | undefined;
  let reason = "the store is being opened";

  const attempt = async (): Promise<Application> => {
    while (!stopped.signal.aborted) {
      try {
        return (application = await open());
      } catch (fault) {
        if (!(fault instanceof StoreUnavailable)) throw fault;
        reason = fault.message;
        onRetry(reason);
        await setTimeout(retryMilliseconds, undefined, { signal: stopped.signal }).catch(() => undefined);
      }
    }
    throw new StoreUnavailable(reason);
  };
  const opened = attempt();
  // Whoever waits for it is told; until somebody does, a failure is no crash.
  opened.catch(() => undefined);
  // It may fail before anybody waits for it; whoever does is told.
  opened.catch(() => undefined);
  return {
    opened,
    context: async (moment) => {
      if (application === undefined) throw new StoreUnavailable(reason);
      return application.context(moment);
    },
    readiness: async () => {
      if (application === undefined) return reason;
      try {
        await application.projection.current();
        return undefined;
      } catch (fault) {
        return fault instanceof StoreUnavailable ? fault.message : "the store does not answer";
      }
    },
    close: async () => {
      stopped.abort();
      await opened.then((application) => application.close()).catch(() => undefined);
    },
  };
}
