import type { Named } from "../named.ts";
import { type StanceCell, stanceResults, type StanceStatement } from "../oscal/stance-results.ts";
import { questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly stances: { readonly cells: readonly Cell[]; readonly contradictions: readonly Contradiction[] };
}

interface Cell extends StanceCell {
  readonly latest: string | null;
  readonly statements: readonly Statement[];
}

interface Statement extends StanceStatement {
  readonly stanceGroup: string | null;
}

interface Contradiction {
  readonly vulnerability: Named | null;
  readonly vulnerabilityClass: string;
  readonly cells: readonly { readonly vendor: Named; readonly latest: string | null }[];
  readonly sentence: string;
}

/** What each vendor answered, by class of flaw. */
export const stances = questionAnswer<Data>({
  name: "stances",
  description: "What each vendor said, by class of flaw, and where the same flaw was answered differently.",
  question: `
    query Stances($vendors: [ID!], $classes: [VulnerabilityClass!], $asOf: DateTime, $knownAt: DateTime) {
      stances(vendors: $vendors, classes: $classes, asOf: $asOf, knownAt: $knownAt) {
        cells {
          vulnerabilityClass latest
          vendor { id kind name externalIds { system id } }
          statements { id statementKind stance stanceGroup channel statedAt inScope paraphrase about { id name } }
        }
        contradictions {
          vulnerabilityClass sentence
          vulnerability { id name }
          cells { latest vendor { id name } }
        }
      }
    }`,
  tables: ({ stances: { cells, contradictions } }) => [
    tableOf("statements", cells.flatMap(statementsOf), {
      id: ({ statement }) => statement.id,
      vendor_id: ({ vendor }) => vendor.id,
      vendor_name: ({ vendor }) => vendor.name,
      vulnerability_class: ({ vulnerabilityClass }) => vulnerabilityClass,
      latest_stance: ({ latest }) => latest,
      statement_kind: ({ statement }) => statement.statementKind,
      stance: ({ statement }) => statement.stance,
      stance_group: ({ statement }) => statement.stanceGroup,
      in_scope: ({ statement }) => statement.inScope,
      channel: ({ statement }) => statement.channel,
      stated_at: ({ statement }) => statement.statedAt,
      paraphrase: ({ statement }) => statement.paraphrase,
    }),
    tableOf("contradictions", contradictions, {
      id: ({ vulnerability, vulnerabilityClass }) => vulnerability?.id ?? vulnerabilityClass,
      vulnerability_name: ({ vulnerability }) => vulnerability?.name ?? null,
      vulnerability_class: ({ vulnerabilityClass }) => vulnerabilityClass,
      answers: ({ cells: answers }) => answers.map(({ vendor, latest }) => `${vendor.id}: ${latest ?? "no stance"}`),
      sentence: ({ sentence }) => sentence,
    }),
  ],
  oscal: ({ stances: said }, about, version) => stanceResults(said, about, version),
});

function statementsOf({ statements, ...cell }: Cell) {
  return statements.map((statement) => ({ ...cell, statement }));
}
