import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { settingNames } from "../../src/config.ts";
import { releases } from "../neo4j-server/releases.ts";

interface Compose {
  readonly services: Readonly<
    Record<
      "neo4j" | "answerable",
      {
        readonly image?: string;
        readonly environment: Readonly<Record<string, string>>;
        readonly ports?: readonly string[];
        readonly volumes?: readonly string[];
        readonly healthcheck?: object;
      }
    >
  >;
}

const { services } = parse(readFileSync("docker-compose.yml", "utf8")) as Compose;

test("Docker sets what there is to set, and has no password until somebody chooses one", () => {
  const { environment } = services.answerable;
  expect(Object.keys(environment).filter((name) => !settingNames.includes(name))).toEqual([]);
  const passwords = [environment["NEO4J_PASSWORD"], services.neo4j.environment["NEO4J_AUTH"]];
  for (const password of passwords) expect(password).toMatch(/\$\{NEO4J_PASSWORD:\?/u);
});

test("Docker's Neo4j is the release that the tests run, keeps its data, says whether it is well, and is for this machine alone", () => {
  const { image = "", ports = [], volumes = [], healthcheck } = services.neo4j;
  expect(releases.longTerm.version.startsWith(/:(\d+\.\d+)/u.exec(image)?.[1] ?? "none")).toBe(true);
  expect(volumes).toEqual(["neo4j-data:/data"]);
  expect(healthcheck).toBeDefined();
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/u);
});

test("the pom fetches the releases that the tests name", () => {
  const pom = readFileSync("tests/neo4j-server/pom.xml", "utf8");
  const versions = Array.from(pom.matchAll(/<neo4j\.version>(.*)<\/neo4j\.version>/gu), ([, version]) => version);
  expect(versions).toEqual([releases.longTerm.version, releases.calendar.version]);
});
