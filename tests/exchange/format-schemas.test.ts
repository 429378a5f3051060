import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { expect, test } from "vitest";
import { startReport } from "../../src/changes/report.ts";
import { bomChecks } from "../../src/exchange/cyclonedx/bom-checks.ts";
import { fixture, fixturesIn, fixtureText } from "./fixture-texts.ts";

const folder = "schema/formats";
const vendored = readdirSync(folder).filter((name) => name.endsWith(".json.gz"));
const published = "node_modules/@cyclonedx/cyclonedx-library/res/schema";
const notice = readFileSync(`${folder}/NOTICE.md`, "utf8");
const fixtures = [...fixturesIn("cyclonedx"), ...fixturesIn("cyclonedx/specification")];

const versions = new Map<string, Spec.Version>(Object.values(Spec.Version).map((version) => [version, version]));
const bytesOf = (name: string): Buffer => gunzipSync(readFileSync(`${folder}/${name}`));
const hashOf = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");

test.each(vendored)("%s holds the bytes whose hash its notice records", (name) => {
  expect(notice).toContain(hashOf(bytesOf(name)));
});

test.each(vendored.filter((name) => name.includes("SNAPSHOT")))("%s is what the format's own library ships", (name) => {
  expect(bytesOf(name).equals(readFileSync(`${published}/${name.replace(/\.gz$/u, "")}`))).toBe(true);
});

test.each(readdirSync("tests/fixtures/cyclonedx/specification"))("%s is as its notice records", (name) => {
  if (name.endsWith(".md")) return;
  const record = readFileSync("tests/fixtures/cyclonedx/specification/NOTICE.md", "utf8");
  expect(record).toContain(`${hashOf(fixtureText(`cyclonedx/specification/${name}`))} | \`${name}\``);
});

test.each(fixtures)("of %s we hold what the format's own validator holds", async (path) => {
  const document = fixture(path) as { specVersion: string };
  const version = versions.get(document.specVersion) ?? Spec.Version.v1dot6;
  const theirs = await new Validation.JsonValidator(version).validate(fixtureText(path));
  const ours = bomChecks(version)?.()(document, null, startReport().add);
  expect(ours).toBe(theirs === null);
});
