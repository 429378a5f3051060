import { BlockList, isIP } from "node:net";

/** Networks of IPv4 that are nobody's on the open internet, or a cloud's own. Source: IANA's special-purpose registry. */
const closed4 = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"],
  ...["192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24"],
  ...["224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32"],
];
/** Of the one network of IPv6 that is given out, 2000::/3, what tunnels to other addresses or is kept back. */
const closed6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const closed = new BlockList();
for (const [networks, family] of [
  [closed4, "ipv4"],
  [closed6, "ipv6"],
] as const) {
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    closed.addSubnet(address, Number(prefix), family);
  }
}
const givenOut = new BlockList();
givenOut.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an IP address is one of the open internet: not this machine's, of a private or a link-local network, of a provider's
 * own, a metadata server, a group, or an address that stands for another (mapped, translated, tunnelled). Never throws.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, "ipv4");
  return family === 6 && !address.includes("%") && givenOut.check(address, "ipv6") && !closed.check(address, "ipv6");
}
