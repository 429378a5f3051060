import neo4j, { type Driver } from "neo4j-driver-lite";
import type { Neo4jAddress } from "../store/empty-neo4j.ts";

/** A driver of a test's own, which looks at the database as people do. Whoever asks for it closes it. */
export function neo4jDriver({ url, username, password }: Neo4jAddress): Driver {
  const nobody = { scheme: "none", principal: "", credentials: "" };
  const user = username === undefined ? nobody : neo4j.auth.basic(username, password ?? "");
  return neo4j.driver(url, user, { disableLosslessIntegers: true });
}
