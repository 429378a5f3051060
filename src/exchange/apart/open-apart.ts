import { getHeapStatistics } from "node:v8";
import { Worker } from "node:worker_threads";
import { problem, type Problem } from "../../changes/problem.ts";
import type { DocumentLimits } from "../document-limits.ts";
import type { Asked } from "../open-tree.ts";
import type { OpenedDocument } from "../opened-document.ts";
import type { Content } from "../read-content.ts";
import type { WorkerAnswers, WorkerQuestion } from "./document-worker.ts";
import { putTogether, type ReadingPart } from "./parcels.ts";

const mebibyte = 1024 * 1024;

/**
 * `JSON.parse` makes up to 20 bytes of one of a text, and cannot be stopped: a thread that ran out of memory there would take the process
 * with it. So a document gets a thread only where there is more than that.
 */
const heapPerByte = 32;

/** Large documents are read one after the other: each may take a gigabyte. */
let turn: Promise<void> = Promise.resolve();

/**
 * Reads a document in a thread of its own, so that others are answered meanwhile. The thread is ended, and the document refused, where
 * it takes longer than its limit, or more memory. Whoever has what it read closes it. Rejects with faults of our own alone.
 */
export async function openApart(content: Content, asked: Asked): Promise<OpenedDocument> {
  const heap = heapOf(asked.limits);
  if (content.length * heapPerByte > heap * mebibyte) {
    return { format: asked.format, refused: [tooLargeToRead(heap, asked.limits)] };
  }
  const before = turn;
  const { promise, resolve: giveTurn } = Promise.withResolvers<undefined>();
  turn = promise;
  await before;
  let thread: Thread | undefined;
  const close = async (): Promise<void> => {
    giveTurn(undefined);
    await thread?.end();
  };
  try {
    thread = startThread(heap);
    const opened = await open(thread, content, asked);
    if (!("refused" in opened)) return { ...opened, close };
    await close();
    return opened;
  } catch (fault) {
    await close();
    if (fault instanceof GivenUp) return { format: asked.format, refused: [fault.told(asked.limits)] };
    throw fault;
  }
}

async function open(thread: Thread, content: Content, asked: Asked): Promise<OpenedDocument> {
  const { max } = asked.limits.milliseconds;
  const timer = setTimeout(() => {
    thread.giveUp(new GivenUp("TIME"));
  }, max);
  try {
    const opened = await thread.ask("open", { open: content, asked });
    if ("refused" in opened) return opened;
    const parts: ReadingPart[] = [];
    for (;;) {
      const part = await thread.ask("next", { next: true });
      if (part === null) break;
      parts.push(part);
    }
    const { format, head, notCarriedOver } = opened;
    const located = (problems: readonly Problem[]) =>
      problems.length === 0 ? problems : thread.ask("locate", { locate: problems });
    return { format, reading: putTogether(head, parts), notCarriedOver, located };
  } finally {
    clearTimeout(timer);
  }
}

/** MiB that a thread may take: no more than the process itself may, which goes by the machine and by how it was started. */
function heapOf({ memory: { max } }: DocumentLimits): number {
  return Math.min(max, Math.floor(getHeapStatistics().heap_size_limit / mebibyte));
}

function tooLargeToRead(heap: number, { memory: { setting } }: DocumentLimits): Problem {
  const what = "The document is too large to read in the memory that there is for it";
  const max = `${Math.floor((heap * mebibyte) / heapPerByte)} bytes in ${heap} MiB`;
  return problem("LIMIT_EXCEEDED", null, { what, max, setting });
}

/** Why the reading of a document was ended. */
class GivenUp extends Error {
  readonly reason: "TIME" | "MEMORY";
  constructor(reason: "TIME" | "MEMORY") {
    super(reason);
    this.reason = reason;
  }

  told(limits: DocumentLimits): Problem {
    const { milliseconds, memory } = limits;
    const [what, max, setting] =
      this.reason === "TIME"
        ? ["Reading the document takes too long", `${milliseconds.max} ms`, milliseconds.setting]
        : ["Reading the document takes too much memory", `${heapOf(limits)} MiB`, memory.setting];
    return problem("LIMIT_EXCEEDED", null, { what, max, setting });
  }
}

interface Thread {
  readonly ask: <Name extends keyof WorkerAnswers>(
    name: Name,
    question: WorkerQuestion,
  ) => Promise<WorkerAnswers[Name]>;
  /** Ends it, and rejects what is asked of it. */
  readonly giveUp: (fault: Error) => void;
  readonly end: () => Promise<void>;
}

/** From source a file in TypeScript, in the package what it was compiled to. */
const workerFile = new URL(`document-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

function startThread(heap: number): Thread {
  const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: heap } });
  let pending: PromiseWithResolvers<unknown> | undefined;
  let ended: Error | undefined;
  const giveUp = (fault: Error): void => {
    ended ??= fault;
    pending?.reject(ended);
    void worker.terminate();
  };
  worker.on("message", (answer: unknown) => {
    pending?.resolve(answer);
  });
  worker.on("error", (fault: NodeJS.ErrnoException) => {
    giveUp(fault.code === "ERR_WORKER_OUT_OF_MEMORY" ? new GivenUp("MEMORY") : fault);
  });
  worker.on("exit", () => {
    giveUp(new Error("The thread that read a document ended."));
  });
  return {
    ask: async <Name extends keyof WorkerAnswers>(_: Name, question: WorkerQuestion) => {
      if (ended !== undefined) throw ended;
      pending = Promise.withResolvers();
      worker.postMessage(question);
      return (await pending.promise) as WorkerAnswers[Name];
    },
    giveUp,
    end: async () => {
      await worker.terminate();
    },
  };
}
