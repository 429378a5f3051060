import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findJava } from "./find-java.ts";
import { neo4jJars } from "./neo4j-jars.ts";
import { type ReleaseName, releases, wantedRelease } from "./releases.ts";
import { serverClasses } from "./server-classes.ts";

const opened = ["java.nio", "java.io", "java.lang", "sun.nio.ch", "java.util.concurrent"];
/** Ms. */
const readyWithin = 120_000;

export interface StartOptions {
  /** Default: that of NEO4J_RELEASE, else the long-term one. */
  readonly release?: ReleaseName;
  /** Whether users have to log in; a new server has the user neo4j with the password neo4j, which has to be changed. */
  readonly auth?: boolean;
  /** A folder to keep it in, which stays when it stops; by default a temporary one. */
  readonly home?: string;
  /** MB for its own objects, and for pages of its files. Default: 512 and 128. */
  readonly heap?: number;
  readonly pageCache?: number;
}

/** A Neo4j that runs, with a home of its own. */
export interface Neo4jServer {
  readonly url: string;
  readonly version: string;
  /** SIGKILL: it has no time to write anything. Resolves once it is gone. */
  kill(): Promise<void>;
  /** Stops it as it should be; a temporary home is deleted. */
  stop(): Promise<void>;
  /** Starts it again on the same home and port; resolves once it takes connections. */
  start(): Promise<void>;
  /** Suspends the whole process (SIGSTOP), as a machine that hangs; `resume` undoes it. */
  suspend(): void;
  resume(): void;
}

/** Starts a real Neo4j Community on a free port of the loopback address. Rejects where Java, Maven or the jars are missing. */
export async function startNeo4j(options: StartOptions = {}): Promise<Neo4jServer> {
  const { release = wantedRelease(), auth = false, heap = 512, pageCache = 128 } = options;
  const java = findJava(releases[release]);
  const { version, javaMin } = releases[release];
  if (java === undefined) throw new Error(`Neo4j ${version} wants Java ${javaMin}, and none was found.`);
  const classPath = [await serverClasses(), join(await neo4jJars(releases[release]), "*")].join(":");
  const home = options.home ?? mkdtempSync(join(tmpdir(), "answerable-neo4j-"));
  const port = await freePort();
  const run = () => spawnServer(java, { classPath, heap }, [home, port, auth, pageCache].map(String));
  let server = await run();
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, "exit");
    server.kill(signal);
    await gone;
  };
  return {
    url: `bolt://127.0.0.1:${port}`,
    version,
    kill: () => end("SIGKILL"),
    stop: async () => {
      await end("SIGTERM");
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    },
    start: async () => {
      server = await run();
    },
    suspend: () => server.kill("SIGSTOP"),
    resume: () => server.kill("SIGCONT"),
  };
}

async function spawnServer(
  java: string,
  { classPath, heap }: { readonly classPath: string; readonly heap: number },
  programArguments: readonly string[],
): Promise<ChildProcess> {
  const opens = opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const options = [
    `-Xmx${heap}m`,
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=4",
    ...opens,
    "-cp",
    classPath,
    "Neo4jServer",
  ];
  const server = spawn(java, [...options, ...programArguments], { stdio: ["pipe", "pipe", "pipe"] });
  process.once("exit", () => server.kill("SIGKILL"));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const patience = setTimeout(() => {
      server.kill("SIGKILL");
      reject(new Error(`Neo4j was not ready in time. ${said}`));
    }, readyWithin);
    const hear = (text: Buffer) => {
      said = (said + text.toString()).slice(-4000);
      if (!/^ready$/mu.test(said)) return;
      clearTimeout(patience);
      resolve();
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.once("exit", (code) => {
      clearTimeout(patience);
      reject(new Error(`Neo4j ended with ${String(code)}. ${said}`));
    });
  });
  return server;
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  listener.close();
  await once(listener, "close");
  return address.port;
}
