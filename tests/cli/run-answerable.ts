import { run } from "../../src/cli/run.ts";

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in this process, to its end: what it printed, told, and ended with. */
export async function answerable(
  words: readonly string[],
  { environment = {} }: { environment?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  let [code, stdout, stderr] = [0, "", ""];
  const terminal = {
    print: (text: string) => void (stdout += text),
    send: (piece: string | Uint8Array) => {
      stdout += typeof piece === "string" ? piece : Buffer.from(piece).toString("utf8");
      return Promise.resolve();
    },
    tell: (text: string) => void (stderr += text),
    isWatched: false,
  };
  await run(words, { environment, terminal, end: (given) => void (code = given) });
  return { code, stdout, stderr };
}
