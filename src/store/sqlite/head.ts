import type { Head } from "../moment.ts";
import type { Connection } from "./connection.ts";

const NEWEST = "SELECT version, recorded_at FROM batch ORDER BY version DESC LIMIT 1";
const NEWEST_RECORDED_BY =
  "SELECT version, recorded_at FROM batch WHERE recorded_at <= ? ORDER BY recorded_at DESC LIMIT 1";
/** Differs from the last answer when another connection has committed since; three microseconds. */
const DATA_VERSION = "PRAGMA data_version";

const emptyGraph: Head = Object.freeze({ version: 0, recordedAt: 0 });

/** The newest batch, read again only where somebody has committed. */
export class HeadReader {
  readonly #connection: Connection;
  #head: Head | undefined;
  #dataVersion: unknown;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The newest batch that any process has committed. */
  read(): Head {
    const [dataVersion] = this.#connection.row(DATA_VERSION) as [unknown];
    if (this.#head === undefined || dataVersion !== this.#dataVersion) {
      this.#head = headOf(this.#connection.row(NEWEST));
      this.#dataVersion = dataVersion;
    }
    return this.#head;
  }

  /** Called once this connection has committed a batch: `data_version` tells only of others. */
  readonly forget = (): void => {
    this.#head = undefined;
  };

  /** The newest batch that was recorded at or before a time, the empty graph where there is none. */
  readAt(recordedAt: number): Head {
    return headOf(this.#connection.row(NEWEST_RECORDED_BY, recordedAt));
  }
}

function headOf(row: unknown): Head {
  if (row === undefined) return emptyGraph;
  const [version, recordedAt] = row as [number, number];
  return Object.freeze({ version, recordedAt });
}
