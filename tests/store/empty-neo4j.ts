import neo4j from "neo4j-driver-lite";

/** Where the tests' Neo4j is: NEO4J_URL, and NEO4J_USERNAME and NEO4J_PASSWORD where it wants them. */
export interface Neo4jAddress {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
}

/** Deletes everything in the tests' Neo4j, and says where it is. Constraints and indexes stay. */
export async function emptyNeo4j(): Promise<Neo4jAddress> {
  const { NEO4J_URL: url, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  if (url === undefined) throw new Error("NEO4J_URL names no Neo4j to test on.");
  const nobody = { scheme: "none", principal: "", credentials: "" };
  const known = username === undefined || password === undefined ? nobody : neo4j.auth.basic(username, password);
  const driver = neo4j.driver(url, known);
  await driver.executeQuery("MATCH (node) DETACH DELETE node");
  await driver.close();
  return { url, ...(username !== undefined && { username }), ...(password !== undefined && { password }) };
}
