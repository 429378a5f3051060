import { findJava, hasMaven } from "./find-java.ts";
import { releases } from "./releases.ts";

/**
 * Whether this run has tests on a real Neo4j: where NEO4J_URL names one, or Java and Maven can start one. Says so on the console
 * where it has not, or throws where NEO4J_TESTS is "required"; "off" leaves them out.
 */
export function runsOnNeo4j(): boolean {
  const { NEO4J_TESTS: wanted = "", NEO4J_URL: url } = process.env;
  const missing = wanted === "off" ? "NEO4J_TESTS is off" : url === undefined ? missingTool() : undefined;
  if (missing === undefined) return true;
  const consequence = `No test ran on a real Neo4j: ${missing}.`;
  if (wanted === "required") throw new Error(consequence);
  console.warn(consequence);
  return false;
}

function missingTool(): string | undefined {
  const { javaMin, version } = releases.longTerm;
  if (findJava(releases.longTerm) === undefined) return `there is no Java ${javaMin} for Neo4j ${version}`;
  return hasMaven() ? undefined : "there is no Maven to fetch it with";
}
