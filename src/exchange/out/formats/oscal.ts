import type { OpenAnswer } from "../answer.ts";
import { choice } from "../format-parameters.ts";
import type { ExportFormat } from "../format.ts";

/** The version that tools of governance, risk and compliance read most widely. */
const standard = "1.1.2";

/** Documents of https://pages.nist.gov/OSCAL/. */
export const oscal: ExportFormat = {
  name: "oscal",
  description:
    "OSCAL in JSON: of a responsibility matrix a system security plan, of gaps, assurance and stances assessment results, of the estate a component definition.",
  mediaType: "application/oscal+json",
  extension: "oscal.json",
  needs: "oscal",
  parameters: [choice("oscalVersion", [standard, "1.2.2"])],
  write: writeOscal,
};

async function* writeOscal({ oscal: document }: OpenAnswer, values: Readonly<Record<string, unknown>>) {
  if (document === undefined) return;
  const version = values["oscalVersion"];
  yield* document(typeof version === "string" ? version : standard);
}
