import type { IncomingHttpHeaders } from "node:http";
import { isLoopbackHost } from "./is-loopback-host.ts";

/**
 * Whether a request may come from where its `Origin` says: from no page at all, from a page of this server reached by a loopback
 * address, or from one of `origins`. Any other page is a stranger's, also where its name leads to this machine: browsers let
 * every page open a WebSocket and send a plain text to any address.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
  const said = headers.origin ?? headers["sec-websocket-origin"];
  if (said === undefined) return true;
  const origin = String(said).toLowerCase();
  if (origins.includes(origin)) return true;
  if (!/^https?:/u.test(origin) || !URL.canParse(origin)) return false;
  const { hostname, host } = new URL(origin);
  return isLoopbackHost(hostname) && host === headers.host?.toLowerCase();
}
