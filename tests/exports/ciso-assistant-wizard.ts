import readExcelFile from "read-excel-file/universal";

/**
 * What the data wizard of CISO Assistant does with a workbook, as far as it decides whether a row is taken. Written from its rules,
 * with none of its code: https://github.com/intuitem/ciso-assistant-community at f990d7b1 (2026-08-08), backend/data_wizard/views.py
 * (columns, what is looked up and how), backend/core/models.py and backend/tprm/models.py (lengths, choices, what must be unique);
 * and pandas.read_excel (https://pandas.pydata.org/docs/reference/api/pandas.read_excel.html), which turns words into nothing and
 * columns of digits into numbers.
 */
export interface Taken {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Rows that are refused, and references that lead nowhere. */
  readonly faults: readonly string[];
}

type Cell = string | number | boolean;

export type Row = Readonly<Record<string, Cell | undefined>>;

interface Rules {
  readonly sheet: string;
  readonly required: readonly string[];
  readonly columns: readonly string[];
  readonly refIdMax: number;
  /** Those of which a second row with the same is a conflict: names whatever their case. */
  readonly unique: readonly (readonly string[])[];
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Columns of references: where they lead, and what stands between them. */
  readonly references?: Readonly<Record<string, string>>;
}

const status = ["to_do", "in_progress", "on_hold", "active", "degraded", "deprecated", "--"];
const severities = ["info", "low", "medium", "high", "critical"];

const single: Readonly<Record<string, Rules>> = {
  Asset: {
    sheet: "Asset",
    required: ["name"],
    columns: "ref_id name type description business_value reference_link filtering_labels".split(" "),
    refIdMax: 100,
    unique: [["ref_id", "name"]],
    choices: { type: ["Primary", "Support"] },
  },
  AppliedControl: {
    sheet: "AppliedControl",
    required: ["name"],
    columns: "ref_id name description category csf_function status owner link observation filtering_labels".split(" "),
    refIdMax: 100,
    unique: [["ref_id", "name"]],
    choices: {
      status,
      category: ["", "policy", "process", "technical", "physical", "procedure"],
      csf_function: ["", "govern", "identify", "protect", "detect", "respond", "recover"],
    },
  },
  Evidence: {
    sheet: "Evidence",
    required: ["name"],
    columns: "ref_id name description filtering_labels".split(" "),
    refIdMax: 100,
    unique: [["name"]],
  },
  Vulnerability: {
    sheet: "Vulnerability",
    required: ["name"],
    columns: "ref_id name description status severity assets filtering_labels".split(" "),
    refIdMax: 100,
    unique: [["ref_id", "name"]],
    choices: { severity: ["undefined", ...severities], status: ["undefined", "fixed"] },
    references: { assets: "Asset" },
  },
  FindingsAssessment: {
    sheet: "FindingsAssessment",
    required: ["name"],
    columns: "ref_id name description severity status observation asset filtering_labels".split(" "),
    refIdMax: 100,
    unique: [["ref_id"], ["name"]],
    choices: { severity: severities, status: ["identified"] },
    references: { asset: "Asset" },
  },
  RiskAssessment: {
    sheet: "RiskAssessment",
    required: ["name"],
    columns: "ref_id name description assets existing_applied_controls treatment filtering_labels".split(" "),
    refIdMax: 100,
    unique: [["ref_id"], ["name"]],
    choices: { treatment: ["open", "mitigate", "accept", "avoid", "transfer"] },
    references: { assets: "Asset", existing_applied_controls: "AppliedControl" },
  },
};

const thirdParties: readonly Rules[] = [
  {
    sheet: "Entities",
    required: ["ref_id", "name"],
    columns: "ref_id name description lei".split(" "),
    refIdMax: 255,
    unique: [["ref_id"], ["name"]],
  },
  {
    sheet: "Solutions",
    required: ["ref_id", "name", "provider_entity_ref_id"],
    columns: "ref_id name description provider_entity_ref_id".split(" "),
    refIdMax: 255,
    unique: [["ref_id"], ["name"]],
    references: { provider_entity_ref_id: "Entities" },
  },
  {
    sheet: "Contracts",
    required: ["ref_id", "name", "provider_entity_ref_id"],
    columns: (
      "ref_id name description provider_entity_ref_id solution_ref_id status start_date end_date annual_expense " +
      "currency"
    ).split(" "),
    refIdMax: 255,
    unique: [["ref_id"], ["name"]],
    choices: { status: ["draft", "active", "expired", "terminated"] },
    references: { provider_entity_ref_id: "Entities", solution_ref_id: "Solutions" },
  },
];

