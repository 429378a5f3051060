import { setTimeout as sleep } from "node:timers/promises";
import { StoreUnavailable } from "../store-unavailable.ts";
import type { Connection } from "./connection.ts";
import { isBusy, storeFault } from "./sqlite-fault.ts";

/** Ms that a batch waits for another process to finish writing, and between two looks whether it has. */
const patienceMax = 10_000;
const pauseMax = 8;

/** Ms that a reader waits inside SQLite for a lock, which in WAL mode is rare and short. */
export const busyTimeout = 5000;

/**
 * Gives writers of this process their turns, first come first served, and waits for those of others without holding up
 * readers. `work` runs at once and whole, in one synchronous stretch between BEGIN and COMMIT, so nobody on this connection
 * sees half of it; when it throws, nothing is written and its error is passed on.
 */
export class WriteTurn {
  readonly #connection: Connection;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Resolves once what `work` wrote is durable. Rejects with StoreUnavailable after ten seconds of waiting for others. */
  take<Result>(work: () => Result): Promise<Result> {
    const result = this.#last.then(() => this.#run(work));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves once all turns that were asked for are over. Never rejects. */
  async idle(): Promise<void> {
    await this.#last;
  }

  async #run<Result>(work: () => Result): Promise<Result> {
    const deadline = performance.now() + patienceMax;
    while (!this.#begins()) {
      if (performance.now() > deadline) {
        throw new StoreUnavailable("Another process has been writing to the store for ten seconds. Try again.");
      }
      await sleep(1 + Math.random() * pauseMax);
    }
    return this.#finish(work);
  }

  #begins(): boolean {
    const { database } = this.#connection;
    try {
      database.exec("PRAGMA busy_timeout = 0; BEGIN IMMEDIATE");
      return true;
    } catch (error) {
      if (isBusy(error)) return false;
      throw storeFault(error);
    } finally {
      if (database.isOpen) database.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
    }
  }

  #finish<Result>(work: () => Result): Result {
    const { database } = this.#connection;
    try {
      const result = work();
      database.exec("COMMIT");
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw storeFault(error);
    }
  }
}
