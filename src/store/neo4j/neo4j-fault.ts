import { Neo4jError } from "neo4j-driver-lite";
import { StoreNotOpened } from "../store-not-opened.ts";
import { StoreUnavailable } from "../store-unavailable.ts";
import { isCutShort } from "./is-cut-short.ts";

const timedOut = "Neo4j did not answer in time. Try again.";
const unreachable = "Neo4j cannot be reached. Look whether it runs, and at ANSWERABLE_STORE.";

/** What Neo4j and its driver say by code, and what people are told. */
const unavailable: Readonly<Record<string, string>> = {
  ServiceUnavailable: unreachable,
  SessionExpired: unreachable,
  "Neo.ClientError.Security.Unauthorized":
    "Neo4j refuses the user or the password: see NEO4J_USERNAME and NEO4J_PASSWORD.",
  "Neo.ClientError.Security.AuthenticationRateLimit":
    "Neo4j refuses to log in for a while, after too many wrong passwords: see NEO4J_USERNAME and NEO4J_PASSWORD.",
  "Neo.ClientError.Security.CredentialsExpired": "The password of Neo4j has to be changed before it can be used.",
  "Neo.ClientError.Security.Forbidden": "The user of Neo4j may not read and write the database: see NEO4J_USERNAME.",
  "Neo.ClientError.Database.DatabaseNotFound": "Neo4j has no database of this name: see NEO4J_DATABASE.",
  "Neo.ClientError.Transaction.TransactionTimedOut": timedOut,
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": timedOut,
  "Neo.TransientError.General.MemoryPoolOutOfMemoryError": "Neo4j has too little memory for this.",
  "Neo.TransientError.General.TransactionMemoryLimit": "Neo4j has too little memory for this transaction.",
};

/** Those that trying again at start does not cure. */
const notOpened = [
  "Neo.ClientError.Security.Unauthorized",
  "Neo.ClientError.Security.AuthenticationRateLimit",
  "Neo.ClientError.Security.CredentialsExpired",
  "Neo.ClientError.Security.Forbidden",
] as const;

/** What a change of the schema meets where another process makes the same at once: IF NOT EXISTS looks before it waits for its turn. */
const doneAlready = [
  "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
  "Neo.ClientError.Schema.IndexAlreadyExists",
  "Neo.ClientError.Schema.ConstraintAlreadyExists",
  "Neo.ClientError.Schema.IndexNotFound",
] as const;

/** Whether a change of the schema failed for having been made by another process in the meantime. */
export function isDoneAlready(error: unknown): boolean {
  return error instanceof Neo4jError && (doneAlready as readonly string[]).includes(error.code);
}

/** The error to throw instead of one from the driver: what has to do with the database is StoreUnavailable, the rest stays. */
export function storeFault(error: unknown): unknown {
  if (isCutShort(error)) return new StoreUnavailable(unreachable, { cause: error });
  if (!(error instanceof Neo4jError)) return error;
  const message = unavailable[error.code] ?? otherMessage(error);
  return message === undefined ? error : new StoreUnavailable(message, { cause: error });
}

/** The same while a store is opened: what trying again does not cure is StoreNotOpened. */
export function openingFault(fault: unknown): unknown {
  const error = fault instanceof StoreUnavailable ? (fault.cause ?? fault) : fault;
  if (!(error instanceof Neo4jError)) return storeFault(error);
  const message = unavailable[error.code];
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound" && message !== undefined) {
    return new StoreNotOpened("STORE_NOT_FOUND", message);
  }
  if ((notOpened as readonly string[]).includes(error.code) && message !== undefined) {
    return new StoreNotOpened("STORE_ACCESS_DENIED", message);
  }
  return storeFault(error);
}

function otherMessage({ code, message, retryable }: Neo4jError): string | undefined {
  if (/acquisition timed out|pool is closed/iu.test(message)) return "All connections to Neo4j are in use. Try again.";
  if (code.startsWith("Neo.TransientError.") || retryable) return "Neo4j cannot do this at the moment. Try again.";
  return undefined;
}
