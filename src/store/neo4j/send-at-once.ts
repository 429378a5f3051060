import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

/**
 * Lets the sockets of the driver send at once. It writes a message in pieces of 1,400 bytes, and TCP holds back the second piece
 * until the first is acknowledged, which takes 40 ms; the driver has no setting for it. Never throws.
 */
export function sendAtOnce(): void {
  if (isSubscribed) return;
  isSubscribed = true;
  subscribe("net.client.socket", noDelay);
}

let isSubscribed = false;

/** It sees the sockets of others as well, which gain by it too. */
function noDelay(message: unknown): void {
  (message as { readonly socket: Socket }).socket.setNoDelay(true);
}
