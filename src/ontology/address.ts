import { isIP } from "node:net";

/**
 * An http or https address as one text, however it is written: host in lower case without a default port, dots in the path
 * resolved, escapes only where they are needed, no slash at the end, no user and no fragment. A query stays as it is, for it may
 * say which of several things is meant. Undefined where it is none. Never throws. Source: RFC 3986, section 6.
 */
export function canonicalAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, search } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  return `${origin}${pathname.replace(escapes, plain).replace(slashesAtEnd, "")}${search}`;
}

/** Each run of slashes is begun once, so that a long one in the middle is not read again from each of them. */
const slashesAtEnd = /(?<!\/)\/+$/u;
const escapes = /%[0-9a-f]{2}/giu;

/** An escape of a character that needs none is that character; any other is in capitals. */
function plain(escape: string): string {
  const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return /[a-z0-9._~-]/iu.test(character) ? character : escape.toUpperCase();
}

/** The host of an address, without brackets and a dot at its end. Undefined where it is no address. */
function hostOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  return new URL(text).hostname.replace(/^\[(.*)\]$/u, "$1").replace(/\.$/u, "");
}

/** Whether an address is that of the machine which it is read on, so that it names another thing on each. False where it is no address. */
export function isLoopback(text: string): boolean {
  const host = hostOf(text);
  if (host === undefined) return false;
  return isIP(host) === 0 ? /(?:^|\.)localhost$/u.test(host) : /^(?:(?:0|127)\.|::1?$|::ffff:7f)/u.test(host);
}

/**
 * Whether an address names another thing on another machine or in another network: this machine, a private address, a name
 * without a dot. False where it is no address.
 */
export function isLocalAddress(text: string): boolean {
  const host = hostOf(text);
  if (host === undefined) return false;
  const family = isIP(host);
  if (family === 4) return /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./u.test(host);
  if (family === 6) return /^(?:::1?$|::ffff:|f[cd]|fe[89ab])/iu.test(host);
  return !host.includes(".") || /\.(?:local|localhost|internal)$/u.test(host);
}
