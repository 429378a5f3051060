import { at, type Path } from "../../changes/path.ts";
import { problem, type Problem } from "../../changes/problem.ts";
import { startReport } from "../../changes/report.ts";
import type { DocumentLimits } from "../document-limits.ts";
import { keepsItsDigits } from "../keeps-its-digits.ts";
import { unescaped, type Workbook } from "./read-workbook.ts";
import { beyondLimits, type Cell, cellName, type Row } from "./table.ts";
import { walkXml } from "./walk-xml.ts";
import { workbookDate } from "./workbook-date.ts";

/** The rows of a sheet that hold anything, or why it is refused. */
export interface Worksheet {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  readonly notCarriedOver: readonly Problem[];
}

/** Of formulas, and of merges, of one sheet so many are told one by one. */
const toldMax = 100;

/** The last row that a workbook has. */
const rowMax = 1_048_576;

/** Ends the walk where going on is of no use. */
class Refused extends Error {
  readonly told: Problem;
  constructor(told: Problem) {
    super(told.message);
    this.told = told;
  }
}

interface Given {
  readonly sheet: string;
  readonly workbook: Workbook;
  readonly limits: DocumentLimits;
  /** Takes characters of a text from what the whole workbook may hold; false once there is nothing left. */
  readonly spend: (characters: number) => boolean;
}

