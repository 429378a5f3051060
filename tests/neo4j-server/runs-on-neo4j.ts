import { findJava, hasMaven } from "./find-java.ts";
import { type ReleaseName, releases } from "./releases.ts";

/**
 * The releases of Neo4j that this run has tests on: those that Java and Maven can start, or the one server that NEO4J_URL names,
 * whichever it is, which stands in for the long-term one. Says on the console which tests are left out, or throws where NEO4J_TESTS
 * is "required"; "off" leaves all out.
 */
export function runsOnNeo4j(): readonly ReleaseName[] {
  const { NEO4J_TESTS: wanted = "", NEO4J_URL: url } = process.env;
  if (url !== undefined && wanted !== "off") return ["longTerm"];
  const names = Object.keys(releases) as ReleaseName[];
  return names.filter((name) => {
    const missing = wanted === "off" ? "NEO4J_TESTS is off" : missingTool(name);
    if (missing === undefined) return true;
    const consequence = `No test ran on a real Neo4j ${releases[name].version}: ${missing}.`;
    if (wanted === "required") throw new Error(consequence);
    console.warn(consequence);
    return false;
  });
}

function missingTool(name: ReleaseName): string | undefined {
  // The program that starts a server is compiled by the Java of the long-term release.
  for (const release of [releases.longTerm, releases[name]]) {
    if (findJava(release) === undefined) return `there is no Java from ${release.javaMin} to ${release.javaMax}`;
  }
  return hasMaven() ? undefined : "there is no Maven to fetch it with";
}
