/** Where a command speaks. */
export interface Terminal {
  /** The answer. */
  readonly print: (text: string) => void;
  /** A piece of an answer that may be long; resolves when there is room for more. */
  readonly send: (piece: string | Uint8Array) => Promise<void>;
  /** What is not the answer: problems, progress. */
  readonly tell: (text: string) => void;
  /** Whether somebody is watching. */
  readonly isWatched: boolean;
}

/**
 * The terminal of this process. Whoever reads may stop reading (`| head`): what comes after is lost, and that is no error. The
 * work goes on, for an `apply` under way is not to be left half told and half done.
 */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (fault: NodeJS.ErrnoException) => {
      if (fault.code !== "EPIPE") throw fault;
    });
  }
  return {
    print: (text) => void process.stdout.write(text),
    send: (piece) =>
      new Promise((resolve) => {
        process.stdout.write(piece, () => {
          resolve();
        });
      }),
    tell: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY,
  };
}
