import neo4j, { type Driver, isRetryableError, type ManagedTransaction, type Session } from "neo4j-driver-lite";
import { StoreUnavailable } from "../store-unavailable.ts";
import { isCutShort } from "./is-cut-short.ts";
import { isDoneAlready, storeFault } from "./neo4j-fault.ts";
import type { Parameter } from "./parameter.ts";
import { retried } from "./retried.ts";
import { statement } from "./statement.ts";

/** A row of an answer by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

export type Parameters = Readonly<Record<string, Parameter>>;

/** Runs a statement of `cypher/store` inside a transaction; all rows. */
export type Run = (name: string, parameters?: Parameters) => Promise<readonly Row[]>;

/** Ms. */
export interface Patience {
  /** For one read, its retries included. */
  readonly read: number;
  /** For one commit, its retries included. */
  readonly write: number;
  /** For trying again after a passing fault. */
  readonly retry: number;
}

/** Rows that the driver asks for at a time. */
const fetchRows = 10_000;

/** A driver and the database it talks to. One bookmark manager for all sessions: what was read or written once is seen ever after. */
export class Connection {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #patience: Patience;
  readonly #bookmarks = neo4j.bookmarkManager();
  #closed = false;

  constructor(driver: Driver, database: string | undefined, patience: Patience) {
    this.#driver = driver;
    this.#database = database;
    this.#patience = patience;
  }

  /**
   * One statement in a transaction of its own, tried again while the fault is a passing one. It is sent, run, read and ended in one
   * round trip: a transaction that is begun and committed takes two or three. Rejects with StoreUnavailable.
   */
  read(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.readText(statement(name), parameters);
  }

  /** The same for a statement that was put together. */
  readText(text: string, parameters: Parameters): Promise<readonly Row[]> {
    return this.#readAlone("READ", text, parameters);
  }

  /** A read that the leader of a cluster answers, who knows of every commit. */
  readAtLeader(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.#readAlone("WRITE", statement(name), parameters);
  }

  /**
   * Several statements in one transaction, whole or not at all; `work` is run again after a passing fault. Its own errors are
   * passed on as they are. Rejects with StoreUnavailable.
   */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.#within(this.#patience.write, "WRITE", (session, timeout) => {
      const once = () =>
        session.executeWrite(
          (transaction) => work((name, parameters = {}) => rowsOf(transaction, statement(name), parameters)),
          { timeout },
        );
      // The driver tries again by itself, but for this.
      return retried(once, Math.min(this.#patience.retry, timeout), isCutShort);
    });
  }

  /** A statement that changes the schema, which nothing else may share a transaction with; nothing where another process was first. */
  async change(name: string, parameters: Parameters = {}): Promise<void> {
    try {
      await this.write((run) => run(name, parameters));
    } catch (error) {
      if (!isDoneAlready(error)) throw error;
    }
  }

  /** The rows of a statement as they come, for answers that do not fit memory. Not tried again once the first row is here. */
  async *stream(name: string, parameters: Parameters): AsyncIterable<unknown> {
    this.#refuseClosed();
    const session = this.#session("READ");
    try {
      const transaction = await session.beginTransaction();
      for await (const record of transaction.run(statement(name), parameters)) yield record.get(0);
      await transaction.commit();
    } catch (error) {
      throw storeFault(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  /** Closes the driver; what is asked for later rejects with StoreUnavailable. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#driver.close();
  }

  #readAlone(access: "READ" | "WRITE", text: string, parameters: Parameters): Promise<readonly Row[]> {
    return this.#within(this.#patience.read, access, (session, timeout) => {
      const once = () => rowsOf(session, text, parameters, { timeout });
      return retried(once, Math.min(this.#patience.retry, timeout), isPassing);
    });
  }

  async #within<Result>(
    patience: number,
    access: "READ" | "WRITE",
    work: (session: Session, timeout: number) => Promise<Result>,
  ): Promise<Result> {
    this.#refuseClosed();
    const session = this.#session(access);
    try {
      return await answeredIn(patience, work(session, patience));
    } catch (error) {
      throw storeFault(error);
    } finally {
      // A database that hangs would hold up the closing as well, and there is nobody to tell.
      session.close().catch(() => undefined);
    }
  }

  #session(access: "READ" | "WRITE"): Session {
    return this.#driver.session({
      defaultAccessMode: access === "READ" ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      fetchSize: fetchRows,
      ...(this.#database !== undefined && { database: this.#database }),
    });
  }

  #refuseClosed(): void {
    if (this.#closed) throw new StoreUnavailable("The store is closed.");
  }
}

/** What the driver tries again in transactions that it manages itself, and what it leaves out. */
function isPassing(error: unknown): boolean {
  return isRetryableError(error) || isCutShort(error);
}

/** `limits` are for a statement that is a transaction of its own. */
async function rowsOf(
  runner: Pick<Session, "run"> | ManagedTransaction,
  text: string,
  parameters: Parameters,
  limits?: { readonly timeout: number },
): Promise<readonly Row[]> {
  const { records } = await runner.run(text, parameters, limits);
  return records.map((record) => record.toObject());
}

/** Neo4j ends a transaction that takes too long; a machine that hangs ends nothing. */
async function answeredIn<Result>(milliseconds: number, answer: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const late = () => {
      reject(new StoreUnavailable("Neo4j did not answer in time. Try again."));
    };
    timer = setTimeout(late, milliseconds);
  });
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
