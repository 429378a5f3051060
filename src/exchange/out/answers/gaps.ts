import { findings } from "../ciso-assistant/findings.ts";
import { idOf, type Named, type NamedKind } from "../named.ts";
import { assessmentResults } from "../oscal/assessment-results.ts";
import { type Cut, questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly gaps: {
    readonly totalCount: number;
    readonly byRule: readonly { readonly rule: string; readonly count: number }[];
    readonly nodes: readonly Gap[];
    readonly info: Cut;
  };
}

interface Gap {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly subject: NamedKind;
  readonly related: readonly Named[];
  readonly sentence: string;
  readonly remedy: string;
  readonly since: string | null;
}

/** Everything that the rules find missing, conflicting or stale. */
export const gaps = questionAnswer<Data>({
  name: "gaps",
  description: "Everything that the rules find missing, conflicting or stale, each with a sentence and a remedy.",
  question: `
    query Gaps(
      $rules: [GapRule!]
      $severityAtLeast: Severity
      $of: [ID!]
      $assume: Assumptions
      $asOf: DateTime
      $knownAt: DateTime
      $rows: Int!
    ) {
      gaps(
        rules: $rules
        severityAtLeast: $severityAtLeast
        of: $of
        assume: $assume
        asOf: $asOf
        knownAt: $knownAt
        first: $rows
      ) {
        totalCount
        byRule { rule count }
        nodes { id rule severity sentence remedy since subject { id kind name } related { id name } }
        info { completeness reasons }
      }
    }`,
  info: ({ gaps: { info } }) => info,
  counted: ({ gaps: { totalCount } }) => [totalCount],
  tables: ({ gaps: { nodes, byRule } }) => [
    tableOf("gaps", nodes, {
      id: ({ id }) => id,
      rule: ({ rule }) => rule,
      severity: ({ severity }) => severity,
      subject_id: ({ subject }) => subject.id,
      subject_kind: ({ subject }) => subject.kind,
      subject_name: ({ subject }) => subject.name,
      related_ids: ({ related }) => related.map(idOf),
      sentence: ({ sentence }) => sentence,
      remedy: ({ remedy }) => remedy,
      since: ({ since }) => since,
    }),
    tableOf("rules", byRule, { id: ({ rule }) => rule, count: ({ count }) => count }),
  ],
  oscal: ({ gaps: { nodes } }, about, version) => assessmentResults(nodes, about, version),
  imports: ({ gaps: { nodes } }, about) => findings(nodes, about),
});
