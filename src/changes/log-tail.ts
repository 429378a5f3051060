import type { Head } from "../store/moment.ts";

interface Waiting {
  readonly version: number;
  readonly settle: (head: Head | undefined) => void;
}

/**
 * Tells whoever waits that the change log has grown, whichever process wrote. It looks at the head only while somebody waits:
 * at once when they begin to, when this process has written, and else every so many ms.
 */
export class LogTail {
  readonly #look: () => Promise<Head>;
  readonly #pollMilliseconds: number;
  readonly #waiting = new Set<Waiting>();
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<Head | undefined> | undefined;
  /** How often it was asked to look while it did. */
  #askedMeanwhile = 0;
  #isStopped = false;

  /** `look` gives the head as any process has committed it; where it rejects, the head is looked at again later. */
  constructor(look: () => Promise<Head>, pollMilliseconds: number) {
    this.#look = look;
    this.#pollMilliseconds = pollMilliseconds;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Resolves with the head once it is past `version`; with undefined once the signal aborts or the tail is stopped. Never rejects. */
  past(version: number, signal: AbortSignal): Promise<Head | undefined> {
    if (signal.aborted || this.#isStopped) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const onAbort = (): void => {
        waiting.settle(undefined);
      };
      const waiting: Waiting = {
        version,
        settle: (head) => {
          this.#waiting.delete(waiting);
          signal.removeEventListener("abort", onAbort);
          resolve(head);
        },
      };
      this.#waiting.add(waiting);
      signal.addEventListener("abort", onAbort, { once: true });
      this.lookNow();
    });
  }

  /** Looks at the head now: something was committed. */
  readonly lookNow = (): void => {
    clearTimeout(this.#timer);
    if (this.#waiting.size === 0) return;
    if (this.#underWay === undefined) void this.#lookOnce();
    else this.#askedMeanwhile += 1;
  };

  /** Whoever waits is told that there is nothing more to wait for. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    for (const { settle } of [...this.#waiting]) settle(undefined);
  }

  async #lookOnce(): Promise<void> {
    const asked = this.#askedMeanwhile;
    this.#underWay = this.#look().catch(() => undefined);
    const head = await this.#underWay;
    this.#underWay = undefined;
    if (head !== undefined) {
      for (const { version, settle } of [...this.#waiting]) if (head.version > version) settle(head);
    }
    if (this.#askedMeanwhile !== asked) {
      this.lookNow();
    } else if (this.#waiting.size > 0) {
      this.#timer = setTimeout(this.lookNow, this.#pollMilliseconds);
      this.#timer.unref();
    }
  }
}
