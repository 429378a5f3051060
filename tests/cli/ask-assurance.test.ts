import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { answerable } from "./run-answerable.ts";

const asOf = ["--as-of", "2026-11-01T00:00:00Z"];

/** A store file that holds the sample estate. */
async function sampleStore(): Promise<readonly string[]> {
  const store = ["--store", `sqlite:${join(temporaryFolder(), "graph.db")}`];
  expect((await answerable(["apply", "catalogue/sample", ...store])).code).toBe(0);
  return store;
}

test("ask assurance tells the verdict, each claim with what holds it, the layers, the proofs and what is missing", async () => {
  const store = await sampleStore();
  const { code, stdout } = await answerable(["ask", "assurance", "outcome:fraudulent-payment", ...asOf, ...store]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^A fraudulent payment \(outcome:fraudulent-payment\): PARTLY, 13 of 35 claims hold, as of 2026-11-01/u,
  );
  expect(stdout).toMatch(/\nInvoice mailbox +INJECTION +4 +open /u);
  expect(stdout).toMatch(
    /\nVercel +COMPROMISE +6 +holds +Gate between connectors and agents \(INDEPENDENTLY_VERIFIED\) +L3\n/u,
  );
  expect(stdout).toContain(
    "\nBy the evidence on record, “Gate between connectors and agents” keeps harm that begins at Vercel from “A fraudulent payment”.\n",
  );
  expect(stdout).toMatch(/\nL4 AI Platform +1 +1 +10\n/u);
  expect(stdout).toMatch(/\nMissing:\n1\. Put a preventing control between .+; that closes 9 claims\.\n2\. /u);
});

test("ask outcome-paths tells each origin's path, who is accountable, what is left, and that there are more", async () => {
  const store = await sampleStore();
  const asked = ["ask", "outcome-paths", "outcome:fraudulent-payment", "--from", "resource", "--first", "1"];
  const { code, stdout } = await answerable([...asked, ...asOf, ...store]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^A fraudulent payment \(outcome:fraudulent-payment\): open from 3 origins, as of/u);
  expect(stdout).toContain("\nMateo Brandt is recorded as the outcome owner of “A fraudulent payment”");
  expect(stdout).toMatch(/\n1\. Invoice mailbox, INJECTION, 4 hops, open\n/u);
  expect(stdout).toMatch(/\n {3}Invoice agent +ACTS_AS +Shared finance account +CONTROL +- +CONFLICT /u);
  expect(stdout).toMatch(/\n {3}Loss left: EUR [\d,]+\n/u);
  expect(stdout).toMatch(/cut short \(PATHS\)/u);
});

test("both give the GraphQL answer on request, and end with 2 for what is no outcome or no kind", async () => {
  const store = await sampleStore();
  const json = await answerable(["ask", "assurance", "outcome:fraudulent-payment", "--json", ...asOf, ...store]);
  expect(JSON.parse(json.stdout)).toMatchObject({ data: { assurance: { verdict: "PARTLY" } } });
  const no = await answerable(["ask", "assurance", "agent:invoice-agent", ...store]);
  expect([no.code, no.stderr]).toEqual([2, expect.stringContaining("is no outcome")]);
  const kind = await answerable(["ask", "outcome-paths", "outcome:fraudulent-payment", "--from", "robot", ...store]);
  expect(kind.code).toBe(2);
});
