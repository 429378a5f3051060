import type { Store } from "../store/store.ts";
import { changeParked, type ParkedList, type ParkedMessage } from "./endpoint-state.ts";

/** Messages that are kept of one endpoint; of the rest it is known how many there were. */
const parkedMax = 1000;

type States = Pick<Store, "state" | "setState">;

/** Keeps a message that was given up, once however often that is said. */
export async function park(store: States, endpoint: string, message: ParkedMessage): Promise<void> {
  await changeParked(store, endpoint, ({ messages, dropped }) => {
    const others = messages.filter(({ id }) => id !== message.id);
    const isFull = others.length >= parkedMax;
    return { messages: isFull ? others : [...others, message], dropped: isFull ? dropped + 1 : dropped };
  });
}

/** Marks messages to be sent again, one or all; how many that are. */
export async function askAgain(store: States, endpoint: string, id?: string): Promise<number> {
  let marked = 0;
  await changeParked(store, endpoint, ({ messages, dropped }) => {
    marked = messages.filter((message) => id === undefined || message.id === id).length;
    const changed = messages.map((message) =>
      id === undefined || message.id === id ? { ...message, resend: true } : message,
    );
    return { messages: changed, dropped };
  });
  return marked;
}

/** Takes a message that was accepted after all from what was given up, or says why it was not. */
export async function settle(store: States, endpoint: string, id: string, reason: string | undefined): Promise<void> {
  await changeParked(store, endpoint, ({ messages, dropped }): ParkedList => {
    const kept = messages.flatMap((message) => {
      if (message.id !== id) return [message];
      if (reason === undefined) return [];
      return [{ ...message, resend: false, tries: message.tries + 1, failedAt: Date.now(), reason }];
    });
    return { messages: kept, dropped };
  });
}
