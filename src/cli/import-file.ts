import { readFile, stat } from "node:fs/promises";
import { extname, isAbsolute, relative, sep } from "node:path";
import { isObject } from "../changes/reading.ts";
import { chooseFormat } from "../exchange/choose-format.ts";
import { defaultDocumentLimits } from "../exchange/document-limits.ts";
import { clientOfFile } from "../exchange/mcp-config/client.ts";
import { readDocument } from "../exchange/read-document.ts";
import { bomHead } from "./bom-head.ts";
import { CommandFault } from "./command-fault.ts";
import { notRead } from "./find-files.ts";
import type { ImportOptions } from "./import-options.ts";
import { mappingFor } from "./mapping-for.ts";

/** A document to read. */
export interface ImportFile {
  readonly path: string;
  readonly format: string;
  readonly size: number;
  /** Whether it is read part by part. Any other is read whole once it is its turn, so that a folder of many is never held. */
  readonly isStreamed: boolean;
  readonly source: string;
  readonly mapping: string | null;
}

/** What an ending says of a file, which a look into it never says. */
const formats: Readonly<Partial<Record<string, string>>> = { ".csv": "CSV", ".tsv": "CSV", ".xlsx": "XLSX" };

/** Looks into a file, and says who asserts it. Rejects with `CommandFault` where it cannot be read. */
export async function readImportFile(path: string, options: ImportOptions): Promise<ImportFile> {
  const { size } = await stat(path).catch((fault: unknown) => notRead(path, fault));
  const format = options.format === "AUTO" ? (formats[extname(path).toLowerCase()] ?? "AUTO") : options.format;
  const isLarge = size > defaultDocumentLimits.bytes.max;
  if (options.stream || isLarge) {
    if (format === "CSV") return streamedTable(path, size, options);
    if (options.stream || (await isBom(path, format))) return streamedFile(path, size, options);
  }

  const bytes = await readFile(path).catch((fault: unknown) => notRead(path, fault));
  const isTable = format === "CSV" || format === "XLSX";
  const look = isTable ? { register: format.toLowerCase() } : await lookInto(bytes, format);
  const mapping = await mappingFor(path, options.mapping, isTable);
  const client = look.isClient === true ? clientOfFile(path) : undefined;
  const register = options.register ?? look.register;
  return {
    ...{ path, format, size, isStreamed: false },
    source: options.source ?? look.source ?? `${register}/${look.documentKey ?? nameOf(path)}`,
    mapping: mapping ?? (client === undefined ? null : `client: ${client}`),
  };
}

/** A document that is read part by part goes into a store that this process opens. */
function checkStore(path: string, size: number, { store }: ImportOptions): void {
  if (store !== undefined) return;
  throw new CommandFault(
    `${path} has ${size} bytes: a document is read part by part with --store, not through a server.`,
  );
}

async function streamedTable(path: string, size: number, options: ImportOptions): Promise<ImportFile> {
  checkStore(path, size, options);
  const mapping = await mappingFor(path, options.mapping, true);
  const source = options.source ?? `${options.register ?? "csv"}/${nameOf(path)}`;
  return { path, format: "CSV", size, isStreamed: true, source, mapping: mapping ?? null };
}

async function streamedFile(path: string, size: number, options: ImportOptions): Promise<ImportFile> {
  checkStore(path, size, options);
  if (options.mapping !== undefined) throw new CommandFault("--mapping has no meaning for a CycloneDX document.");
  const { serialNumber } = await bomHead(path);
  const source = options.source ?? `${options.register ?? "cyclonedx"}/${serialNumber ?? nameOf(path)}`;
  return { path, format: "CYCLONEDX", size, isStreamed: true, source, mapping: null };
}

async function isBom(path: string, format: string): Promise<boolean> {
  return format === "AUTO" ? (await bomHead(path)).isBom : format === "CYCLONEDX";
}

interface Look {
  /** What sources of documents of its format begin with, where no register is named. */
  readonly register: string;
  readonly source?: string;
  readonly documentKey?: string | undefined;
  /** Whether it is the configuration of an MCP client, which its path may name. */
  readonly isClient?: boolean;
}

/** What a document calls itself; nothing where it cannot be read, which is for the import to tell. */
async function lookInto(bytes: Buffer, format: string): Promise<Look> {
  const { root, problems, secondAt } = await readDocument(bytes, "TEXT", defaultDocumentLimits);
  const first: unknown = secondAt === null ? root : (root as readonly unknown[])[0];
  const choice = problems.length > 0 ? undefined : chooseFormat(format, first);
  if (choice === undefined || choice.problem !== undefined) return { register: "import" };
  const source = choice.name === "ESTATE" && isObject(first) ? first["source"] : undefined;
  return {
    register: choice.name.toLowerCase().replaceAll("_", "-"),
    ...(typeof source === "string" && { source }),
    documentKey: choice.format.documentKey?.(root),
    isClient: choice.name === "MCP_CONFIG",
  };
}

/** A file is called by its path, as seen from here: two of one name are two. */
function nameOf(path: string): string {
  const near = relative(process.cwd(), path);
  return (near.startsWith("..") || isAbsolute(near) ? path : near).split(sep).join("/");
}
