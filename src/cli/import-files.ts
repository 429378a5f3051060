import { readFile } from "node:fs/promises";
import { CommandFault } from "./command-fault.ts";
import { findFiles, notRead } from "./find-files.ts";
import { type ImportFile, readImportFile } from "./import-file.ts";
import type { ImportOptions } from "./import-options.ts";
import { openDoor } from "./open-door.ts";
import { printable, printableJson } from "./printable.ts";
import type { PlacedProblem } from "./problem-line.ts";
import type { ImportPayload, ImportProblem } from "./questions/import-document.ts";
import { sendDocument } from "./send-document.ts";
import { showParcel } from "./show-parcel.ts";
import type { Surroundings } from "./surroundings.ts";
import type { ToldParcel } from "./told-parcel.ts";

/** What of a folder is a document; a mapping belongs to the table beside it. */
const endings = [".yaml", ".yml", ".json", ".jsonc", ".csv", ".tsv", ".xlsx"];
const isMapping = /\.mapping\.(?:ya?ml|json)$/iu;

/**
 * Reads documents one after the other, and ends with 0, with 2 where one was refused, or with 130 where it was interrupted. Rejects with
 * CommandFault where one could not be tried.
 */
export async function importFiles(
  paths: readonly string[],
  options: ImportOptions,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings;
  const found = await findFiles(paths, { endings, isDeep: true });
  const files: ImportFile[] = [];
  for (const path of found.filter((one) => !isMapping.test(one) || paths.includes(one))) {
    files.push(await readImportFile(path, options));
  }
  if (options.replace) checkSources(files);
  const isTold = options.progress || (terminal.isWatched && files.length > 1);
  const done: ToldParcel[] = [];
  let isInterrupted = false;
  for (const [index, file] of files.entries()) {
    if (isTold && files.length > 1) {
      terminal.tell(printable(`${index + 1} of ${files.length}: ${file.path}, ${file.size} bytes …`) + "\n");
    }
    const payload = await imported(file, options, surroundings);
    isInterrupted = payload.isInterrupted === true;
    if (isInterrupted) break;
    const told = { ...toldOf(file, payload), isUnheld: file.isStreamed && options.dryRun };
    done.push(told);
    if (!options.json) showParcel({ names: new Map() }, told, options.dryRun, terminal);
  }
  if (options.json) terminal.print(`${printableJson(done.map(asJson))}\n`);
  if (isInterrupted) end(130);
  else end(done.some(({ problems }) => problems.length > 0) ? 2 : 0);
}

/** With --replace a document is all that its source says, so two of one source would end each other. */
function checkSources(files: readonly ImportFile[]): void {
  for (const [source, [first, second]] of Map.groupBy(files, (file) => file.source)) {
    if (first === undefined || second === undefined) continue;
    throw new CommandFault(
      `${first.path} and ${second.path} are of one source, ${source}, and with --replace each would end what the other says. ` +
        "Leave out --source, so that each document gets one of its own, or import them without --replace.",
    );
  }
}

type Imported = ImportPayload & { readonly isInterrupted?: boolean };

async function imported(file: ImportFile, options: ImportOptions, surroundings: Surroundings): Promise<Imported> {
  const { isStreamed, path, format, source, mapping } = file;
  if (isStreamed) {
    const { streamFile } = await import("./stream-file.ts");
    return streamFile(file, options, surroundings);
  }
  const { environment, terminal } = surroundings;
  const { dryRun, replace, allowMassEnd, effectiveAt = null, show } = options;
  const bytes = await readFile(path).catch((fault: unknown) => notRead(path, fault));
  // Of a table the mapping may say how its bytes are encoded.
  const text = format === "CSV" ? undefined : textOf(bytes);
  const door = await openDoor(options, { environment, terminal, purpose: dryRun ? "dry run" : "apply" });
  try {
    return await sendDocument(door, {
      ...{ format, source, mapping, allowMassEnd, dryRun, effectiveAt },
      content: text ?? bytes.toString("base64"),
      encoding: text === undefined ? "BASE64" : "TEXT",
      mode: replace ? "REPLACE_SOURCE" : "MERGE",
      changesMax: show,
    });
  } finally {
    await door.close();
  }
}

/** Undefined where the bytes are no text in UTF-8: a workbook, or a text in another encoding, which the import then refuses. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function toldOf({ path, source }: ImportFile, payload: ImportPayload): ToldParcel {
  const placed = ({ code, message, path: place, line }: ImportProblem): PlacedProblem => {
    return { file: path, line, path: place, code, message };
  };
  return {
    ...{ files: [path], source, payload, ahead: 0, format: payload.format },
    problems: payload.problems.map(placed),
    notCarriedOver: payload.notCarriedOver.map(placed),
  };
}

function asJson({ payload, ahead, files, isUnheld, ...told }: ToldParcel): unknown {
  return { file: files[0], ...payload, ...told, changes: payload.changes?.nodes ?? null };
}
