import { existsSync } from "node:fs";
import type { Command } from "commander";
import { readConfig, type StoreAddress } from "../config.ts";
import { CommandFault } from "./command-fault.ts";
import type { Door } from "./door.ts";
import { serverDoor } from "./server-door.ts";
import type { Environment } from "./environment.ts";
import { configWithStore } from "./named-store.ts";
import type { Terminal } from "./terminal.ts";

/** What it is opened for: a dry run writes nothing, and finds an empty graph where there is no store yet. */
export type Purpose = "ask" | "apply" | "dry run";

export interface DoorOptions {
  readonly server?: string;
  readonly store?: string;
}

/** Adds the options that say which graph is meant. */
export function withDoorOptions(command: Command): Command {
  return command
    .option(
      "--server <url>",
      "the GraphQL endpoint to talk to (default: $ANSWERABLE_SERVER, or this machine's port 4000)",
    )
    .option(
      "--store <address>",
      "a store instead of a server: sqlite:PATH, or bolt://… and neo4j://… as in the configuration",
    );
}

/** Opens what the options name, else the server of the environment. Rejects with what says why it cannot. */
export async function openDoor(
  { server, store }: DoorOptions,
  { environment, terminal, purpose }: { environment: Environment; terminal: Terminal; purpose: Purpose },
): Promise<Door> {
  if (server !== undefined && store !== undefined) throw new CommandFault("Give --server or --store, not both.");
  // A command listens nowhere, whatever the server of this environment does.
  const settings = { ...environment, HOST: "", PORT: "" };
  if (store === undefined) {
    return serverDoor(readConfig(server === undefined ? settings : { ...settings, ANSWERABLE_SERVER: server }).server);
  }
  // A question to a server needs none of what opens a store.
  const { storeDoor } = await import("./store-door.ts");
  const config = configWithStore("--store", store, environment);
  return storeDoor({
    config: purpose === "dry run" && isMissing(config.store) ? { ...config, store: inMemory } : config,
    readonly: purpose === "ask",
    log: (fault, traceId) => {
      terminal.tell(`${traceId}: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    },
  });
}

const inMemory: StoreAddress = { kind: "sqlite", path: ":memory:" };

function isMissing(store: StoreAddress): boolean {
  return store.kind === "sqlite" && !existsSync(store.path);
}
