import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { onTestFinished } from "vitest";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  /** All that came, refused or not. */
  readonly received: Received[];
  /** How it answers from now on. */
  answer: (response: ServerResponse) => void;
}

export const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

/** A real server on loopback that accepts everything until it is told otherwise. */
export async function receiver(): Promise<Receiver> {
  const received: Received[] = [];
  const told: Receiver = { url: "", received, answer: accept };
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.once("end", () => {
      received.push({ headers: request.headers, body });
      told.answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(told, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` });
}

export function accept(response: ServerResponse): void {
  response.writeHead(204).end();
}
export function refuse(response: ServerResponse): void {
  response.writeHead(500).end("no stack of mine is shown to anybody");
}

/** What a message says, once the library of Standard Webhooks has verified it. */
export function verified({ headers, body }: Received) {
  return new Webhook(secret).verify(body, headers as Record<string, string>) as {
    type: string;
    timestamp: string;
    data: { id: string; graphVersion: string };
  };
}
