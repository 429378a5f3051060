import { type Config, ConfigurationError, readConfig, type StoreAddress } from "../config.ts";
import { CommandFault } from "./command-fault.ts";
import type { Environment } from "./environment.ts";

/** The store that an option names, with the credentials of the environment. Throws CommandFault, which names the option. */
export function namedStore(option: string, address: string, environment: Environment): StoreAddress {
  return configWithStore(option, address, environment).store;
}

/** The configuration of the environment with the store that an option names. Throws CommandFault, which names the option. */
export function configWithStore(option: string, address: string, environment: Environment): Config {
  try {
    // A command listens nowhere, whatever the server of this environment does.
    return readConfig({ ...environment, HOST: "", PORT: "", ANSWERABLE_STORE: address });
  } catch (fault) {
    if (!(fault instanceof ConfigurationError)) throw fault;
    throw new CommandFault(fault.message.replace(/^ANSWERABLE_STORE:/mu, `${option}:`), { cause: fault });
  }
}
