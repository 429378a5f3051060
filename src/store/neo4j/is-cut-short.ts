import { Neo4jError } from "neo4j-driver-lite";

/** What the driver says of a connection that ended, whatever it was doing. */
const ended = /^(?:Connection was closed|Connection lost|Failed to connect|Failed to establish)/u;

/**
 * Whether a connection ended while the two sides still agreed on how to talk, as where a server dies just after it took the
 * connection. The driver then tells of a fault of the protocol, or of bytes that it did not find, and tries neither again. Nothing
 * was asked yet, so whatever was to be asked can be asked again.
 */
export function isCutShort(error: unknown): boolean {
  if (error instanceof Neo4jError) return error.code === "ProtocolError" && ended.test(error.message);
  return error instanceof RangeError && "code" in error && error.code === "ERR_OUT_OF_RANGE";
}
