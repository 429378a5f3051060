import { open, rename, rm } from "node:fs/promises";
import { CommandFault } from "./command-fault.ts";

/**
 * Writes a file aside and puts it in place once it is whole, so that half a document is never taken for one. Rejects with
 * CommandFault where it cannot be written there.
 */
export async function writeWhole(
  path: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  const aside = `${path}.${process.pid}.part`;
  const file = await open(aside, "wx").catch((fault: unknown) => notWritten(path, fault));
  try {
    for await (const piece of pieces) await file.writeFile(piece);
    await file.close();
    await rename(aside, path);
  } catch (fault) {
    await file.close().catch(() => undefined);
    await rm(aside, { force: true });
    if (fault instanceof Error && "syscall" in fault) return notWritten(path, fault);
    throw fault;
  }
}

function notWritten(path: string, fault: unknown): never {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "its folder is not there",
    EACCES: "it may not be written",
    EISDIR: "it is a folder",
    ENOSPC: "the disk is full",
  };
  throw new CommandFault(`${path} cannot be written: ${reasons[code] ?? code}.`, { cause: fault });
}
