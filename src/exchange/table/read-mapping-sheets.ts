import { at, type Path } from "../../changes/path.ts";
import type { Report } from "../../changes/report.ts";
import { found } from "../../changes/found.ts";
import { mappingPath } from "../read-mapping.ts";
import { mappingShape, type SheetMapping } from "./mapping-shape.ts";

/** The sheets that a mapping speaks of, by name; none, and told, where it is not one. Never throws. */
export function readMappingSheets(
  mapping: unknown,
  format: string,
  report: Report["add"],
): ReadonlyMap<string, SheetMapping> {
  if (mapping === undefined || mapping === null) {
    report("PROPERTY_REQUIRED", mappingPath, {
      owner: `A document in ${format}`,
      property: "mapping, which says what a row is",
    });
    return new Map();
  }
  const read = mappingShape.safeParse(mapping);
  if (read.success)
    return format === "CSV" ? new Map(Object.entries(read.data)) : withoutWriting(read.data, format, report);
  for (const { path, message } of read.error.issues) {
    const place = path.reduce<Path>((up, step) => at(up, typeof step === "symbol" ? String(step) : step), mappingPath);
    report("INVALID_VALUE", place, { found: found(valueAt(mapping, path)), accepted: accepted(message) });
  }
  return new Map();
}

/** What is no text is not written with a delimiter, nor in an encoding. */
function withoutWriting(
  sheets: Readonly<Record<string, SheetMapping>>,
  format: string,
  report: Report["add"],
): ReadonlyMap<string, SheetMapping> {
  for (const [name, sheet] of Object.entries(sheets)) {
    for (const key of ["delimiter", "encoding"] as const) {
      if (sheet[key] === undefined) continue;
      const accepted = `none: ${format} is no text`;
      report("INVALID_VALUE", at(at(mappingPath, name), key), { found: found(sheet[key]), accepted });
    }
  }
  return new Map(Object.entries(sheets));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let one = value;
  for (const step of path) one = (one as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step];
  return one;
}

/** The library's sentence, as the end of ours. */
function accepted(message: string): string {
  return `what fits (${message.charAt(0).toLowerCase()}${message.slice(1)})`;
}
