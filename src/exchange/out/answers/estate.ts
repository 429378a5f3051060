import { wholeAnswer } from "../about.ts";
import type { ExportAnswer } from "../answer.ts";
import { registers } from "../ciso-assistant/registers.ts";
import { componentDefinition } from "../oscal/component-definition.ts";
import { declaredParameters } from "../question-parameters.ts";

/** The whole graph at a moment. */
export const estate: ExportAnswer = {
  name: "estate",
  description:
    "The whole graph at a moment: entities, relations and, in our own format, what each source says of them.",
  parameters: declaredParameters("$asOf: DateTime, $knownAt: DateTime"),
  views: ["holdings", "oscal", "imports"],
  open: (source, values) => {
    const holdings = source.holdings(values);
    const about = wholeAnswer("estate", holdings.moment, source.exportedAt);
    const oscal = (version: string) => componentDefinition(holdings, about, version);
    return Promise.resolve({ about, holdings, oscal, imports: registers({ holdings, about, limits: source.limits }) });
  },
};
