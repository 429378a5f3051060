import type { GapReport } from "./gap-report.ts";
import { printableJson } from "./printable.ts";
import type { GapPlaces } from "./places-of.ts";
import type { ToldGap } from "./questions/gaps.ts";

const levels: Readonly<Record<string, "error" | "warning" | "note">> = {
  CRITICAL: "error",
  HIGH: "error",
  MEDIUM: "warning",
};

/**
 * A check as a SARIF 2.1.0 log. A gap's id is its fingerprint; its subject is a logical location, and where the estate was read from files
 * a place in one. What the baseline names is listed as suppressed.
 */
export function sarif({ rules, fresh, known, places, asOf, graphVersion }: GapReport): string {
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]));
  const isKnown = new Set(known);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Answerable",
            rules: rules.map(({ rule, severity, explanation }) => ({
              id: rule,
              shortDescription: { text: (/^.*?[.](?= |$)/su.exec(explanation) ?? [explanation])[0] },
              fullDescription: { text: explanation },
              defaultConfiguration: { level: levelOf(severity) },
              properties: { severity },
            })),
          },
        },
        results: [...fresh, ...known].map((gap) => ({
          ...resultOf(gap, indexes.get(gap.rule), places),
          ...(isKnown.has(gap) && { suppressions: [{ kind: "external", justification: "Named in the baseline." }] }),
        })),
        properties: { asOf, graphVersion },
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

function resultOf(gap: ToldGap, ruleIndex: number | undefined, places: GapPlaces) {
  const { id, rule, severity, subject, related, sentence, remedy, since } = gap;
  const place = places.get(subject.id);
  const region = place?.line == null ? {} : { region: { startLine: place.line } };
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levelOf(severity),
    message: { text: `${sentence} ${remedy}` },
    locations: [
      {
        ...(place && { physicalLocation: { artifactLocation: { uri: uriOf(place.path) }, ...region } }),
        logicalLocations: [{ name: subject.name, fullyQualifiedName: subject.id, kind: subject.kind.toLowerCase() }],
      },
    ],
    partialFingerprints: { "answerableGap/v1": id },
    properties: { severity, remedy, related: related.map((each) => each.id), ...(since !== null && { since }) },
  };
}

function levelOf(severity: string): "error" | "warning" | "note" {
  return levels[severity] ?? "note";
}

/** A path as a relative or absolute URI reference, with what has a meaning in one escaped. */
function uriOf(path: string): string {
  return path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
