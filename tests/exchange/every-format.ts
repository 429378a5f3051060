import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { parse as parseYaml, parseAllDocuments } from "yaml";
import { documentFormats } from "../../src/exchange/document-formats.ts";
import type { Content } from "../../src/exchange/read-content.ts";
import { fixture } from "./fixture-texts.ts";
import { madeWorkbook, rowsOf } from "./made-workbook.ts";

/** A sound document of a format, in a shape that tests make others of. */
export interface FormatCase {
  /** The value of `enum ImportFormat`. */
  readonly format: string;
  /** A tree, a list of trees where a text holds several, or the rows of a table. */
  readonly root: unknown;
  readonly mapping: string | null;
  /** The document of a root, which may be anything. */
  readonly write: (root: unknown) => Content | Promise<Content>;
  /** Takes what `gone` names out of the root. */
  readonly shorten: (root: never) => void;
  /** By hand: ids that nothing else of the document speaks of. */
  readonly gone: readonly string[];
}

const documents = "tests/fixtures/documents";
const textOf = (path: string): string => readFileSync(`${documents}/${path}`, "utf8");
const json = (root: unknown): string => JSON.stringify(root);

/** Rows as CSV; what is no row is a row of it. */
function csvOf(root: unknown): string {
  return cellsOf(root)
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`)
    .join("");
}

function cellsOf(root: unknown): readonly (readonly string[])[] {
  const rows: readonly unknown[] = Array.isArray(root) ? root : [root];
  const cellOf = (cell: unknown): string => (typeof cell === "string" ? cell : JSON.stringify(cell));
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** Characters that XML has no way to write are written as workbooks write them. */
function workbookOf(root: unknown): Promise<Content> {
  const written = (cell: string): string =>
    cell
      .toWellFormed()
      .replace(/[&<>]/gu, (mark) => `&#${mark.codePointAt(0) ?? 0};`)
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu,
        (mark) => `_x${mark.charCodeAt(0).toString(16).padStart(4, "0")}_`,
      );
  return madeWorkbook({ sheets: { agents: rowsOf(...cellsOf(root).map((cells) => cells.map(written))) } });
}

const rows: string[][] = parse(textOf("CSV/agents.csv"));
const mapping = textOf("CSV/agents.mapping.yaml");
const table = { root: rows, mapping, shorten: (all: string[][]) => all.splice(3, 1), gone: ["agent:forecast"] };

const cases: readonly FormatCase[] = [
  { format: "XLSX", ...table, write: workbookOf },
  { format: "CSV", ...table, write: csvOf },
  {
    format: "CYCLONEDX",
    root: fixture("cyclonedx/assistant.json"),
    mapping: null,
    write: json,
    shorten: (bom: { components: unknown[] }) => bom.components.splice(4, 1),
    gone: ["model:guard-small"],
  },
  {
    format: "OSCAL",
    root: fixture("oscal/north-cloud-plan.json"),
    mapping: null,
    write: json,
    shorten: (plan: { "system-security-plan": { metadata: { parties: unknown[] } } }) =>
      plan["system-security-plan"].metadata.parties.pop(),
    gone: ["person:5e1f0000-0000-4000-8000-000000000013"],
  },
  {
    format: "BACKSTAGE",
    root: parseAllDocuments(textOf("BACKSTAGE/catalog-info.yaml")).map((one): unknown => one.toJS()),
    mapping: null,
    write: (root) => (Array.isArray(root) ? root.map(json).join("\n---\n") : json(root)),
    shorten: (entities: { kind: string }[]) =>
      entities.splice(
        entities.findIndex(({ kind }) => kind === "User"),
        1,
      ),
    gone: ["MEMBER_OF:person:default/ada:team:default/finance"],
  },
  {
    format: "MCP_SERVER",
    root: JSON.parse(textOf("MCP_SERVER/mail-mcp.json")) as unknown,
    mapping: null,
    write: json,
    shorten: (server: { packages: { environmentVariables: unknown[] }[] }) =>
      server.packages[0]?.environmentVariables.splice(0, 1),
    gone: ["identity:npm/@acme/mail-mcp/acme_token"],
  },
  {
    format: "MCP_CONFIG",
    root: JSON.parse(textOf("MCP_CONFIG/claude_desktop_config.json")) as unknown,
    mapping: null,
    write: json,
    shorten: (config: { mcpServers: Record<string, unknown> }) => Reflect.deleteProperty(config.mcpServers, "git"),
    gone: ["plugin:pypi/mcp-server-git"],
  },
  {
    format: "A2A_AGENT_CARD",
    root: JSON.parse(textOf("A2A_AGENT_CARD/route-planner.json")) as unknown,
    mapping: null,
    write: json,
    shorten: (card: object) => Reflect.deleteProperty(card, "provider"),
    gone: ["vendor:vans.example"],
  },
  {
    format: "MITRE_ATLAS",
    root: parseYaml(textOf("MITRE_ATLAS/atlas.yaml")) as unknown,
    mapping: null,
    write: json,
    shorten: (atlas: { "case-studies": unknown[] }) => atlas["case-studies"].pop(),
    gone: ["incident:mitre-atlas/AML.CS9002"],
  },
  {
    format: "ESTATE",
    root: {
      agents: [{ id: "agent:bot", name: "Bot", extra: { note: "kept", size: 4 } }, { id: "agent:old" }],
      people: [{ id: "person:ada", name: "Ada" }],
      relations: [{ type: "OWNS", from: "person:ada", to: "agent:bot", facet: "ACCOUNTABLE" }],
    },
    mapping: null,
    write: json,
    shorten: (estate: { agents: unknown[] }) => estate.agents.pop(),
    gone: ["agent:old"],
  },
];

const readNames = documentFormats
  .filter(({ read, readTables }) => read !== undefined || readTables !== undefined)
  .map(({ name }) => name);

/** A case for every format that the product reads, in its order. Throws where a format has none. */
export const formatCases: readonly FormatCase[] = readNames.map((name) => {
  const found = cases.find(({ format }) => format === name);
  if (found === undefined) throw new Error(`${name} is read and has no case in every-format.ts: give it one.`);
  return found;
});

/** Whether a format is tables, and not a tree. */
export function isTable({ format }: FormatCase): boolean {
  return documentFormats.find(({ name }) => name === format)?.readTables !== undefined;
}

/** The document with what `gone` names taken out. */
export async function shorterDocument({ root, shorten, write }: FormatCase): Promise<Content> {
  const copy = structuredClone(root);
  shorten(copy as never);
  return write(copy);
}
