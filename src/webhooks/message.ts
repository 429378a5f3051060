import { createHash, createHmac } from "node:crypto";
import { printDateTime } from "../ontology/date-time.ts";
import type { Moment } from "../store/moment.ts";
import type { EventType } from "./webhooks-file.ts";

/** What an endpoint is told of one thing that happened: enough to ask the rest. */
export interface Message {
  /** The same each time that the same event is sent, by whichever process. */
  readonly id: string;
  readonly body: string;
}

export interface WebhookEvent {
  readonly type: EventType;
  /** What it is about: the version of a batch, the name of a watch. */
  readonly id: string;
  readonly moment: Moment;
}

/** The message of an event of a graph; `graph` tells it from the same event of another. */
export function messageOf({ type, id, moment }: WebhookEvent, graph: string): Message {
  const { version, at } = moment;
  const digest = createHash("sha256")
    .update(JSON.stringify([graph, type, id, version, at]))
    .digest("hex");
  const data = { id, graphVersion: String(version) };
  return { id: `msg_${digest.slice(0, 32)}`, body: JSON.stringify({ type, timestamp: printDateTime(at), data }) };
}

/** The headers of a message that is sent at a time (ms since 1970). Source: the Standard Webhooks specification. */
export function signedHeaders({ id, body }: Message, key: Buffer, at: number): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
