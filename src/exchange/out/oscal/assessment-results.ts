import type { About } from "../about.ts";
import type { FoundGap } from "../found-gap.ts";
import { markup, metadata, type Oscal, props, token } from "./oscal-parts.ts";
import { uuidOf } from "./uuid.ts";

/** Gaps as OSCAL assessment results: each an observation by a rule, and a finding that something is not satisfied. */
export function assessmentResults(gaps: readonly FoundGap[], about: About, version: string): Oscal {
  return {
    "assessment-results": {
      uuid: uuidOf("results", about.asOf, about.graphVersion),
      metadata: metadata("What the rules find missing, conflicting or stale", about, version),
      // No plan stands behind the rules: the reference says what they are, and leads nowhere.
      "import-ap": { href: "urn:answerable:gap-rules" },
      results: [
        {
          uuid: uuidOf("result", about.asOf, about.graphVersion),
          title: "Gaps",
          description: markup(
            about.completeness === "COMPLETE"
              ? "All that the rules find. That a rule finds nothing does not show that all is well."
              : `Not all that the rules find: cut short by ${about.reasons.join(", ")}.`,
          ),
          start: about.asOf,
          "reviewed-controls": { "control-selections": [{ "include-all": {} }] },
          ...(gaps.length > 0 && {
            observations: gaps.map((gap) => observation(gap, about)),
            findings: gaps.map(finding),
          }),
        },
      ],
    },
  };
}

function observation({ id, rule, severity, subject, sentence, since }: FoundGap, { asOf }: About): Oscal {
  return {
    uuid: uuidOf("observation", id),
    description: markup(sentence),
    props: props({ rule, severity, subject: subject.id, "subject-kind": subject.kind, since }),
    methods: ["EXAMINE"],
    collected: asOf,
  };
}

function finding({ id, rule, subject, sentence, remedy }: FoundGap): Oscal {
  return {
    uuid: uuidOf("finding", id),
    title: markup(`${rule}: ${subject.name}`),
    description: markup(sentence),
    remarks: markup(remedy),
    target: { type: "objective-id", "target-id": token(rule), status: { state: "not-satisfied" } },
    "related-observations": [{ "observation-uuid": uuidOf("observation", id) }],
  };
}
