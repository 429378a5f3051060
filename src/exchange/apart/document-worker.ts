import { type MessagePort, parentPort } from "node:worker_threads";
import type { Problem } from "../../changes/problem.ts";
import { openDocument } from "../open-document.ts";
import type { Asked } from "../open-tree.ts";
import type { ReadDocument } from "../opened-document.ts";
import type { Content } from "../read-content.ts";
import { headOf, partsOf, type ReadingHead, type ReadingPart } from "./parcels.ts";

/** What the thread is asked for, one after the other. */
export type WorkerQuestion =
  | { readonly open: Content; readonly asked: Asked }
  /** The next part of what was read. */
  | { readonly next: true }
  | { readonly locate: readonly Problem[] };

/** What it answers, a question each. */
export interface WorkerAnswers {
  readonly open:
    | { readonly format: string; readonly refused: readonly Problem[] }
    | { readonly format: string; readonly head: ReadingHead; readonly notCarriedOver: readonly Problem[] };
  /** Null where there is none left. */
  readonly next: ReadingPart | null;
  readonly locate: readonly Problem[];
}

/** A thread that reads one document, holds it, and answers what is asked of it, until it is ended. */
function answer(port: MessagePort): void {
  let read: ReadDocument | undefined;
  let parts: Iterator<ReadingPart> | undefined;
  const answerTo = async (question: WorkerQuestion): Promise<WorkerAnswers[keyof WorkerAnswers]> => {
    if ("locate" in question) return (await read?.located(question.locate)) ?? question.locate;
    if ("next" in question) {
      const part = parts?.next();
      return part === undefined || part.done === true ? null : part.value;
    }
    const opened = await openDocument(question.open, question.asked);
    if ("refused" in opened) return opened;
    read = opened;
    parts = partsOf(opened.reading);
    const { format, reading, notCarriedOver } = opened;
    return { format, head: headOf(reading), notCarriedOver };
  };
  port.on("message", (question: WorkerQuestion) => {
    // What is thrown ends the thread, and is told to whoever began it.
    void answerTo(question).then((told) => {
      port.postMessage(told);
    });
  });
}

if (parentPort !== null) answer(parentPort);
