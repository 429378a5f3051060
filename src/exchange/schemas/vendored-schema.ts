import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The folder holds for the sources and for the compiled package alike. */
const folder = new URL("../../../schema/formats/", import.meta.url);

/** A JSON Schema that is shipped: the bytes that its publisher has, compressed. Source: schema/formats/NOTICE.md. */
export function vendoredSchema(name: string): Readonly<Record<string, unknown>> {
  const text = gunzipSync(readFileSync(new URL(`${name}.json.gz`, folder))).toString("utf8");
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}
