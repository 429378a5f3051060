import { open, readFile, stat } from "node:fs/promises";
import { defaultDocumentLimits } from "../exchange/document-limits.ts";
import { CommandFault } from "./command-fault.ts";
import { notRead } from "./find-files.ts";
import type { ImportAsked, ImportOptions } from "./import-options.ts";
import { openDoor } from "./open-door.ts";
import type { ImportPayload } from "./questions/import-document.ts";
import { ownSource } from "./own-source.ts";
import { sendDocument } from "./send-document.ts";
import type { Surroundings } from "./surroundings.ts";

/** Where `bomFormat` is looked for: it stands at the head of every document that a tool writes. */
const headBytes = 65_536;

/** Reads a document. Rejects with CommandFault where it could not be tried; what is wrong with it is in what is given back. */
export async function importFile(
  path: string,
  options: ImportOptions,
  surroundings: Surroundings,
): Promise<ImportedFile> {
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
  const source = options.source ?? (await ownSource(path, options.format, streams));
  const asked = { ...options, source, mapping };
  return {
    path,
    source,
    payload: streams ? await streamed(path, asked, surroundings) : await sent(path, asked, surroundings),
  };
}

export interface ImportedFile {
  readonly path: string;
  readonly source: string;
  readonly payload: ImportPayload;
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

async function streamed(path: string, asked: ImportAsked, surroundings: Surroundings): Promise<ImportPayload> {
  const { streamFile } = await import("./stream-file.ts");
  return streamFile(path, asked, surroundings);
}

async function sent(path: string, asked: ImportAsked, { environment, terminal }: Surroundings): Promise<ImportPayload> {
  const { dryRun, format, mapping, source, replace, allowMassEnd, effectiveAt = null } = asked;
  const bytes = await readFile(path).catch((fault: unknown) => notRead(path, fault));
  // A spreadsheet is a zip, which is no text.
  const isText = !(bytes[0] === 0x50 && bytes[1] === 0x4b);
  const door = await openDoor(asked, { environment, terminal, purpose: dryRun ? "dry run" : "apply" });
  try {
    return await sendDocument(door, {
      format,
      content: bytes.toString(isText ? "utf8" : "base64"),
      encoding: isText ? "TEXT" : "BASE64",
      mapping,
      source,
      mode: replace ? "REPLACE_SOURCE" : "MERGE",
      allowMassEnd,
      dryRun,
      effectiveAt,
      changesMax: 1,
    });
  } finally {
    await door.close();
  }
}
