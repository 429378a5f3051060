import { walkXml } from "./walk-xml.ts";
import { showsDate } from "./workbook-date.ts";

/** What a workbook says beside its sheets. */
export interface Workbook {
  /** In their order, each with the part that it is. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Whether its days are counted from 1904. */
  readonly is1904: boolean;
  readonly texts: readonly string[];
  /** By the number of a style, whether it shows a date. */
  readonly dateStyles: readonly boolean[];
}

type Parts = ReadonlyMap<string, string>;

interface Relation {
  readonly type: string;
  /** The name of the part; undefined where it lies elsewhere. */
  readonly part: string | undefined;
}

/** Reads what its sheets refer to. Throws where a part is not well-formed. What lies outside the workbook is not looked at. */
export async function readWorkbook(parts: Parts): Promise<Workbook> {
  const relations = await relationsOf(parts.get("xl/_rels/workbook.xml.rels") ?? "<a/>");
  const sheets: Workbook["sheets"][number][] = [];
  let is1904 = false;
  await walkXml(parts.get("xl/workbook.xml") ?? "<a/>", {
    open: (name, { name: title = "", id = "", date1904 = "" }) => {
      if (name === "workbookPr") is1904 ||= ["1", "true", "on"].includes(date1904);
      if (name !== "sheet") return;
      const { type = "", part } = relations.get(id) ?? {};
      if (part !== undefined && type.endsWith("/worksheet") && parts.has(part)) {
        sheets.push({ name: unescaped(title), part });
      }
    },
  });
  const partOf = (type: string): string => {
    const found = [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.part;
    return (found === undefined ? undefined : parts.get(found)) ?? "<a/>";
  };
  const texts = await textsIn(partOf("sharedStrings"));
  return { sheets, is1904, texts, dateStyles: await dateStylesIn(partOf("styles")) };
}

async function relationsOf(text: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await walkXml(text, {
    open: (name, { Id = "", Type = "", Target = "", TargetMode = "" }) => {
      if (name !== "Relationship") return;
      const part = Target.startsWith("/") ? Target.slice(1) : `xl/${Target.replace(/^\.\//u, "")}`;
      relations.set(Id, { type: Type, part: TargetMode === "External" ? undefined : part });
    },
  });
  return relations;
}

/** The texts that cells point at, without how they are pronounced. */
async function textsIn(text: string): Promise<readonly string[]> {
  const texts: string[] = [];
  let [current, isText, isPronounced] = ["", false, false];
  await walkXml(text, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "rPh") isPronounced = true;
      else if (name === "t") isText = !isPronounced;
    },
    text: (heard) => {
      if (isText) current += heard;
    },
    close: (name) => {
      if (name === "si") texts.push(unescaped(current));
      else if (name === "rPh") isPronounced = false;
      else if (name === "t") isText = false;
    },
  });
  return texts;
}

async function dateStylesIn(text: string): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isOfCells = false;
  await walkXml(text, {
    open: (name, { numFmtId = "0", formatCode }) => {
      if (name === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") isOfCells = true;
      else if (name === "xf" && isOfCells) styles.push(showsDate(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return styles;
}

/** A text as it is meant: `_x000D_` is a character that XML cannot hold. Source: ECMA-376 part 1, 22.4.2.4. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
