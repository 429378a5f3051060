import type { Head } from "../moment.ts";
import type { Connection, Row } from "./connection.ts";
import { integer } from "./parameter.ts";

const emptyGraph: Head = Object.freeze({ version: 0, recordedAt: 0 });

/**
 * The newest batch, asked of the leader: a follower that knows our bookmarks need not know what another process wrote. One look
 * is under way at a time, and shared only by requests that arrived before it was sent, as in read-index batching in Raft.
 */
export class HeadReader {
  readonly #connection: Connection;
  #underWay: Promise<unknown> = Promise.resolve();
  #next: Promise<Head> | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The newest batch that any process committed before the call. */
  read(): Promise<Head> {
    if (this.#next === undefined) {
      const next = this.#underWay.then(() => {
        this.#next = undefined;
        return this.#look();
      });
      this.#next = next;
      this.#underWay = next.catch(() => undefined);
    }
    return this.#next;
  }

  async #look(): Promise<Head> {
    return headOf(await this.#connection.readAtLeader("head"));
  }
}

/** `Store.headAt`. */
export async function headAt(connection: Connection, recordedAt: number): Promise<Head> {
  return headOf(await connection.read("head-at", { recordedAt: integer(Math.floor(recordedAt)) }));
}

function headOf([row]: readonly Row[]): Head {
  return row === undefined ? emptyGraph : Object.freeze(row as unknown as Head);
}
