import type { Estate } from "../../../projection/estate.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { into, outOf } from "../read-path.ts";
import { existsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

const functions = [
  ["LEGAL", "legal"],
  ["SECURITY", "security"],
  ["IT", "IT"],
  ["LINE_OF_BUSINESS", "its line of business"],
] as const;

/** A part of the organisation that should look at every weighty agent has not. */
export const missingFunctionReview: GapRule = {
  rule: "MISSING_FUNCTION_REVIEW",
  severity: "MEDIUM",
  explanation:
    "An agent of HIGH or CRITICAL criticality has not been reviewed by legal, security, IT or its line of business. " +
    "Each of them sees what the others do not.",
  subjects: ["AGENT"],
  reads: {
    paths: [[into("REVIEWED"), outOf("MEMBER_OF", "LEADS")]],
    fields: { AGENT: ["criticality"], TEAM: ["businessFunction"] },
  },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  const { criticality } = estate.factsOf(subject);
  if (criticality !== "HIGH" && criticality !== "CRITICAL") return [];
  const reviewed = functionsThatReviewed(estate, subject);
  const missing = functions.filter(([each]) => !reviewed.has(each)).map(([, words]) => words);
  if (missing.length === 0) return [];
  const name = markedName(estate, subject);
  return [
    {
      related: [],
      sentence: `${name} is of ${criticality} criticality and has not been reviewed by ${list(missing, "or")}, as far as is on record.`,
      remedy: `Have ${name} reviewed by ${list(missing, "and")}, and record each review with its decision.`,
      since: latestOf([existsSince(estate, subject), saysSince(estate, subject, "criticality")]),
    },
  ];
}

/** The functions of the teams that reviewed it, and of those that whoever did is in or leads. */
function functionsThatReviewed(estate: Estate, agent: number): ReadonlySet<unknown> {
  const reviewers = estate.relationsIn(agent, "REVIEWED").map((row) => estate.fromOf(row));
  const teams = reviewers.flatMap((reviewer) =>
    estate.kindOf(reviewer) === "TEAM"
      ? [reviewer]
      : [...estate.relationsOut(reviewer, "MEMBER_OF"), ...estate.relationsOut(reviewer, "LEADS")].map((row) =>
          estate.toOf(row),
        ),
  );
  return new Set(teams.map((team) => estate.factsOf(team)["businessFunction"]));
}

function list(words: readonly string[], last: "and" | "or"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
