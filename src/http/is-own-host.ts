import { isLoopbackHost } from "./is-loopback-host.ts";

/**
 * Whether a `Host` is this machine's loopback address or that of one of `origins` (in lower case). A page whose own name was made
 * to lead to this machine (DNS rebinding) is of one origin with us to its browser, which sends no `Origin` then; its name is all that
 * tells it apart.
 */
export function isOwnHost(host: string | undefined, origins: readonly string[]): boolean {
  const loopback = asUrl("http", host);
  if (loopback === undefined) return false;
  if (isLoopbackHost(loopback.hostname)) return true;
  return origins.some((origin) => {
    const { protocol, host: named } = new URL(origin);
    return asUrl(protocol.slice(0, -1), host)?.host === named;
  });
}

function asUrl(scheme: string, host: string | undefined): URL | undefined {
  if (host === undefined || !/^[\w.:[\]-]+$/u.test(host)) return undefined;
  return URL.parse(`${scheme}://${host}`) ?? undefined;
}
