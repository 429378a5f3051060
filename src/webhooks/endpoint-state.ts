import { z } from "zod";
import type { Store } from "../store/store.ts";

/** How far an endpoint has been told, and who tells it now. */
const position = z.object({
  /** The moment up to which everything was told. */
  version: z.int(),
  at: z.int(),
  /** How many events of the next step were told already. */
  sent: z.int(),
  /** How often the one after them was tried in vain, and when it may be tried again (ms since 1970). */
  tries: z.int(),
  nextTryAt: z.int(),
  /** The process that tells it, and until when nobody else does (ms since 1970). */
  holder: z.string().nullable(),
  heldUntil: z.int(),
});
export type EndpointPosition = z.infer<typeof position>;

/** A message that was given up. */
const parked = z.object({
  id: z.string(),
  body: z.string(),
  tries: z.int(),
  /** When it was tried last, ms since 1970, and why that failed. */
  failedAt: z.int(),
  reason: z.string(),
  /** Whether somebody asked for it to be sent again. */
  resend: z.boolean(),
});
export type ParkedMessage = z.infer<typeof parked>;
const parkedList = z.object({ messages: z.array(parked), dropped: z.int() });
/** `dropped` counts messages that were given up and for which there was no room. */
export type ParkedList = z.infer<typeof parkedList>;

type States = Pick<Store, "state" | "setState">;

/** A state as it was read, and what to expect where it is set anew. */
export interface Read<State> {
  readonly state: State;
  readonly text: string | null;
}

/** The position of an endpoint; null where it was never told anything. */
export async function readPosition(store: States, endpoint: string): Promise<Read<EndpointPosition | null>> {
  const text = await store.state(`webhook:${endpoint}`);
  return { state: text === null ? null : position.parse(JSON.parse(text)), text };
}

/** Sets it where nobody else has meanwhile; what to expect next, or undefined where somebody has. */
export async function writePosition(
  store: States,
  endpoint: string,
  state: EndpointPosition,
  expected: string | null,
): Promise<string | undefined> {
  const text = JSON.stringify(state);
  return (await store.setState(`webhook:${endpoint}`, text, expected)) ? text : undefined;
}

/** What was given up, oldest first. */
export async function readParked(store: States, endpoint: string): Promise<Read<ParkedList>> {
  const text = await store.state(`webhook-parked:${endpoint}`);
  return { state: text === null ? { messages: [], dropped: 0 } : parkedList.parse(JSON.parse(text)), text };
}

/** Changes what was given up, again and again until nobody else does at the same time. */
export async function changeParked(
  store: States,
  endpoint: string,
  change: (list: ParkedList) => ParkedList,
): Promise<ParkedList> {
  for (;;) {
    const { state, text } = await readParked(store, endpoint);
    const changed = change(state);
    if (await store.setState(`webhook-parked:${endpoint}`, JSON.stringify(changed), text)) return changed;
  }
}
