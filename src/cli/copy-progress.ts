import type { Copied } from "../changes/copy-graph.ts";
import type { Terminal } from "./terminal.ts";

/** Ms between two lines that tell how far a copy is. */
const pause = 1000;

/** Tells how far a copy is: where it begins, about once a second, and where it ends. */
export class CopyProgress {
  readonly #terminal: Terminal;
  readonly #isTold: boolean;
  #first: Copied | undefined;
  #last: Copied | undefined;
  #toldAt = -Infinity;

  constructor(terminal: Terminal, isTold: boolean) {
    this.#terminal = terminal;
    this.#isTold = isTold;
  }

  tell(copied: Copied): void {
    this.#first ??= copied;
    this.#last = copied;
    const { version, versionAtMost, writes } = copied;
    const now = performance.now();
    if (!this.#isTold || (version < versionAtMost && now - this.#toldAt < pause)) return;
    this.#toldAt = now;
    this.#terminal.tell(`version ${version} of ${versionAtMost}, ${counted(writes)} …\n`);
  }

  /** What the copy did, in one sentence. */
  outcome(): string {
    const [first, last] = [this.#first?.version ?? 0, this.#last?.version ?? 0];
    if (first === last) return `Nothing to copy: the target is at version ${last}, as the source is.`;
    const behind = first === 0 ? "" : ` It went on behind version ${first}.`;
    return `Copied ${counted(this.#last?.writes ?? 0)}: the target is at version ${last}, as the source is.${behind}`;
  }
}

function counted(writes: number): string {
  return `${writes} ${writes === 1 ? "write" : "writes"}`;
}
