// Prints the path of a Java for a release, or exits with 1 where the machine has none: `node tests/neo4j-server/java-of.ts longTerm|calendar`.
import { findJava } from "./find-java.ts";
import { releases } from "./releases.ts";

const java = findJava(releases[process.argv[2] === "calendar" ? "calendar" : "longTerm"]);
if (java === undefined) process.exit(1);
console.log(java);
