import type { Money, NamedKind } from "../named.ts";
import { questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly concentration: { readonly totalCount: number; readonly nodes: readonly Concentration[] };
}

interface Concentration {
  readonly entity: NamedKind;
  readonly reached: number;
  readonly agents: number;
  readonly outcomes: number;
  readonly grossLoss: readonly Money[];
  readonly share: number;
}

/** On what the estate leans most. */
export const concentration = questionAnswer<Data>({
  name: "concentration",
  description: "On what the estate leans most: parties and components ranked by what stops, or falls, with each alone.",
  question: `
    query Concentration($kinds: [Kind!]! = [VENDOR], $scenario: Scenario! = OUTAGE, $asOf: DateTime, $rows: Int!) {
      concentration(kinds: $kinds, scenario: $scenario, first: $rows, asOf: $asOf) {
        totalCount
        nodes { reached agents outcomes share entity { id kind name } grossLoss { amount currency } }
      }
    }`,
  counted: ({ concentration: { totalCount } }) => [totalCount],
  tables: ({ concentration: { nodes } }) => [
    tableOf("concentration", nodes, {
      id: ({ entity }) => entity.id,
      name: ({ entity }) => entity.name,
      kind: ({ entity }) => entity.kind,
      agents: ({ agents }) => agents,
      share: ({ share }) => share,
      reached: ({ reached }) => reached,
      outcomes: ({ outcomes }) => outcomes,
      gross_loss: ({ grossLoss }) => grossLoss.map(({ amount, currency }) => `${amount} ${currency}`),
    }),
  ],
});
