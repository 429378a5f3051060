import { createHash, verify, type KeyObject } from "node:crypto";
import type { Value } from "../../ontology/value.ts";
import { canonicalJson } from "../../store/canonical-json.ts";
import type { About } from "./about.ts";
import type { AnsweredData } from "./answer.ts";
import type { ExportLimits } from "./export-source.ts";
import { keyDigest, type Signer } from "./signer.ts";

/** What stands in a pack for whoever opens it. */
const meaning =
  "The signature shows that whoever holds the key wrote these bytes and that nobody changed them since. It does not show that what " +
  "the graph was told is true, that the answer is right, when it was written, or who holds the key; and an answer that is TRUNCATED is not whole.";

const format = "answerable-evidence-pack/1";

/** An answer with all that is needed to see what it is worth and to ask again. */
interface EvidencePack extends AnsweredData {
  readonly format: typeof format;
  readonly about: About;
  readonly limits: { readonly rows: number };
  /** SHA-256, in hex, of the canonical JSON (RFC 8785) of the pack without `digest`. */
  readonly digest: string;
  readonly key: string;
  readonly meaning: string;
}

/** The text of a pack: these bytes are what is signed. */
export function evidencePack(
  about: About,
  data: AnsweredData,
  limits: ExportLimits,
  { keyDigest: key }: Signer,
): string {
  const pack: Omit<EvidencePack, "digest"> = {
    format,
    meaning,
    about,
    key,
    limits: { rows: limits.rows.max },
    ...data,
  };
  return `${JSON.stringify({ ...pack, digest: digestOf(pack) }, null, 2)}\n`;
}

/** Why a pack is not to be trusted; undefined where it is what whoever holds the key signed. */
export function faultOf(bytes: Buffer, signature: Buffer, key: KeyObject): string | undefined {
  if (!verify(null, bytes, key, signature))
    return "the signature is not of these bytes and this key: one of them was changed";
  const pack = packIn(bytes);
  if (pack?.["format"] !== format) return `it is no pack of the format ${format}`;
  const { digest, ...rest } = pack;
  if (digest !== digestOf(rest)) return "its digest is not that of what it holds";
  if (pack["key"] !== keyDigest(key)) return "it names another key than the one that signed it";
  return undefined;
}

/** The members of a pack; undefined where the bytes are no JSON object. */
export function packIn(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const pack: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof pack === "object" && pack !== null ? (pack as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(pack: object): string {
  return createHash("sha256")
    .update(canonicalJson(pack as Value))
    .digest("hex");
}
