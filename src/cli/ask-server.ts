import { CommandFault } from "./command-fault.ts";

/** The JSON that a server answers at an address: to a GET, or to a POST of what is given. Throws CommandFault where nothing answers so. */
export async function askServer(address: URL, sent?: object): Promise<object> {
  const request =
    sent === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(sent) };
  const response = await fetch(address, request).catch(() => {
    throw new CommandFault(
      `Nothing answers at ${String(address)}. Start it with "answerable serve", or name another server with --server.`,
    );
  });
  const answer = (await response.json().catch(() => null)) as object | null;
  if (answer === null || response.status === 404) {
    throw new CommandFault(`${String(address)} does not answer as Answerable does (status ${response.status}).`);
  }
  return answer;
}
