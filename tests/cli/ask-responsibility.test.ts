import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { answerable } from "./run-answerable.ts";

const asOf = ["--as-of", "2026-11-01T00:00:00Z"];

/** A store file that holds the sample estate and the duties of a framework. */
async function sampleStore(): Promise<readonly string[]> {
  const store = ["--store", `sqlite:${join(temporaryFolder(), "graph.db")}`];
  for (const file of ["catalogue/sample", "catalogue/frameworks/cosai-srf.yaml"]) {
    expect((await answerable(["apply", file, ...store])).code).toBe(0);
  }
  return store;
}

test("ask loss tells what is left with whom, every clause that was weighed, and that it is no legal advice", async () => {
  const store = await sampleStore();
  const { code, stdout } = await answerable(["ask", "loss", "outcome:fraudulent-payment", ...asOf, ...store]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/gross +EUR 1,850,000\nleft with Mateo Brandt as the outcome owner +EUR 1,250,000\n/u);
  expect(stdout).toMatch(
    /FRAUD +Crime insurance with Halvmark \(fictional\) +Halvmark covers fraud +INSURANCE +EUR 500,000/u,
  );
  // Of a breach that nobody has shown it is not said that it brings anything, nor that something else makes it good.
  expect(stdout).toContain(
    "“Ostrafeld incident notice” is recorded as a commitment, and no breach of it that could have caused the loss is on record, so nothing is counted; other recoveries leave EUR 1,250,000 of the loss.\n",
  );
  expect(stdout).toContain("Decision support, not legal advice");
});

test("ask matrix tells the rows of a framework and counts them, and ask shift tells which of them move", async () => {
  const store = await sampleStore();
  const matrix = await answerable(["ask", "matrix", "agent:invoice-agent", ...asOf, ...store]);
  expect(matrix.code).toBe(0);
  expect(matrix.stdout).toMatch(
    /^Invoice agent \(agent:invoice-agent\), AGENT_PAAS, by CoSAI AI Shared Responsibility Framework/u,
  );
  expect(matrix.stdout).toMatch(/L3 +Guard what the application lets through +Invoice agent +RESOLVED +Google/u);
  expect(matrix.stdout).toMatch(/\nSHARED_UNRESOLVED +\d+\n/u);
  expect(matrix.stdout).toContain("\nDecision support, not legal advice: who is named follows from what is on record");

  const shift = await answerable(["ask", "shift", "agent:invoice-agent", "--to", "iaas", ...asOf, ...store]);
  expect(shift.code).toBe(0);
  expect(shift.stdout).toMatch(/\n\d+ rows move, \d+ stay\.\n“/u);
});

test("a framework that nobody knows, and a service model that there is not, end with 2", async () => {
  const store = await sampleStore();
  const unknown = await answerable(["ask", "matrix", "agent:invoice-agent", "--framework", "none", ...store]);
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("there are cosai-srf,")]);
  expect((await answerable(["ask", "shift", "agent:invoice-agent", "--to", "xaas", ...store])).code).toBe(2);
});

test("ask loss of an outcome on which no agreement bears says so, and draws no empty table", async () => {
  const store = await sampleStore();
  const { code, stdout } = await answerable(["ask", "loss", "outcome:unfair-rejection", ...asOf, ...store]);
  expect(code).toBe(0);
  expect(stdout).toContain("\nNo agreement in force on record bears on it.\n\nDecision support, not legal advice");
  expect(stdout).not.toContain("GROUND");
});
