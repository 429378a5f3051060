import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./is-public-address.ts";

/** A host that is not called, and why. */
export class TargetRefused extends Error {
  override readonly name = "TargetRefused";
}

/**
 * Looks a host name up and gives its addresses only where all of them may be called: the connection goes to what was checked, so
 * that a name which leads elsewhere a moment later leads nowhere.
 */
export const checkedLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (fault, addresses) => {
    if (fault !== null) {
      callback(fault, "");
      return;
    }
    const refused = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (refused !== undefined) callback(refusal(host, refused.address), "");
    else if (first === undefined) callback(new TargetRefused(`${host} has no address`), "");
    else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** Why a host that is an address itself is not called; undefined where it may be, or is a name. */
export function refusedHost(host: string): TargetRefused | undefined {
  const address = host.replace(/^\[(.*)\]$/u, "$1");
  return isIP(address) === 0 || isPublicAddress(address) ? undefined : refusal(host, address);
}

function refusal(host: string, address: string): TargetRefused {
  const what = host === address ? host : `${host} (${address})`;
  return new TargetRefused(`${what} is no address of the open internet, and allowPrivate is not set`);
}
