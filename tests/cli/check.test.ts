import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { answerable } from "./run-answerable.ts";

const estate = `source: register
effectiveAt: "2026-01-01T00:00:00Z"
people:
  - { id: "person:ann", name: Ann Lee, active: false }
agents:
  - id: agent:bot
    name: "Bot <&\\"'>"
    declaredReach: ["identity:svc"]
identities:
  - { id: "identity:svc", name: Service account, identityKind: API_KEY, lastRotatedAt: "2026-10-01T00:00:00Z" }
relations:
  - { type: OWNS, from: "person:ann", to: "agent:bot", facet: ACCOUNTABLE }
  - { type: ACTS_AS, from: "agent:bot", to: "identity:svc" }
`;
const asOf = ["--as-of", "2026-11-01T00:00:00Z"];
const left = ["--rule", "OWNER_LEFT", ...asOf];

function estateFile(text = estate): { readonly folder: string; readonly file: string } {
  const folder = temporaryFolder();
  const file = join(folder, "my estate.yaml");
  writeFileSync(file, text);
  return { folder, file };
}

test("check fails with 1 on a gap as grave as asked, and tells it with what to do", async () => {
  const { file } = estateFile();
  const { code, stdout, stderr } = await answerable(["check", file, ...left]);
  expect([code, stderr]).toEqual([1, ""]);
  expect(stdout).toMatch(
    /^HIGH OWNER_LEFT Bot <&"'> \(agent:bot\)\n {2}Ann Lee is named as accountable for Bot <&"'> and is recorded as inactive\.\n {2}Name an active person/u,
  );
  expect(stdout).toMatch(/\n1 gap of severity HIGH or above \(as of 2026-11-01T00:00:00\.000Z, graph version 1\)\n$/u);
});

test("check ends with 0 where no gap is as grave as that", async () => {
  const { file } = estateFile();
  const grave = await answerable(["check", file, "--fail-on", "critical", ...left]);
  expect([grave.code, grave.stdout]).toEqual([0, expect.stringMatching(/^0 gaps of severity CRITICAL or above/u)]);
  const mended = estateFile(estate.replace("active: false", "active: true"));
  expect((await answerable(["check", mended.file, ...left])).code).toBe(0);
});

test.each([
  ["a document has problems", ["estate"], "KIND_MISMATCH|UNKNOWN_ENTITY"],
  ["a file is not there", ["no-such-file.yaml"], "cannot be read"],
  ["an option has no such value", ["--fail-on", "dreadful"], "INFO, LOW, MEDIUM, HIGH, CRITICAL"],
  ["there is no such option", ["--nonsense"], "unknown option"],
  ["nothing answers", ["--server", "http://127.0.0.1:9/graphql"], "."],
  ["a rule has no such name", ["--rule", "NO_SUCH_RULE", "estate"], "NO_SUCH_RULE"],
  ["a baseline is not there", ["--baseline", "no-such-file.txt"], "cannot be read"],
])("check ends with 2 and says why where %s", async (what, words, why) => {
  const { file } = estateFile(
    what === "a document has problems" ? estate.replace('to: "identity:svc"', 'to: "no:such"') : estate,
  );
  const { code, stderr, stdout } = await answerable([
    "check",
    ...words.map((word) => (word === "estate" ? file : word)),
  ]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(new RegExp(why, "u"));
});

test("files and a server, or files and a store, are not checked at once", async () => {
  const { file } = estateFile();
  const { code, stderr } = await answerable(["check", file, "--store", "sqlite:./x.db"]);
  expect([code, stderr]).toEqual([2, "Give files, --server or --store: one of them.\n"]);
});

test("a server, and a store file, are checked as files are, page by page", async () => {
  const api = await openApi();
  await api.apply({
    agents: Array.from({ length: 230 }, (_, number) => ({ id: `agent:a${number}` })),
  });
  const rule = ["--rule", "UNOBSERVED_AGENT"];
  const server = await answerable(["check", "--server", `${api.url}/graphql`, ...rule]);
  expect(server.stdout).toMatch(/\n230 gaps of severity HIGH or above/u);
  expect(new Set(server.stdout.match(/agent:a\d+/gu)).size).toBe(230);

  const { folder, file } = estateFile();
  const store = ["--store", `sqlite:${join(folder, "graph.db")}`];
  expect((await answerable(["apply", file, ...store])).code).toBe(0);
  expect(await answerable(["check", ...store, ...left])).toMatchObject({ code: 1 });
});

test("gaps that a baseline names fail nothing, and those that are gone are told", async () => {
  const { folder, file } = estateFile();
  const baseline = join(folder, "known.txt");
  const written = await answerable(["check", file, "--write-baseline", baseline, ...left]);
  expect([written.code, written.stderr]).toEqual([0, `1 ids written to ${baseline}.\n`]);
  expect(readFileSync(baseline, "utf8")).toMatch(/^# .*\nOWNER_LEFT:agent:bot:person:ann\n$/u);

  const known = await answerable(["check", file, "--baseline", baseline, ...left]);
  expect([known.code, known.stderr]).toEqual([0, ""]);
  expect(known.stdout).toMatch(/^0 gaps of severity HIGH or above; 1 more are known/u);

  writeFileSync(baseline, "\n# a comment\n  OWNER_LEFT:agent:gone:person:ann  \r\nCONTESTED_FACT:agent:bot:name\n");
  const gone = await answerable(["check", file, "--baseline", baseline, ...left]);
  expect([gone.code, gone.stderr]).toEqual([
    1,
    "No longer found, and still in the baseline: OWNER_LEFT:agent:gone:person:ann\n",
  ]);
});

test("as SARIF a gap is a result with its rule, level, place in the file and fingerprint; a known one is suppressed", async () => {
  const { folder, file } = estateFile();
  const { code, stdout } = await answerable(["check", file, "--format", "sarif", ...left]);
  expect(code).toBe(1);
  const log = JSON.parse(stdout);
  expect(log).toMatchObject({
    $schema: expect.stringContaining("sarif-schema-2.1.0.json"),
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Answerable", rules: [{ id: "OWNER_LEFT", defaultConfiguration: { level: "error" } }] },
        },
        results: [
          {
            ruleId: "OWNER_LEFT",
            ruleIndex: 0,
            level: "error",
            message: { text: expect.stringContaining("Ann Lee is named as accountable for Bot <&\"'>") },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: expect.stringMatching(/\/my%20estate\.yaml$/u) },
                  region: { startLine: 6 },
                },
                logicalLocations: [{ name: "Bot <&\"'>", fullyQualifiedName: "agent:bot", kind: "agent" }],
              },
            ],
            partialFingerprints: { "answerableGap/v1": "OWNER_LEFT:agent:bot:person:ann" },
            properties: { severity: "HIGH", related: ["person:ann"], since: "2026-01-01T00:00:00.000Z" },
          },
        ],
      },
    ],
  });
  const baseline = join(folder, "known.txt");
  writeFileSync(baseline, "OWNER_LEFT:agent:bot:person:ann\n");
  const known = JSON.parse(
    (await answerable(["check", file, "--format", "sarif", "--baseline", baseline, ...left])).stdout,
  );
  expect(known.runs[0].results).toMatchObject([{ suppressions: [{ kind: "external" }] }]);
});

