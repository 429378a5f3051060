import { createHash } from "node:crypto";
import type { Value } from "../../../ontology/value.ts";

/** The namespace of our ids, for RFC 9562 version 5: a UUID made for this and used for nothing else. */
const namespace = Buffer.from("6f0b7a52c1d94e0e9a3d5b1e8c47f2a6", "hex");

const written = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/u;

/** The UUID of a text, always the same: version 5. */
export function uuidOf(...parts: readonly string[]): string {
  const hash = createHash("sha1").update(namespace).update(JSON.stringify(parts)).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The UUID that an entity came with (`oscal=`), else that of its id. */
export function entityUuid(id: string, externalIds: Value | undefined): string {
  const all = Array.isArray(externalIds) ? (externalIds as readonly { system: string; id: string }[]) : [];
  const kept = all.find((each) => each.system === "oscal" && written.test(each.id));
  return kept?.id.toLowerCase() ?? uuidOf(id);
}
