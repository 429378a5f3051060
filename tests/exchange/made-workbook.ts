import { cellName } from "../../src/exchange/table/table.ts";

export interface MadeWorkbook {
  /** What stands in `sheetData`, and behind it, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands behind `sheetData`. */
  readonly behind?: string;
  readonly texts?: readonly string[];
  /** Formats of numbers: of style 0, of style 1, and so on; a number is one of those that are built in. */
  readonly formats?: readonly (string | number)[];
  readonly workbookPr?: string;
  /** Other parts, and what stands in place of these. */
  readonly parts?: Readonly<Record<string, string>>;
}

const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook made by hand, with whatever a test puts into it. */
export async function madeWorkbook({
  sheets,
  behind = "",
  texts = [],
  formats = [],
  workbookPr = "",
  parts = {},
}: MadeWorkbook): Promise<Uint8Array> {
  const { zipSync } = await import("#libraries/spreadsheet");
  const names = Object.keys(sheets);
  const codes = formats.map((format, index) => (typeof format === "number" ? undefined : { id: 200 + index, format }));
  const all: Readonly<Record<string, string>> = {
    "xl/workbook.xml": `<workbook>${workbookPr}<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${type}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="t" Type="${type}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s" Type="${type}/styles" Target="/xl/styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst>${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet><numFmts>${codes.map((code) => (code === undefined ? "" : `<numFmt numFmtId="${code.id}" formatCode="${code.format.replaceAll('"', "&quot;")}"/>`)).join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats.map((format, index) => `<xf numFmtId="${codes[index]?.id ?? format}"/>`).join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((data, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${data}</sheetData>${behind}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

/** Rows of texts, as `inlineStr`; a cell that begins with `<` is a cell as it is written. */
export function rowsOf(...rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, row) => {
      const written = cells.map((cell, column) => {
        const reference = `r="${cellName(column, row + 1)}"`;
        return cell.startsWith("<")
          ? cell.replace("<c", `<c ${reference}`)
          : `<c ${reference} t="inlineStr"><is><t>${cell}</t></is></c>`;
      });
      return `<row r="${row + 1}">${written.join("")}</row>`;
    })
    .join("");
}
