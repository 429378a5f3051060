import { problem, type Problem } from "../../changes/problem.ts";
import { decodeText } from "../decode-text.ts";
import type { DocumentLimits } from "../document-limits.ts";

/** Below this a part may be packed as well as it likes. */
const smallPartBytes = 1024 * 1024;

/** The text parts of a workbook by name, or why it is not opened. Nothing is unpacked before the declared sizes are counted. */
export async function openWorkbook(
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<ReadonlyMap<string, string> | Problem> {
  if (isCompoundFile(bytes)) return unreadable(`it is an old workbook (.xls), or one with a password: ${wayOut}`);
  if (isEncrypted(bytes)) return unreadable(`its parts are encrypted: ${wayOut}`);
  const { unzipSync } = await import("#libraries/spreadsheet");
  let told: Problem | undefined;
  let total = 0;
  const names = new Set<string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        total += originalSize;
        told ??= refused(
          name,
          { size, originalSize, total, parts: names.size + 1, isRepeated: names.has(name) },
          limits,
        );
        names.add(name);
        return told === undefined && /\.(?:xml|rels)$/iu.test(name);
      },
    });
    if (told !== undefined) return told;
    if (!names.has("xl/workbook.xml")) return unreadable(otherFormat(names));
    const read = new Map<string, string>();
    for (const name of Object.keys(files)) {
      const text = decodeText(files[name] ?? new Uint8Array());
      // Of each part either its bytes are held or its text.
      Reflect.deleteProperty(files, name);
      if (typeof text !== "string") return unreadable("a part of it is no text in UTF-8");
      if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) return unreadable("a part of it declares a document type");
      read.set(name, text);
    }
    return read;
  } catch {
    return told ?? unreadable("it is no whole zip");
  }
}

const wayOut = "save it as .xlsx without a password";

/** An OLE compound file: what .xls is, and what a workbook with a password is kept in. */
export function isCompoundFile(content: Uint8Array | string): boolean {
  return typeof content !== "string" && Buffer.from(content.subarray(0, 8)).toString("hex") === "d0cf11e0a1b11ae1";
}

/** Whether the first part of a zip says that a password is needed: bit 0 of its flags. */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

/** What a zip is that is no workbook of ours. */
function otherFormat(names: ReadonlySet<string>): string {
  if (names.has("xl/workbook.bin")) return "it is a binary workbook (.xlsb): save it as .xlsx";
  if (names.has("content.xml")) return "it is an OpenDocument file (.ods): save it as .xlsx";
  return "it is a zip and no workbook: a workbook in .xlsx is read";
}

interface Part {
  readonly size: number;
  readonly originalSize: number;
  readonly total: number;
  readonly parts: number;
  readonly isRepeated: boolean;
}

function refused(
  name: string,
  { size, originalSize, total, parts, isRepeated }: Part,
  { unpackedBytes, packedRatio, parts: partsMax }: DocumentLimits,
): Problem | undefined {
  if (isRepeated || name.split(/[\\/]/u).includes("..") || /^[\\/]|^[a-z]:/iu.test(name)) {
    return unreadable("a part of it has a name that points elsewhere, or stands twice");
  }
  const beyond = (what: string, { setting }: { readonly setting: string }, max: string): Problem =>
    problem("LIMIT_EXCEEDED", null, { what, max, setting });
  if (parts > partsMax.max) return beyond("The workbook has too many parts", partsMax, `${partsMax.max} parts`);
  if (total > unpackedBytes.max) {
    return beyond("The workbook unpacks to too much", unpackedBytes, `${unpackedBytes.max} bytes`);
  }
  const isBomb = originalSize > smallPartBytes && originalSize > packedRatio.max * size;
  return isBomb
    ? beyond("A part of the workbook is packed too well", packedRatio, `${packedRatio.max} to 1`)
    : undefined;
}

function unreadable(reason: string): Problem {
  return problem("UNREADABLE_DOCUMENT", null, { reason });
}
