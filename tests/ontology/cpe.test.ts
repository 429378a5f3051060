import { expect, test } from "vitest";
import { canonicalCpe } from "../../src/ontology/cpe.ts";

const whole = "cpe:2.3:a:acme:mail:1.0:*:*:*:*:*:*:*";

test.each([
  [whole, whole],
  ["CPE:2.3:A:Acme:Mail:1.0:*:*:*:*:*:*:*", whole],
  ["cpe:2.3:a:acme:mail:1\\.0:*:*:*:*:*:*:*", whole],
  ["cpe:2.3:a:acme:mail:1.0", whole],
  ["cpe:/a:acme:mail:1.0", whole],
  ["cpe:/A:ACME:Mail:1%2E0:::", whole],
  ["cpe:2.3:a:acme\\!:mail\\:er:-:*:*:*:*:*:*:*", "cpe:2.3:a:acme\\!:mail\\:er:-:*:*:*:*:*:*:*"],
  ["cpe:/a:acme%21:mail%3aer:-", "cpe:2.3:a:acme\\!:mail\\:er:-:*:*:*:*:*:*:*"],
  ["cpe:/a:acme:mail:1.%02::~~pro~linux~~x", "cpe:2.3:a:acme:mail:1.*:*:*:*:pro:linux:*:x"],
  ["cpe:2.3:a:acme:mail:\\-:*:*:*:*:*:*:*", "cpe:2.3:a:acme:mail:\\-:*:*:*:*:*:*:*"],
])("%s is written %s", (text, canonical) => {
  expect(canonicalCpe(text)).toBe(canonical);
  expect(canonicalCpe(canonical)).toBe(canonical);
});

test("no value, any value, and the characters that stand for them are four things", () => {
  const versions = ["-", "*", "\\-", "\\*"].map((version) =>
    canonicalCpe(`cpe:2.3:a:acme:mail:${version}:*:*:*:*:*:*:*`),
  );
  expect(new Set(versions).size).toBe(4);
});

test.each([
  "",
  "cpe",
  "cpe:/",
  "cpe:2.3:",
  "cpe:2.3:x:acme:mail",
  `${whole}:*`,
  "cpe:/a:b:c:d:e:f:g:h",
  "cpe:/a:acme:%zz",
])("%j is none", (text) => {
  expect(canonicalCpe(text)).toBeUndefined();
});
