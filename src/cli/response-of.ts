import { CommandFault } from "./command-fault.ts";

/** What a server answers to a request. Rejects with `CommandFault` where nothing answers. */
export function responseOf(address: string | URL, request: RequestInit = {}): Promise<Response> {
  return fetch(address, request).catch((fault: unknown) => {
    const reason = fault instanceof Error && fault.cause instanceof Error ? ` (${fault.cause.message})` : "";
    throw new CommandFault(
      `Nothing answers at ${String(address)}${reason}. Start it with "answerable serve", name another server with --server, or a store file with --store sqlite:PATH.`,
    );
  });
}
