import { isIP } from "node:net";

/** Whether a host name or address, IPv6 with or without brackets, names this machine and cannot name another. */
export function isLoopbackHost(host: string): boolean {
  if (host === "localhost") return true;
  const address = host.replace(/^\[(.*)\]$/u, "$1");
  return isIP(address) === 4 ? address.startsWith("127.") : address === "::1";
}
