import type { OpenAnswer } from "../answer.ts";
import { evidencePack } from "../evidence-pack.ts";
import { ExportRefused } from "../export-refused.ts";
import type { ExportFormat } from "../format.ts";

/** An answer as evidence: with its question, its moment and its limits, signed. */
export const pack: ExportFormat = {
  name: "pack",
  description:
    "An answer as evidence: with question, moment, version, limits and completeness, and a detached Ed25519 signature.",
  mediaType: "application/json",
  extension: "pack.json",
  needs: "data",
  parameters: [],
  isSigned: true,
  write: writePack,
};

// eslint-disable-next-line @typescript-eslint/require-await -- every format gives its document piece by piece
async function* writePack({ about, data, limits, signer }: OpenAnswer) {
  if (signer === undefined) {
    const message =
      "There is no key to sign with: make one (openssl genpkey -algorithm ed25519 -out key.pem) and name it in ANSWERABLE_SIGNING_KEY.";
    throw new ExportRefused("NOT_CONFIGURED", message);
  }
  if (data !== undefined && limits !== undefined) yield evidencePack(about, data, limits, signer);
}
