import { open, readFile, stat } from "node:fs/promises";
import { defaultDocumentLimits } from "../exchange/document-limits.ts";
import { CommandFault } from "./command-fault.ts";
import { notRead } from "./find-files.ts";
import type { ImportOptions } from "./import.ts";
import { openDoor } from "./open-door.ts";
import type { ImportPayload, ImportProblem } from "./questions/import-document.ts";
import { printable, printableJson } from "./printable.ts";
import { problemLine } from "./problem-line.ts";
import { sendDocument } from "./send-document.ts";
import type { Surroundings } from "./surroundings.ts";

/** Problems that are told; the rest are counted. */
const problemsMax = 100;

/** Where `bomFormat` is looked for: it stands at the head of every document that a tool writes. */
const headBytes = 65_536;

/** Reads a document and ends with 0, or with 2 where it was refused. Rejects with CommandFault where it could not be tried. */
export async function importFile(path: string, options: ImportOptions, surroundings: Surroundings): Promise<void> {
  const { terminal, environment, end } = surroundings;
  const { size } = await stat(path).catch((fault: unknown) => notRead(path, fault));
  const isLarge = size > defaultDocumentLimits.bytes.max;
  const streams = options.stream || (isLarge && (await isBom(path, options.format)));
  if (streams && options.store === undefined) {
    throw new CommandFault(
      `${path} has ${size} bytes: a document is read part by part with --store, not through a server.`,
    );
  }
  const mapping = options.mapping === undefined ? null : await textOf(options.mapping);
  if (streams && mapping !== null) throw new CommandFault("--mapping has no meaning for a CycloneDX document.");
  const payload = streams
    ? await streamed(path, options, surroundings)
    : await sent(path, options, { mapping, environment, terminal });
  show(path, payload, options, terminal);
  end(payload.problems.length > 0 ? 2 : 0);
}

async function isBom(path: string, format: string): Promise<boolean> {
  if (format !== "AUTO") return format === "CYCLONEDX";
  await using file = await open(path);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  return /"bomFormat"\s*:\s*"CycloneDX"/u.test(buffer.toString("utf8", 0, bytesRead));
}

function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch((fault: unknown) => notRead(path, fault));
}

async function streamed(path: string, options: ImportOptions, surroundings: Surroundings): Promise<ImportPayload> {
  const { streamFile } = await import("./stream-file.ts");
  return streamFile(path, options, surroundings);
}

async function sent(
  path: string,
  options: ImportOptions,
  { mapping, environment, terminal }: { mapping: string | null } & Pick<Surroundings, "environment" | "terminal">,
): Promise<ImportPayload> {
  const bytes = await readFile(path).catch((fault: unknown) => notRead(path, fault));
  // A spreadsheet is a zip, which is no text.
  const isText = !(bytes[0] === 0x50 && bytes[1] === 0x4b);
  const door = await openDoor(options, { environment, terminal, purpose: options.dryRun ? "dry run" : "apply" });
  try {
    return await sendDocument(door, {
      format: options.format,
      content: bytes.toString(isText ? "utf8" : "base64"),
      encoding: isText ? "TEXT" : "BASE64",
      mapping,
      source: options.source,
      mode: options.replace ? "REPLACE_SOURCE" : "MERGE",
      allowMassEnd: options.allowMassEnd,
      dryRun: options.dryRun,
      effectiveAt: options.effectiveAt ?? null,
      changesMax: 1,
    });
  } finally {
    await door.close();
  }
}

function show(
  path: string,
  payload: ImportPayload,
  { dryRun, json }: ImportOptions,
  terminal: Surroundings["terminal"],
): void {
  if (json) {
    const { changes, ...told } = payload;
    terminal.print(`${printableJson(told)}\n`);
    return;
  }
  const { format, created, updated, ended, unchanged, graphVersion, problems, notCarriedOver } = payload;
  terminal.tell(lines(path, problems));
  const counts = `${created} created, ${updated} updated, ${ended} ended, ${unchanged} unchanged`;
  const done = dryRun
    ? `Would be: ${counts}. Nothing was written.`
    : `${counts}; the graph is at version ${graphVersion ?? ""}.`;
  const refused = `Refused for ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`;
  terminal.print(`${printable(`${path} (${format})`)}\n  ${problems.length > 0 ? refused : done}\n`);
  if (notCarriedOver.length > 0) terminal.print(`  Not carried over:\n${lines(path, notCarriedOver)}`);
}

function lines(file: string, problems: readonly ImportProblem[]): string {
  const more = problems.length - problemsMax;
  const told = problems.slice(0, problemsMax).map((one) => problemLine({ file, ...one }));
  return told.join("") + (more > 0 ? `… and ${more} more\n` : "");
}