/** A cell while it is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  inline: string | undefined;
  hasFormula: boolean;
}

/** Reads a sheet row by row. Nothing is made room for but cells that hold something. Throws where it is not well-formed. */
export async function readWorksheet(text: string, { sheet, workbook, limits, spend }: Given): Promise<Worksheet> {
  const rows: Row[] = [];
  const problems = startReport();
  const told = startReport();
  const counts = { formulas: 0, merges: 0 };
  let number = 0;
  let cells: Cell[] = [];
  let next = 0;
  let cell: OpenCell | undefined;
  let [isValue, isInline, isPronounced] = [false, false, false];

  const refuse = (one: Problem): never => {
    throw new Refused(one);
  };
  const place = (column: number): Path => at(null, `${sheet}!${cellName(column, number)}`);
  const leaveOut = (where: Path, what: string, reason: string): void => {
    told.add("NOT_CARRIED_OVER", where, { what, reason });
  };
  const openRow = (r: string | undefined): void => {
    const given = r === undefined ? number + 1 : Number(r);
    const isNext = Number.isInteger(given) && given > number && given <= rowMax;
    if (!isNext) refuse(unreadable(`the rows of the sheet ${JSON.stringify(sheet)} are not in their order`));
    number = given;
    cells = [];
    next = 0;
  };
  const openCell = (r: string | undefined, type: string, s: string | undefined): void => {
    const column = r === undefined ? next : columnOf(r);
    if (column === undefined || column < next) {
      refuse(unreadable(`the cells of row ${number} of the sheet ${JSON.stringify(sheet)} are not in their order`));
    } else {
      next = column + 1;
      const style = s === undefined ? -1 : Number(s);
      cell = { column, type, style, value: undefined, inline: undefined, hasFormula: false };
    }
  };
  const closeCell = (closed: OpenCell): void => {
    const value = valueOf(closed);
    if (closed.hasFormula) {
      counts.formulas += 1;
      if (counts.formulas <= toldMax) {
        const reason =
          value === null
            ? "it has no value that was computed, so the cell is empty"
            : "the cell is read by the value that it last had";
        leaveOut(place(closed.column), "The formula", reason);
      }
    }
    if (value === null || value === "") return;
    const width = beyondLimits(0, closed.column + 1, limits);
    if (width !== undefined) refuse({ ...width, path: `${sheet}!${cellName(closed.column, number)}` });
    if (!spend(typeof value === "string" ? value.length : 1)) refuse(tooMuch(limits));
    while (cells.length < closed.column) cells.push(null);
    cells.push(value);
  };
  const wrong = (column: number, found: string, accepted: string): null => {
    problems.add("INVALID_VALUE", place(column), { found, accepted });
    return null;
  };
  const valueOf = ({ column, type, style, value, inline }: OpenCell): Cell => {
    if (type === "inlineStr") return inline === undefined ? null : unescaped(inline);
    if (value === undefined || (value === "" && type !== "str")) return null;
    switch (type) {
      case "s":
        return (
          workbook.texts[Number(value)] ??
          wrong(column, "A text that the workbook does not hold", "a number of its shared texts")
        );
      case "str":
        return unescaped(value);
      case "b":
        return value.trim() === "1" || value.trim() === "true";
      case "e":
        leaveOut(place(column), "An error of the workbook", "a cell that shows an error holds no value");
        return null;
      case "d":
        return value.trim();
      case "n":
        return numberOf(column, style, value);
      default:
        return wrong(column, "A cell of an unknown type", "a text, a number, a date or a truth value");
    }
  };
  const numberOf = (column: number, style: number, value: string): Cell => {
    const read = Number(value);
    if (!Number.isFinite(read) || value.trim() === "")
      return wrong(column, "This number", "one that a workbook can hold");
    if (workbook.dateStyles[style] !== true) {
      const accepted = "its digits as a text, or a number that keeps them, as any of 15 digits does";
      return keepsItsDigits(value.trim()) ? read : wrong(column, "A number of which digits would be lost", accepted);
    }
    return workbookDate(read, workbook.is1904) ?? wrong(column, "This date", "a date from 1900 to 9999");
  };
  const merge = (ref: string): void => {
    counts.merges += 1;
    if (counts.merges > toldMax) return;
    const [first = ref] = ref.split(":");
    leaveOut(
      at(null, `${sheet}!${short(first)}`),
      `That ${short(ref)} is one cell`,
      "its value is that of the first, and the others are empty",
    );
  };

  try {
    await walkXml(text, {
      open: (name, { r, t = "n", s, ref = "" }) => {
        if (name === "row") openRow(r);
        else if (name === "c") openCell(r, t, s);
        else if (name === "mergeCell") merge(ref);
        else if (cell === undefined) return;
        else if (name === "v") [isValue, cell.value] = [true, ""];
        else if (name === "f") cell.hasFormula = true;
        else if (name === "rPh") isPronounced = true;
        else if (name === "t" && !isPronounced) [isInline, cell.inline] = [true, cell.inline ?? ""];
      },
      text: (heard) => {
        if (cell === undefined) return;
        if (isValue) cell.value = `${cell.value ?? ""}${heard}`;
        else if (isInline) cell.inline = `${cell.inline ?? ""}${heard}`;
      },
      close: (name) => {
        if (name === "v") isValue = false;
        else if (name === "t") isInline = false;
        else if (name === "rPh") isPronounced = false;
        else if (name === "c" && cell !== undefined) {
          closeCell(cell);
          cell = undefined;
        } else if (name === "row" && cells.some((one) => one !== null)) {
          const beyond = beyondLimits(rows.length, cells.length, limits);
          if (beyond !== undefined) refuse({ ...beyond, path: `${sheet}!A${number}` });
          rows.push({ number, line: null, cells });
        }
      },
    });
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return { rows: [], problems: [fault.told], notCarriedOver: [] };
  }
  const more = (what: string, count: number): void => {
    if (count > toldMax)
      leaveOut(at(null, sheet), `What ${count - toldMax} more ${what} say`, "only the first are told one by one");
  };
  more("formulas", counts.formulas);
  more("merges", counts.merges);
  return { rows, problems: problems.problems, notCarriedOver: told.problems };
}

/** The column of `B7`, from 0; undefined where it is none, or past the last that a workbook has. */
function columnOf(reference: string): number | undefined {
  const [, letters] = /^([A-Z]{1,3})\d{1,7}$/u.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function short(reference: string): string {
  return /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/u.test(reference) ? reference : "what is merged";
}

function tooMuch({ unpackedBytes: { max, setting } }: DocumentLimits): Problem {
  return problem("LIMIT_EXCEEDED", null, { what: "The cells hold too much text", max: `${max} characters`, setting });
}

function unreadable(reason: string): Problem {
  return problem("UNREADABLE_DOCUMENT", null, { reason });
}
