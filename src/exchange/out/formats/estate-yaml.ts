import { printDateTime } from "../../../ontology/date-time.ts";
import type { Value } from "../../../ontology/value.ts";
import { aboutLines } from "../about.ts";
import type { OpenAnswer } from "../answer.ts";
import { chosenDocuments } from "../estate/chosen-documents.ts";
import { estateParts } from "../estate/estate-parts.ts";
import type { Item } from "../estate/item-of.ts";
import { planDocuments } from "../estate/plan-documents.ts";
import { count } from "../format-parameters.ts";
import type { ExportFormat } from "../format.ts";

/** The estate as documents of our own format, for git and for another store. */
export const estateYaml: ExportFormat = {
  name: "yaml",
  description:
    "The estate in our own format, a YAML document for each source and certainty, to be applied in their order: what every source says, since when, until when.",
  mediaType: "application/yaml; charset=utf-8",
  extension: "yaml",
  needs: "holdings",
  parameters: [count("document")],
  write: writeYaml,
};

async function* writeYaml({ about, holdings }: OpenAnswer, values: Readonly<Record<string, unknown>>) {
  if (holdings === undefined) return;
  const plan = await planDocuments(holdings);
  const comments = aboutLines(about).map((line) => `# ${line}\n`);
  const chosen = chosenDocuments(plan, values["document"]);
  if (chosen.length === 0) yield comments.join("");
  for (const number of chosen) {
    const { source, certainty, effectiveAt } = plan.documents[number] ?? {};
    if (source === undefined || effectiveAt === undefined) continue;
    yield [
      values["document"] === undefined ? "---\n" : "",
      ...comments,
      `# document: ${number + 1} of ${plan.documents.length}\n`,
      `source: ${text(source)}\n`,
      `certainty: ${certainty}\n`,
      `effectiveAt: ${text(printDateTime(effectiveAt))}\n`,
    ].join("");
    let list: string | undefined;
    for await (const part of estateParts(holdings, plan, number)) {
      const head = part.list === list ? "" : `${part.list}:\n`;
      list = part.list;
      yield head + part.items.map(yamlItem).join("");
    }
  }
}

/** A field a line, so that a difference of two exports shows what changed. */
function yamlItem(item: Item): string {
  const lines = Object.entries(item).map(([name, value]) => `${name}: ${yamlValue(value)}\n`);
  return `  - ${lines.join("    ")}`;
}

/** JSON is YAML; what YAML does not print as it is, is told by escapes. */
function yamlValue(value: Value): string {
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, escaped);
}

const text = yamlValue;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
