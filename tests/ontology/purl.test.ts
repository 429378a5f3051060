import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePurl, printPurl, purlWithoutVersion } from "../../src/ontology/purl.ts";

test.each([
  ["pkg:npm/%40acme/mail@1.0.0?arch=x64#lib", "pkg:npm/%40acme/mail#lib"],
  ["pkg:NPM/@Acme/Mail", "pkg:npm/%40acme/mail"],
  ["pkg:pypi/Zope.Interface", "pkg:pypi/zope-interface"],
  ["pkg:pypi/zope-_.interface@5", "pkg:pypi/zope-interface"],
  ["pkg:pypi/ZOPE_interface", "pkg:pypi/zope-interface"],
  ["pkg:maven/org.acme/Mail@1", "pkg:maven/org.acme/Mail"],
  ["pkg:huggingface/Acme/Forecast@1f2e", "pkg:huggingface/Acme/Forecast"],
  ["pkg:npm/mail?repository_url=https://www.npmjs.org/", "pkg:npm/mail"],
  [
    "pkg:npm/mail@1?repository_url=https://Packages.Acme.example/npm/",
    "pkg:npm/mail?repository_url=packages.acme.example/npm",
  ],
  [
    "pkg:npm/mail?arch=x64&repository_url=packages.acme.example%2Fnpm",
    "pkg:npm/mail?repository_url=packages.acme.example/npm",
  ],
  ["pkg:docker/library/nginx@latest", "pkg:docker/nginx"],
  ["pkg:docker/acme/mail?repository_url=docker.io", "pkg:docker/acme/mail"],
  ["pkg:docker/acme/mail@sha256:00?repository_url=ghcr.io", "pkg:docker/ghcr.io/acme/mail"],
  ["pkg:docker/ghcr.io/acme/mail", "pkg:docker/ghcr.io/acme/mail"],
  ["pkg:oci/mail@sha256:00?repository_url=ghcr.io/acme/mail&tag=1", "pkg:docker/ghcr.io/acme/mail"],
  ["pkg:oci/mail?repository_url=ghcr.io/acme", "pkg:docker/ghcr.io/acme/mail"],
  ["pkg:oci/nginx?repository_url=docker.io/library/nginx", "pkg:docker/nginx"],
  ["pkg:oci/mail", "pkg:oci/mail"],
  [
    "pkg:mlflow/Fraud@3?repository_url=https://ada:secret@adb.example/mlflow",
    "pkg:mlflow/Fraud?repository_url=adb.example/mlflow",
  ],
])("%s is the package %s, and that is how it is written", (text, canonical) => {
  expect(purlWithoutVersion(text)).toBe(canonical);
  expect(purlWithoutVersion(canonical)).toBe(canonical);
});

test.each(["", "npm/mail", "pkg:npm", "pkg:npm/", "pkg:/npm", "pkg:npm/%zz", "pkg:npm/mail?repository_url=%zz"])(
  "%j is none",
  (text) => {
    expect(parsePurl(text)).toBeUndefined();
  },
);

test("one name in two registries, of two types or at two subpaths is two packages", () => {
  const purls = [
    ...["pkg:npm/mail", "pkg:npm/mail?repository_url=a.example", "pkg:npm/mail?repository_url=b.example"],
    ...["pkg:npm/mail?repository_url=a.example/npm", "pkg:pypi/mail", "pkg:npm/mail#lib", "pkg:oci/mail"],
    ...["pkg:oci/mail?repository_url=a.example/x/mail", "pkg:oci/mail?repository_url=a.example/y/mail"],
  ];
  expect(new Set(purls.map(purlWithoutVersion)).size).toBe(purls.length);
});

test("what was written canonically is read as it was", () => {
  const word = fc
    .string({ minLength: 1, unit: "grapheme" })
    .filter((text) => !/[/#?@]/u.test(text) && text.trim() !== "");
  const type = fc.constantFrom("npm", "pypi", "docker", "oci", "maven", "mlflow", "pub");
  const registry = fc.constantFrom("", "", "a.example", "B.example:5000/Team");
  fc.assert(
    fc.property(type, fc.array(word, { minLength: 1, maxLength: 3 }), registry, (of, path, from) => {
      const written = printPurl({ type: of, path: path.join("/"), registry: from, subpath: "" });
      const canonical = purlWithoutVersion(written);
      expect(canonical === undefined ? undefined : purlWithoutVersion(canonical)).toBe(canonical);
    }),
  );
});
