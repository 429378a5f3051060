import type { Head } from "../moment.ts";
import type { Connection } from "./connection.ts";

const NEWEST = "SELECT version, recorded_at FROM batch ORDER BY version DESC LIMIT 1";
const RECORDED_AT = "SELECT recorded_at FROM batch WHERE version = ?";
/** Differs from the last answer when another connection has committed since; a few microseconds. */
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
      this.#head = newest(this.#connection);
      this.#dataVersion = dataVersion;
    }
    return this.#head;
  }

  /** Called once this connection has committed a batch: `data_version` tells only of others. */
  readonly forget = (): void => {
    this.#head = undefined;
  };
}

/**
 * The newest batch that was recorded at or before a time (ms), the empty graph where there is none. Found by halving, for
 * recorded times grow with versions.
 */
export function headAt(connection: Connection, time: number): Head {
  let low = emptyGraph;
  let high = newest(connection).version;
  while (low.version < high) {
    const version = Math.ceil((low.version + high) / 2);
    const [recordedAt] = connection.row(RECORDED_AT, version) as [number];
    if (recordedAt <= time) low = Object.freeze({ version, recordedAt });
    else high = version - 1;
  }
  return low;
}

function newest(connection: Connection): Head {
  const [version, recordedAt] = connection.row(NEWEST) as [number, number];
  return Object.freeze({ version, recordedAt });
}
