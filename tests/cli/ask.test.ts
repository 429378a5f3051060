import { join } from "node:path";
import { expect, test } from "vitest";
import { startServer } from "../support/start-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { answerable } from "./run-answerable.ts";

const asOf = ["--as-of", "2026-11-01T00:00:00Z"];

/** A store file that holds the sample estate. */
async function sampleStore(): Promise<readonly string[]> {
  const store = ["--store", `sqlite:${join(temporaryFolder(), "graph.db")}`];
  expect((await answerable(["apply", "catalogue/sample", ...store])).code).toBe(0);
  return store;
}

test("a store file and a server give the same answers, as text and as JSON", async () => {
  const store = await sampleStore();
  const { origin } = await startServer();
  const server = ["--server", `${origin}/graphql`];
  const questions = [
    ["blast-radius", "vendor:wrenfold-labs"],
    ["owner", "agent:support-assistant", "agent:office-copilot"],
    ["paths", "resource:invoice-mailbox", "outcome:fraudulent-payment", "--scenario", "injection"],
    ["concentration", "--kinds", "vendor", "platform"],
    ["choke-points", "--from", "vendor:openai", "vendor:wrenfold-labs", "--to", "outcome:fraudulent-payment"],
  ];
  for (const question of questions) {
    const [fromFile, fromServer] = await Promise.all(
      [store, server].map((door) => answerable(["ask", ...question, ...asOf, ...door])),
    );
    expect(fromFile).toMatchObject({ code: 0, stderr: "" });
    expect(fromServer).toEqual(fromFile);
  }
});

test("the blast radius as a table: what is reached with and without controls, and why each control holds or not", async () => {
  const store = await sampleStore();
  const { stdout } = await answerable(["ask", "blast-radius", "vendor:wrenfold-labs", ...asOf, ...store]);
  expect(stdout).toMatch(/entities reached +12 +3\n/u);
  expect(stdout).toMatch(/gross loss +EUR 1,885,000 +-\n/u);
  expect(stdout).toMatch(/yes +INDEPENDENTLY_VERIFIED +1 +Gate between connectors and agents +-\n/u);

  const failing = ["--assume", "control-fails=control:connector-gate"];
  const without = await answerable(["ask", "blast-radius", "vendor:wrenfold-labs", ...failing, ...asOf, ...store]);
  expect(without.stdout).toMatch(/entities reached +12 +12\n/u);
});

test("choke points as a table: the hops of the cut, and what lies on every path", async () => {
  const store = await sampleStore();
  const ends = ["--from", "vendor:wrenfold-labs", "--to", "outcome:fraudulent-payment"];
  const held = await answerable(["ask", "choke-points", ...ends, ...asOf, ...store]);
  expect(held.stdout).toMatch(/^No open path, as of \S+, graph version \d+\n$/u);
  const failing = ["--assume", "control-fails=control:connector-gate"];
  const { stdout } = await answerable(["ask", "choke-points", ...ends, ...failing, ...asOf, ...store]);
  expect(stdout).toMatch(/^1 hop cuts every open path, as of/u);
  expect(stdout).toMatch(/\nWrenfold Labs \(fictional\) +PROVIDES +Invoice connector \(fictional\) +CONTROL/u);
  expect(stdout).toMatch(
    /\nOn every open path\nKIND .*\nPLUGIN +plugin:invoice-connector .*\nAGENT +agent:invoice-agent +Invoice agent\n$/su,
  );
});

test("concentration as a table: vendors by the agents that stop with each, and other kinds where they are named", async () => {
  const store = await sampleStore();
  const { code, stdout, stderr } = await answerable(["ask", "concentration", "--first", "3", ...asOf, ...store]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^OUTAGE of each alone, as if no control held\n\nKIND +ID +NAME +AGENTS +SHARE +REACHED/u);
  expect(stdout).toMatch(/\nVENDOR +vendor:\S+ +.* +\d+ +\d+ % +\d+ +\d+ +.*\n… and \d+ more\n$/su);
  const kinds = ["--kinds", "model", "platform", "--scenario", "compromise"];
  const others = await answerable(["ask", "concentration", ...kinds, ...asOf, ...store]);
  expect(others.stdout).toMatch(/^COMPROMISE of each alone.*\n(?:MODEL|PLATFORM) /su);
  expect((await answerable(["ask", "concentration", "--kinds", "none", ...store])).code).toBe(2);
});

test("--json prints the GraphQL answer, also where it is an error, and an unknown id ends with 2", async () => {
  const store = await sampleStore();
  const { stdout } = await answerable(["ask", "owner", "agent:triage", "--json", ...store]);
  expect(JSON.parse(stdout)).toMatchObject({ data: { ownershipChain: { entity: { id: "agent:triage" } } } });
  const unknown = await answerable(["ask", "owner", "agent:nobody", "--json", ...store]);
  expect(unknown.code).toBe(2);
  expect(JSON.parse(unknown.stdout)).toMatchObject({ errors: [{ extensions: { problem: "UNKNOWN_ENTITY" } }] });
});

test("ANSWERABLE_SERVER names the server where no option does", async () => {
  const { origin } = await startServer();
  const environment = { ANSWERABLE_SERVER: `${origin}/graphql` };
  const { code, stdout } = await answerable(["ask", "owner", "agent:support-assistant", ...asOf], { environment });
  expect([code, stdout]).toEqual([0, expect.stringMatching(/ACCOUNTABLE +Oskar Brey +Tomas Wieland +DIRECT/u)]);
});

const misuses: readonly (readonly [string, readonly string[], 1 | 2, string])[] = [
  ["a store that is not there", ["owner", "a", "--store", "sqlite:./none.db"], 1, "none.db"],
  ["both a server and a store", ["owner", "a", "--store", "sqlite:./x", "--server", "http://x/"], 1, "not both"],
  ["an assumption that is none", ["blast-radius", "a", "--assume", "x=y"], 1, "without-entity=ID"],
  ["one id for paths", ["paths", "a"], 1, "at least two ids"],
  ["choke points from nowhere", ["choke-points", "--to", "b"], 1, "--from"],
  ["a count that is none", ["paths", "a", "b", "--first", "many"], 1, "whole number"],
];

test.each(misuses)("%s is told in a line and opens nothing", async (_what, parts, code, words) => {
  const ended = await answerable(["ask", ...parts]);
  expect([ended.code, ended.stdout]).toEqual([code, ""]);
  expect(ended.stderr).toContain(words);
  expect(ended.stderr).not.toMatch(/\n\s+at /u);
});

test("every command has help with examples", async () => {
  for (const parts of [
    [],
    ["serve"],
    ["apply"],
    ["ask", "blast-radius"],
    ["ask", "owner"],
    ["ask", "paths"],
    ["ask", "choke-points"],
  ]) {
    const { code, stdout } = await answerable([...parts, "--help"]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Usage: .*Examples:\n {2}(?:\w+=\S+ )*answerable /su)]);
  }
});
