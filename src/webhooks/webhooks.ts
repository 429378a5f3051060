import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { Courier, type CourierOptions } from "./courier.ts";
import type { Endpoint } from "./webhooks-file.ts";

/** Between two attempts to go on where the store does not answer, in ms. */
const againMilliseconds = 2000;

/** Tells endpoints what happens, beside everything else that the process does; the result stops it and waits for what is under way. */
export function startWebhooks(
  endpoints: readonly Endpoint[],
  options: Omit<CourierOptions, "holder" | "gaveUp">,
): () => Promise<void> {
  const stopping = new AbortController();
  const holder = randomUUID();
  const working = endpoints.map(async (endpoint) => {
    const { name } = endpoint;
    const gaveUp: CourierOptions["gaveUp"] = (watch, reason) => {
      options.tell("a watch is not followed any longer", { endpoint: name, watch, reason });
    };
    while (!stopping.signal.aborted) {
      try {
        await new Courier(endpoint, { ...options, holder, gaveUp }).run(stopping.signal);
      } catch (fault) {
        options.tell("telling an endpoint failed: trying again", { endpoint: name, err: fault });
        await setTimeout(againMilliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      }
    }
  });
  return async () => {
    stopping.abort();
    await Promise.all(working);
  };
}
