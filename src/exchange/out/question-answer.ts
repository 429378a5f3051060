import { wholeAnswer, type About } from "./about.ts";
import type { ImportFile } from "./ciso-assistant/import-file.ts";
import type { ExportAnswer, OpenAnswer } from "./answer.ts";
import { ExportRefused } from "./export-refused.ts";
import type { ExportSource } from "./export-source.ts";
import type { Picture } from "./picture.ts";
import { questionParameters } from "./question-parameters.ts";
import type { Table } from "./table.ts";

/** How the answer of one question becomes documents. */
export interface QuestionAnswer<Data> {
  readonly name: string;
  readonly description: string;
  /** A fixed GraphQL document; its variables are the arguments of the export, `$rows` is how many rows a list may have. */
  readonly question: string;
  readonly tables: (data: Data) => readonly Table[];
  /** The answer as nodes and edges, where it is a matter of ways. */
  readonly picture?: (data: Data) => Picture;
  /** The answer as an OSCAL document of a version. */
  readonly oscal?: (data: Data, about: About, version: string) => object;
  /** The answer as a file for the data wizard of CISO Assistant. */
  readonly imports?: (data: Data, about: About) => ImportFile;
  /** Whether a limit cut it; absent where none can. */
  readonly info?: (data: Data) => Cut;
  /** Lists that are paged: how many there are in all. */
  readonly counted?: (data: Data) => readonly number[];
}

/** The part of `TraversalInfo` that every document repeats. */
export interface Cut {
  readonly completeness: "COMPLETE" | "TRUNCATED";
  readonly reasons: readonly string[];
}

/** The question as an answer that can be exported. */
export function questionAnswer<Data>(answer: QuestionAnswer<Data>): ExportAnswer {
  const { name, description, question } = answer;
  return {
    name,
    description,
    parameters: questionParameters(question),
    views: [
      "tables",
      "data",
      ...(answer.picture === undefined ? [] : (["picture"] as const)),
      ...(answer.oscal === undefined ? [] : (["oscal"] as const)),
      ...(answer.imports === undefined ? [] : (["imports"] as const)),
    ],
    open: (source, values) => opened(answer, source, values),
  };
}

async function opened<Data>(
  { name, question, tables, picture, oscal, imports, info, counted }: QuestionAnswer<Data>,
  source: ExportSource,
  values: Readonly<Record<string, unknown>>,
): Promise<OpenAnswer> {
  const { rows } = source.limits;
  const variables = question.includes("$rows") ? { ...values, rows: rows.max } : values;
  const asked = await source.ask(question, variables);
  const data = asked.data as Data;
  const longest = Math.max(0, ...(counted?.(data) ?? []));
  if (longest > rows.max) {
    const message = `The answer has ${longest} rows; the limit is ${rows.max} (${rows.setting}).`;
    throw new ExportRefused("LIMIT_EXCEEDED", message);
  }
  const about: About = wholeAnswer(name, asked.moment, source.exportedAt);
  const { completeness, reasons } = info?.(data) ?? about;
  const told: About = { ...about, completeness, reasons };
  return {
    about: told,
    tables: tables(data),
    ...(oscal !== undefined && { oscal: (version: string) => alone(oscal(data, told, version)) }),
    ...(imports !== undefined && { imports: [imports(data, told)] }),
    ...(picture !== undefined && { picture: picture(data) }),
    data: { query: question, variables, data },
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- a document that is whole is one piece
async function* alone(document: object) {
  yield `${JSON.stringify(document, null, 2)}\n`;
}
