import { runProcess, type ProcessOptions, type Running } from "./run-process.ts";

export interface Started extends Running {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
}

/** It listens first, and serves once its graph is there. */
const serving = /Server listening at (http:\/\/[^"]+)"[\s\S]*"msg":"serving"/u;

/** The server as a process of its own, on a free port and by default on a store in memory; resolves when it serves. */
export async function startServer({ environment = {}, ...options }: ProcessOptions = {}): Promise<Started> {
  return listens(
    runProcess(process.execPath, ["src/main.ts"], {
      ...options,
      environment: { PORT: "0", ANSWERABLE_STORE: "sqlite::memory:", ...environment },
    }),
  );
}

/** Resolves when the process says where it serves; rejects with what it said where it ends before. */
export async function listens(running: Running): Promise<Started> {
  const said = new Promise<string>((resolve) => {
    running.child.stdout?.on("data", () => {
      const origin = serving.exec(running.stdout())?.[1];
      if (origin !== undefined) resolve(origin);
    });
  });
  const ended = running.ended.then(({ stdout, stderr }): never => {
    throw new Error(`It ended before it listened:\n${stdout}${stderr}`);
  });
  return { ...running, origin: await Promise.race([said, ended]) };
}
