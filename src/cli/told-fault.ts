import { ConfigurationError } from "../config.ts";
import { StoreNotOpened } from "../store/store-not-opened.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import { CommandFault } from "./command-fault.ts";

/** Whether a fault's message is made for whoever typed the command. */
export function isToldFault(fault: unknown): fault is Error {
  return [CommandFault, ConfigurationError, StoreNotOpened, StoreUnavailable].some((kind) => fault instanceof kind);
}
