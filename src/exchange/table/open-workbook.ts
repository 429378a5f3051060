import { problem, type Problem } from "../../changes/problem.ts";

/** What a workbook may unpack to, and how many parts it may have. */
const unpackedBytesMax = 200 * 1024 * 1024;
const ratioMax = 100;
const partsMax = 1000;
/** Below this a part may be packed as well as it likes. */
const smallPartBytes = 1024 * 1024;

/** The text parts of a workbook by name, or why it is not opened. Nothing is unpacked before the declared sizes are counted. */
export async function openWorkbook(bytes: Uint8Array): Promise<ReadonlyMap<string, string> | Problem> {
  const { unzipSync } = await import("#libraries/spreadsheet");
  let told: Problem | undefined;
  let total = 0;
  let parts = 0;
  const names = new Set<string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        total += originalSize;
        parts += 1;
        told ??= refused(name, { size, originalSize, total, parts, isRepeated: names.has(name) });
        names.add(name);
        return told === undefined && /\.(?:xml|rels)$/iu.test(name);
      },
    });
    if (told !== undefined) return told;
    const texts = Object.entries(files).map(([name, data]) => [name, textOf(data)] as const);
    const hostile = texts.find(([, text]) => text === undefined || /<!(?:DOCTYPE|ENTITY)/iu.test(text));
    if (hostile !== undefined) return unreadable("a part of it declares a document type, or is no UTF-8");
    const read = new Map(texts.map(([name, text]) => [name, text ?? ""]));
    return read.has("xl/workbook.xml") ? read : unreadable("it is a zip and no workbook");
  } catch {
    return told ?? unreadable("it is no whole zip");
  }
}

interface Part {
  readonly size: number;
  readonly originalSize: number;
  readonly total: number;
  readonly parts: number;
  readonly isRepeated: boolean;
}

function refused(name: string, { size, originalSize, total, parts, isRepeated }: Part): Problem | undefined {
  if (isRepeated || name.split(/[\\/]/u).includes("..") || /^[\\/]|^[a-z]:/iu.test(name)) {
    return unreadable("a part of it has a name that points elsewhere, or stands twice");
  }
  const beyond = (what: string, max: string): Problem =>
    problem("LIMIT_EXCEEDED", null, { what, max, setting: "fixed" });
  if (parts > partsMax) return beyond("The workbook has too many parts", `${partsMax} parts`);
  if (total > unpackedBytesMax) return beyond("The workbook unpacks to too much", `${unpackedBytesMax} bytes`);
  const isBomb = originalSize > smallPartBytes && originalSize > ratioMax * size;
  return isBomb ? beyond("A part of the workbook is packed too well", `${ratioMax} to 1`) : undefined;
}

function textOf(data: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    return undefined;
  }
}

function unreadable(reason: string): Problem {
  return problem("UNREADABLE_DOCUMENT", null, { reason });
}
