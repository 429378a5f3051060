import { idOf, type Named } from "../named.ts";
import { questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly serviceModelShift: { readonly moves: readonly Move[] };
}

interface Move {
  readonly duty: Named & { readonly code: string };
  readonly before: Row;
  readonly after: Row;
  readonly sentence: string;
}

interface Row {
  readonly component: Named;
  readonly status: string;
  readonly accountable: Named | null;
  readonly responsible: readonly Named[];
}

/** Which duties move when one agent moves to another service model. */
export const serviceModelShift = questionAnswer<Data>({
  name: "service-model-shift",
  description: "Which duties move, from whom to whom, when an agent moves to another service model.",
  question: `
    query ServiceModelShift(
      $of: ID!
      $to: ServiceModel!
      $framework: ID! = "cosai-srf"
      $asOf: DateTime
      $knownAt: DateTime
    ) {
      serviceModelShift(of: $of, to: $to, framework: $framework, asOf: $asOf, knownAt: $knownAt) {
        from to unchanged
        entity { id name }
        before { side count }
        after { side count }
        moves {
          sentence
          duty { id name code }
          before { ...Moved }
          after { ...Moved }
        }
      }
    }

    fragment Moved on MatrixRow {
      status
      component { id name }
      accountable { id name }
      responsible { id name }
    }`,
  tables: ({ serviceModelShift: { moves } }) => [
    tableOf("moves", moves, {
      id: ({ duty, after }) => `${duty.id}:${after.component.id}`,
      duty_id: ({ duty }) => duty.id,
      duty_code: ({ duty }) => duty.code,
      duty_name: ({ duty }) => duty.name,
      component_id: ({ after }) => after.component.id,
      component_name: ({ after }) => after.component.name,
      status_before: ({ before }) => before.status,
      status_after: ({ after }) => after.status,
      accountable_before_id: ({ before }) => before.accountable?.id ?? null,
      accountable_after_id: ({ after }) => after.accountable?.id ?? null,
      responsible_before_ids: ({ before }) => before.responsible.map(idOf),
      responsible_after_ids: ({ after }) => after.responsible.map(idOf),
      sentence: ({ sentence }) => sentence,
    }),
  ],
});
