import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { checkedLookup, refusedHost, TargetRefused } from "./checked-lookup.ts";
import { signedHeaders, type Message } from "./message.ts";
import type { Endpoint } from "./webhooks-file.ts";

/** Bytes of an answer that are read before the connection is cut; none of them matters. */
const answerBytesMax = 64 * 1024;

/**
 * Sends a message once. Gives undefined where it was accepted, with a status of 2xx, else why it was not, in words without
 * anything that the receiver said. Never rejects.
 */
export function send(endpoint: Endpoint, message: Message, stopped: AbortSignal): Promise<string | undefined> {
  const { url, key, allowPrivate, timeoutMilliseconds } = endpoint;
  const target = new URL(url);
  const refused = allowPrivate ? undefined : refusedHost(target.hostname);
  if (refused !== undefined) return Promise.resolve(refused.message);
  const headers = {
    ...signedHeaders(message, key, Date.now()),
    "content-type": "application/json",
    "content-length": Buffer.byteLength(message.body),
    "user-agent": "Answerable",
  };
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  const options = {
    method: "POST",
    headers,
    // Each message has a connection of its own, so that each connection is checked.
    agent: false,
    signal: AbortSignal.any([stopped, timeout]),
    maxHeaderSize: 16 * 1024,
    ...(!allowPrivate && { lookup: checkedLookup }),
  } as const;
  return new Promise((resolve) => {
    const sent = (target.protocol === "https:" ? requestHttps : requestHttp)(target, options, (response) => {
      const { statusCode = 0 } = response;
      let read = 0;
      response.on("data", (part: Buffer) => {
        read += part.length;
        if (read > answerBytesMax) response.destroy();
      });
      response.on("error", () => undefined);
      response.once("close", () => {
        resolve(statusCode >= 200 && statusCode < 300 ? undefined : statusWords(statusCode));
      });
    });
    sent.once("error", (fault) => {
      resolve(timeout.aborted ? `no answer within ${timeoutMilliseconds} ms` : faultWords(fault));
    });
    sent.end(message.body);
  });
}

function statusWords(status: number): string {
  return status >= 300 && status < 400 ? `status ${status}: redirects are not followed` : `status ${status}`;
}

function faultWords(fault: Error): string {
  if (fault instanceof TargetRefused) return fault.message;
  const code = "code" in fault && typeof fault.code === "string" ? fault.code : "no connection";
  return `it could not be reached: ${code}`;
}
