import { found } from "../../changes/found.ts";
import { at } from "../../changes/path.ts";
import type { Report } from "../../changes/report.ts";
import { type SchemaChecks, schemaChecks } from "../schemas/schema-check.ts";

/** The versions of CycloneDX that are read. */
const bomVersions = ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"] as const;

/** Of these the plain schema takes any key anywhere, so that they are held to the strict one, as all later ones are. */
const strict: ReadonlySet<string> = new Set(["1.2", "1.3"]);

/** Before this version a document says nothing of vulnerabilities. */
export function hasVulnerabilities(version: unknown): boolean {
  return typeof version === "string" && !strict.has(version);
}

const beside = ["spdx.SNAPSHOT.schema", "jsf-0.82.SNAPSHOT.schema", "cryptography-defs.SNAPSHOT.schema"] as const;

const checks = new Map<unknown, SchemaChecks>(
  bomVersions.map((version) => {
    const name = strict.has(version) ? `bom-${version}-strict` : `bom-${version}`;
    return [version, schemaChecks(`${name}.SNAPSHOT.schema`, ...beside)];
  }),
);

/** How documents of a version are checked by their schema, and parts of them; undefined of a version that is not read. */
export function bomChecks(version: unknown): SchemaChecks | undefined {
  return checks.get(version);
}

/** Says that a version is not read, and which are. */
export function tellVersion(specVersion: unknown, report: Report["add"]): void {
  const version = typeof specVersion === "string" ? specVersion : found(specVersion);
  const words = { version, format: "CycloneDX", accepted: bomVersions.join(", ") };
  report("UNSUPPORTED_VERSION", at(null, "specVersion"), words);
}
