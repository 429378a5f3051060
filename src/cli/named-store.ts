import { ConfigurationError, readConfig, type StoreAddress } from "../config.ts";
import { CommandFault } from "./command-fault.ts";
import type { Environment } from "./open-door.ts";

/** The store that an option names, with the credentials of the environment. Throws CommandFault, which names the option. */
export function namedStore(option: string, address: string, environment: Environment): StoreAddress {
  try {
    // A command listens nowhere, whatever the server of this environment does.
    return readConfig({ ...environment, HOST: "", PORT: "", ANSWERABLE_STORE: address }).store;
  } catch (fault) {
    if (!(fault instanceof ConfigurationError)) throw fault;
    throw new CommandFault(fault.message.replace(/^ANSWERABLE_STORE:/mu, `${option}:`), { cause: fault });
  }
}
