import { wholeAnswer } from "../about.ts";
import type { ExportAnswer } from "../answer.ts";
import { declaredParameters } from "../question-parameters.ts";

/** The whole graph at a moment. */
export const estate: ExportAnswer = {
  name: "estate",
  description:
    "The whole graph at a moment: entities, relations and, in our own format, what each source says of them.",
  parameters: declaredParameters("$asOf: DateTime, $knownAt: DateTime"),
  views: ["holdings"],
  open: (source, values) => {
    const holdings = source.holdings(values);
    return Promise.resolve({ about: wholeAnswer("estate", holdings.moment, source.exportedAt), holdings });
  },
};
