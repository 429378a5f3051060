import neo4j, { type Driver } from "neo4j-driver-lite";
import { StoreNotOpened } from "../store-not-opened.ts";
import { Connection } from "./connection.ts";
import { openingFault } from "./neo4j-fault.ts";
import { sendAtOnce } from "./send-at-once.ts";

/** Ms and counts; each bounds what the driver would otherwise wait for much longer. */
export interface Neo4jLimits {
  /** Connections of this process at once. */
  readonly connectionsMax: number;
  /** For a free connection. */
  readonly acquisitionWait: number;
  /** For the server to take a new connection. */
  readonly connectionWait: number;
  /** For one read, with its retries. */
  readonly readWait: number;
  /** For one commit, with its retries. */
  readonly commitWait: number;
}

export const defaultNeo4jLimits: Neo4jLimits = Object.freeze({
  connectionsMax: 50,
  acquisitionWait: 10_000,
  connectionWait: 5_000,
  readWait: 15_000,
  commitWait: 120_000,
});

/** For a server that asks for no user. */
const nobody = { scheme: "none", principal: "", credentials: "" };

/** Ms that passing faults are tried again for: long enough for an election in a cluster, short enough for a person. */
const retryTime = 10_000;

export interface Address {
  /** `bolt://`, `neo4j://`, or either with `+s` or `+ssc`. */
  readonly url: string;
  /** None: the server asks for none. */
  readonly username?: string;
  readonly password?: string;
  /** None: the user's own. */
  readonly database?: string;
}

/**
 * Connects to a Neo4j of a supported release. Rejects with StoreUnavailable where it cannot be reached, with StoreNotOpened where
 * it refuses the user, has no such database, or is too old.
 */
export async function connect(
  { url, username, password, database }: Address,
  limits: Neo4jLimits,
): Promise<Connection> {
  const user = username === undefined ? nobody : neo4j.auth.basic(username, password ?? "");
  const retry = Math.min(retryTime, limits.readWait);
  sendAtOnce();
  const driver = neo4j.driver(url, user, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: limits.connectionsMax,
    connectionAcquisitionTimeout: limits.acquisitionWait,
    connectionTimeout: limits.connectionWait,
    maxTransactionRetryTime: retry,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
    userAgent: "answerable",
  });
  try {
    refuseUnsupported((await serverAgent(driver, database)) ?? "");
    return new Connection(driver, database, { read: limits.readWait, write: limits.commitWait, retry });
  } catch (error) {
    await driver.close().catch(() => undefined);
    throw openingFault(error);
  }
}

async function serverAgent(driver: Driver, database: string | undefined): Promise<string | undefined> {
  const { agent } = await driver.getServerInfo(database === undefined ? {} : { database });
  return agent;
}

/** "Neo4j/5.26.12" or "Neo4j/2026.07.1". */
function refuseUnsupported(agent: string): void {
  const [, major = "0", minor = "0"] = /^Neo4j\/(\d+)\.(\d+)/u.exec(agent) ?? [];
  const isLongTerm = Number(major) === 5 && Number(minor) >= 26;
  const isCalendar = Number(major) >= 2025;
  if (isLongTerm || isCalendar) return;
  const message = `The database is ${agent || "of an unknown release"}; Neo4j 5.26, or one of 2025 or later, is needed.`;
  throw new StoreNotOpened("STORE_UNSUPPORTED", message);
}
