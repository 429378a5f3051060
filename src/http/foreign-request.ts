import type { IncomingHttpHeaders } from "node:http";
import { isOwnHost } from "./is-own-host.ts";
import { isOwnOrigin } from "./is-own-origin.ts";

/** Why a request is not answered. */
export interface ForeignRequest {
  readonly code: "FOREIGN_ORIGIN" | "FOREIGN_HOST";
  readonly message: string;
}

/**
 * Says of a request whether it comes from a page of another origin, or under a name that is not this server's; undefined of any
 * other. Every door asks this first: browsers let every page open a WebSocket and send a plain text anywhere, and take a page
 * whose name was made to lead here for one of ours.
 */
export function foreignRequest(headers: IncomingHttpHeaders, origins: readonly string[]): ForeignRequest | undefined {
  if (!isOwnOrigin(headers, origins)) return foreignOrigin;
  return isOwnHost(headers.host, origins) ? undefined : foreignHost;
}

const foreignOrigin: ForeignRequest = {
  code: "FOREIGN_ORIGIN",
  message:
    "Pages of other origins may not ask here. Ask from no page, from a page of this server under its loopback address, or name the " +
    "origin in ANSWERABLE_ORIGINS.",
};

const foreignHost: ForeignRequest = {
  code: "FOREIGN_HOST",
  message:
    "This server answers under a loopback address, such as 127.0.0.1 or localhost, alone. Ask it under one, or name the origin that " +
    "leads here, such as https://answerable.example, in ANSWERABLE_ORIGINS.",
};
