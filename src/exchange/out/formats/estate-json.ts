import { printDateTime } from "../../../ontology/date-time.ts";
import type { OpenAnswer } from "../answer.ts";
import { chosenDocuments } from "../estate/chosen-documents.ts";
import { estateParts } from "../estate/estate-parts.ts";
import { type DocumentPlan, planDocuments } from "../estate/plan-documents.ts";
import { count } from "../format-parameters.ts";
import type { ExportFormat } from "../format.ts";
import type { Holdings } from "../holdings.ts";

/** The estate as documents of our own format, in one JSON. */
export const estateJson: ExportFormat = {
  name: "json",
  description: "The same documents as in YAML, as the list `documents` of one JSON object, or one of them by itself.",
  mediaType: "application/json",
  extension: "json",
  needs: "holdings",
  parameters: [count("document")],
  write: writeJson,
};

async function* writeJson({ about, holdings }: OpenAnswer, values: Readonly<Record<string, unknown>>) {
  if (holdings === undefined) return;
  const plan = await planDocuments(holdings);
  const chosen = chosenDocuments(plan, values["document"]);
  const isAlone = values["document"] !== undefined;
  if (!isAlone) yield `{"about":${JSON.stringify(about)},"documents":[`;
  for (const [index, number] of chosen.entries()) {
    if (index > 0) yield ",";
    yield* writeDocument(holdings, plan, number);
  }
  yield isAlone ? "\n" : "]}\n";
}

async function* writeDocument(holdings: Holdings, plan: DocumentPlan, number: number) {
  const { source = "", certainty, effectiveAt = 0 } = plan.documents[number] ?? {};
  const head = JSON.stringify({ source, certainty, effectiveAt: printDateTime(effectiveAt) });
  yield `\n${head.slice(0, -1)}`;
  let list: string | undefined;
  for await (const part of estateParts(holdings, plan, number)) {
    const opening = list === undefined ? "" : "]";
    const before = part.list === list ? ",\n" : `${opening},\n${JSON.stringify(part.list)}:[\n`;
    list = part.list;
    yield before + part.items.map((item) => JSON.stringify(item)).join(",\n");
  }
  yield list === undefined ? "}" : "]}";
}