test("as JUnit a rule is a suite, a gap is a failed case, a known one is skipped and a rule without gaps passes; names are escaped", async () => {
  const { file } = estateFile();
  const { code, stdout } = await answerable([
    "check",
    file,
    "--format",
    "junit",
    ...left,
    "--rule",
    "UNOBSERVED_AGENT",
  ]);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="answerable check" tests="2" failures="2" /u,
  );
  expect(stdout).toContain('<testsuite name="OWNER_LEFT" tests="1" failures="1" errors="0" skipped="0">');
  expect(stdout).toContain('<testcase classname="answerable.OWNER_LEFT" name="OWNER_LEFT:agent:bot:person:ann">');
  expect(stdout).toContain(
    'message="Ann Lee is named as accountable for Bot &lt;&amp;&quot;&apos;&gt; and is recorded as inactive."',
  );
  const open = estateFile(estate.replace("active: false", "active: true"));
  const passed = await answerable(["check", open.file, "--format", "junit", ...left]);
  expect([passed.code, passed.stdout]).toEqual([0, expect.stringContaining('name="no gap"/>')]);
});

test("ask gaps lists gaps by rule, severity and entity, and under assumptions", async () => {
  const { folder, file } = estateFile();
  const store = ["--store", `sqlite:${join(folder, "graph.db")}`, ...asOf];
  await answerable(["apply", file, "--store", `sqlite:${join(folder, "graph.db")}`]);
  const all = await answerable(["ask", "gaps", "--rule", "owner_left", "--rule", "UNOBSERVED_AGENT", ...store]);
  expect(all.code).toBe(0);
  expect(all.stdout).toMatch(/^2 gaps \(as of .*\)\n\nHIGH OWNER_LEFT Bot/u);
  const one = await answerable(["ask", "gaps", "--of", "identity:svc", "--severity-at-least", "high", ...store]);
  expect(one.stdout).toMatch(/^0 gaps/u);
  const leaves = ["--assume", "without-entity=person:ann", "--rule", "OWNERLESS_IDENTITY"];
  const assumed = await answerable(["ask", "gaps", ...leaves, ...store]);
  expect(assumed.stdout).toMatch(/OWNERLESS_IDENTITY Service account \(identity:svc\)/u);
  const json = await answerable(["ask", "gaps", "--rule", "OWNER_LEFT", "--json", ...store]);
  expect(JSON.parse(json.stdout).data.gaps.nodes).toHaveLength(1);
  const first = await answerable([
    "ask",
    "gaps",
    "--first",
    "1",
    "--rule",
    "OWNER_LEFT",
    "--rule",
    "UNOBSERVED_AGENT",
    ...store,
  ]);
  expect(first.stdout).toMatch(/\n1 more\.\n$/u);
  expect((await answerable(["ask", "gaps", "--of", "agent:none", ...store])).code).toBe(2);
});
