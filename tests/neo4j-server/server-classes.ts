import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { findJava } from "./find-java.ts";
import { neo4jCache, neo4jJars } from "./neo4j-jars.ts";
import { releases } from "./releases.ts";

const source = join(import.meta.dirname, "Neo4jServer.java");

/**
 * The folder with the class of Neo4jServer.java, for every release: it is compiled once, by the Java and against the jars of the
 * long-term release, for a newer Java may come without a compiler, and an older compiler reads no newer jars. Rejects where there is no such Java.
 */
export async function serverClasses(): Promise<string> {
  const hash = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 12);
  const folder = join(neo4jCache, `server-${hash}`);
  if (existsSync(folder)) return folder;
  const java = findJava(releases.longTerm);
  if (java === undefined) throw new Error(`There is no Java ${releases.longTerm.javaMin} to compile with.`);
  const lib = await neo4jJars(releases.longTerm);
  const jars = readdirSync(lib).map((jar) => join(lib, jar));
  mkdirSync(neo4jCache, { recursive: true });
  const partial = mkdtempSync(join(neo4jCache, "partial-"));
  const compiler = ["-m", "jdk.compiler/com.sun.tools.javac.Main", "-proc:none", "--release", "17"];
  await promisify(execFile)(java, [...compiler, "-d", partial, "-cp", jars.join(":"), source]);
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
