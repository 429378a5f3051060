import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";

/** A server in a process of its own, on this machine alone. */
export interface Served {
  readonly url: URL;
  stop(): Promise<void>;
}

const told = z.tuple([z.object({ port: z.number() })], z.unknown());

/** Starts a file of `servers/`; resolves when it listens. Rejects where it ends before. */
export async function serve(name: "product" | "bare-apollo" | "bare-graphql", path: string): Promise<Served> {
  const child = fork(new URL(`servers/${name}.ts`, import.meta.url), [path]);
  const ended = once(child, "exit");
  const [{ port }] = told.parse(
    await Promise.race([
      once(child, "message"),
      ended.then(() => Promise.reject(new Error(`the server ${name} ended before it listened`))),
    ]),
  );
  return {
    url: new URL(`http://127.0.0.1:${port}/graphql`),
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
