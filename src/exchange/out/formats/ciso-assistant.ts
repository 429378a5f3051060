import type { OpenAnswer } from "../answer.ts";
import { importModels } from "../ciso-assistant/import-file.ts";
import { ExportRefused } from "../export-refused.ts";
import { choice } from "../format-parameters.ts";
import type { ExportFormat } from "../format.ts";
import { workbook } from "../workbook.ts";

/** Workbooks that the data wizard of CISO Assistant imports, https://github.com/intuitem/ciso-assistant-community. */
export const cisoAssistant: ExportFormat = {
  name: "ciso-assistant",
  description:
    "A workbook for the data wizard of CISO Assistant: of the estate assets, controls, evidence, vulnerabilities or third parties, of gaps findings, of outcome paths risk scenarios.",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "ciso-assistant.xlsx",
  needs: "imports",
  parameters: [choice("model", importModels)],
  write: writeWorkbook,
};

async function* writeWorkbook({ imports = [] }: OpenAnswer, { model }: Readonly<Record<string, unknown>>) {
  const file = model === undefined ? imports[0] : imports.find((each) => each.model === model);
  if (file === undefined) {
    const accepted = imports.map((each) => each.model).join(", ");
    const message = `This answer has nothing for ${String(model)}; it has what ${accepted} takes.`;
    throw new ExportRefused("BAD_USER_INPUT", message, "model");
  }
  yield await workbook(await file.sheets());
}
