import { createClient, type Client } from "graphql-ws";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { Answer } from "./open-api.ts";

/** One subscription of a client. */
export interface Subscription {
  /** All that was told so far, in order. */
  readonly told: readonly Answer[];
  /** The next that was not taken yet; rejects where the subscription ends, or nothing comes within 10 s. */
  readonly next: () => Promise<Answer>;
  /** What the server ended it with; null where it was completed. */
  readonly ended: Promise<unknown>;
  readonly stop: () => void;
}

/** A client with one WebSocket, which the end of the test closes. */
export function socketClient(url: string, options: { readonly origin?: string } = {}): Client {
  class Socket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, options);
    }
  }
  const client = createClient({ url, webSocketImpl: Socket, retryAttempts: 0, lazy: true });
  onTestFinished(() => client.dispose());
  return client;
}

/** Subscribes over a client; what is told is kept until it is taken. */
export function subscribe(
  client: Client,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Subscription {
  const told: Answer[] = [];
  let taken = 0;
  let wake = (): void => undefined;
  let ending: { readonly fault: unknown } | undefined;
  let end: (fault: unknown) => void = () => undefined;
  const ended = new Promise<unknown>((resolve) => (end = resolve));
  const finish = (fault: unknown): void => {
    ending ??= { fault };
    end(fault);
    wake();
  };
  const stop = client.subscribe(
    { query, variables: { ...variables } },
    {
      next: (answer) => {
        told.push(answer as Answer);
        wake();
      },
      error: finish,
      complete: () => {
        finish(null);
      },
    },
  );
  const next = async (): Promise<Answer> => {
    const deadline = Date.now() + 10_000;
    while (taken >= told.length) {
      if (ending !== undefined) throw new Error("the subscription has ended", { cause: ending.fault });
      if (Date.now() > deadline) throw new Error("nothing was told within 10 s");
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return told[taken++] as Answer;
  };
  return { told, next, ended, stop };
}
