import { readFileSync } from "node:fs";
import { ConfigurationError } from "./config.ts";
import { type Signer, signerOf } from "./exchange/out/signer.ts";

/** The signer of a key file; undefined where none is named. Throws ConfigurationError where it cannot be used. */
export function readSigningKey(path: string | undefined): Signer | undefined {
  if (path === undefined) return undefined;
  try {
    return signerOf(readFileSync(path, "utf8"));
  } catch (fault) {
    const reason = fault instanceof Error && "code" in fault ? "it cannot be read." : (fault as Error).message;
    throw new ConfigurationError(`ANSWERABLE_SIGNING_KEY: the file ${path} cannot be used. ${reason}`);
  }
}