/** What pandas takes for nothing. */
const nothing = new Set([
  ..."#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(","),
  "",
]);

/** The wizard's judgement of a workbook; `known` are the references that files before this one brought, by model. */
export async function wizardTakes(
  model: string,
  bytes: Buffer,
  known: ReadonlyMap<string, readonly Row[]> = new Map(),
): Promise<Taken> {
  const sheets = await readExcelFile(new Uint8Array(bytes).buffer);
  const own = single[model];
  const rows = new Map<string, readonly Row[]>(known);
  const faults: string[] = [];
  for (const rules of own === undefined ? thirdParties : [own]) {
    // Of one thing the wizard reads the first sheet, whatever its name; of third parties those of these names.
    const sheet = own === undefined ? sheets.find(({ sheet: name }) => name === rules.sheet) : sheets[0];
    if (sheet === undefined) continue;
    const read = asPandasReads(sheet.data as Parameters<typeof asPandasReads>[0]);
    rows.set(rules.sheet, read);
    faults.push(...faultsOf(read, rules, rows));
  }
  return { rows, faults };
}

function asPandasReads(data: readonly (readonly (Cell | null | undefined)[])[]): readonly Row[] {
  const [head = [], ...body] = data;
  const columns = head.map((name, index) => {
    const cells = body.map((row) => (nothing.has(String(row[index] ?? "")) ? "" : (row[index] ?? "")));
    const isOfNumbers = cells.every((cell) => cell === "" || !Number.isNaN(Number(cell)));
    return [String(name), isOfNumbers ? cells.map((cell) => (cell === "" ? "" : Number(cell))) : cells] as const;
  });
  return body.map((_, row) => Object.fromEntries(columns.map(([name, cells]) => [name, cells[row]])));
}

function faultsOf(rows: readonly Row[], rules: Rules, all: ReadonlyMap<string, readonly Row[]>): readonly string[] {
  const faults: string[] = [];
  const seen = rules.unique.map(() => new Set<string>());
  for (const [index, row] of rows.entries()) {
    const fault = (what: string) => faults.push(`${rules.sheet}[${index}]: ${what}`);
    for (const name of Object.keys(row)) if (!rules.columns.includes(name)) fault(`no column ${name}`);
    for (const name of rules.required) if (String(row[name]).trim() === "") fault(`${name} is missing`);
    if (typeof row["ref_id"] !== "string" || row["ref_id"].trim() !== row["ref_id"]) fault("ref_id is no text");
    if (Array.from(String(row["ref_id"])).length > rules.refIdMax) fault("ref_id is too long");
    if (typeof row["name"] !== "string" || Array.from(row["name"]).length > 200) fault("name is no short text");
    for (const [name, words] of Object.entries(rules.choices ?? {})) {
      if (!words.includes(String(row[name]))) fault(`${name} is ${String(row[name])}`);
    }
    for (const [place, names] of rules.unique.entries()) {
      const key = JSON.stringify(names.map((name) => (name === "name" ? String(row[name]).toUpperCase() : row[name])));
      if (seen[place]?.has(key) === true) fault(`${names.join(" and ")} is there already: ${key}`);
      seen[place]?.add(key);
    }
    for (const label of String(row["filtering_labels"] ?? "").split(/[|,\n]/u)) {
      if (label !== "" && !/^[\w-]{1,36}$/u.test(label)) fault(`label ${label}`);
    }
    for (const column of ["start_date", "end_date"]) {
      if (!/^(?:\d{4}-\d\d-\d\d)?$/u.test(String(row[column] ?? ""))) fault(`${column} is no date`);
    }
    for (const [name, target] of Object.entries(rules.references ?? {})) {
      const there = new Set((all.get(target) ?? []).map((each) => each["ref_id"]));
      for (const reference of String(row[name] ?? "").split(/[\n\r|;,]+/u)) {
        if (reference !== "" && !there.has(reference)) fault(`${name}: ${reference} is not there`);
      }
    }
  }
  return faults;
}
