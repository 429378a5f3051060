import { guardTexts, harmHopColumns } from "../harm-hop.ts";
import { idOf } from "../named.ts";
import { questionAnswer } from "../question-answer.ts";
import { type ChokePointsData, chokePointsQuestion } from "../questions/choke-points.ts";
import { tableOf } from "../table.ts";

/** Where the fewest hops cut harm off. */
export const chokePoints = questionAnswer<ChokePointsData>({
  name: "choke-points",
  description:
    "The smallest set of hops which, if guarded, cuts every open path, and the entities that all of them pass.",
  question: chokePointsQuestion,
  info: ({ chokePoints: { info } }) => info,
  tables: ({ chokePoints: { cut, bottlenecks } }) => [
    tableOf("cut", cut, {
      id: ({ relation }) => relation.id,
      ...harmHopColumns,
      accountable_id: ({ accountable }) => accountable?.id ?? null,
      accountable_name: ({ accountable }) => accountable?.name ?? null,
      guards: guardTexts,
    }),
    tableOf("bottlenecks", bottlenecks, { id: idOf, name: ({ name }) => name, kind: ({ kind }) => kind }),
  ],
});
