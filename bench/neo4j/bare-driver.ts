import neo4j, { type Driver } from "neo4j-driver-lite";
import { sendAtOnce } from "../../src/store/neo4j/send-at-once.ts";

/**
 * The driver as people use it, and as the store does: plain numbers, large fetches, and sockets that send at once, without which
 * each larger message would wait 40 ms. Whoever asks for it closes it.
 */
export function bareDriver(url: string): Driver {
  sendAtOnce();
  const nobody = { scheme: "none", principal: "", credentials: "" };
  return neo4j.driver(url, nobody, { disableLosslessIntegers: true, fetchSize: 10_000, telemetryDisabled: true });
}
