import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";

/** A server in a process of its own, on this machine alone. */
export interface Served {
  readonly url: URL;
  /** Processor time that it has used so far, ms. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

const used = z.tuple([z.object({ cpu: z.number() }), z.unknown()]);
const told = z.tuple([z.object({ port: z.number() })], z.unknown());

/** Starts a file of `servers/`; resolves when it listens. Rejects where it ends before. */
export async function serve(
  name: "product" | "bare-apollo" | "bare-graphql" | "neo4j-graphql",
  path: string,
): Promise<Served> {
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
    cpu: async () => {
      const answer = once(child, "message");
      child.send("cpu");
      return used.parse(await answer)[0].cpu;
    },
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
