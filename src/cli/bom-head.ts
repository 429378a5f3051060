import { open } from "node:fs/promises";

/** Where a bill of materials says what it is: at the head of every document that a tool writes. */
const headBytes = 65_536;

export interface BomHead {
  readonly isBom: boolean;
  readonly serialNumber: string | undefined;
}

/** What the beginning of a file says, which may be too large to be held. */
export async function bomHead(path: string): Promise<BomHead> {
  await using file = await open(path);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  const head = buffer.toString("utf8", 0, bytesRead);
  return {
    isBom: /"bomFormat"\s*:\s*"CycloneDX"/u.test(head),
    serialNumber: /"serialNumber"\s*:\s*"(urn:uuid:[0-9a-f-]{36})"/u.exec(head)?.[1],
  };
}
