import { at } from "../changes/path.ts";
import type { Report } from "../changes/report.ts";
import type { Part } from "./document-part.ts";

/** A text that a document of its format must have; where it has none that is told of `owner`, and undefined. */
export function requiredText(part: Part, key: string, owner: string, report: Report["add"]): string | undefined {
  if (!part.has(key)) {
    report("PROPERTY_REQUIRED", at(part.path, key), { owner, property: key });
    return undefined;
  }
  const text = part.text(key);
  if (text === undefined && typeof part.take(key) === "string") {
    report("INVALID_VALUE", at(part.path, key), { found: '""', accepted: "a text that is not empty" });
  }
  return text;
}
