import { quoted } from "../../changes/found.ts";
import { at } from "../../changes/path.ts";
import type { Part } from "../document-part.ts";
import type { Bom } from "./bom.ts";

/** What is said of data in the words of others, as classes of ours. What is not here is not guessed. */
const classes: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["public", ["PUBLIC"]],
  ["internal", ["INTERNAL"]],
  ["company internal", ["INTERNAL"]],
  ["internal use only", ["INTERNAL"]],
  ["confidential", ["CONFIDENTIAL"]],
  ["company confidential", ["CONFIDENTIAL"]],
  ["highly confidential", ["CONFIDENTIAL"]],
  ["restricted", ["CONFIDENTIAL"]],
  ["secret", ["CONFIDENTIAL"]],
  ["pii", ["PERSONAL"]],
  ["personal", ["PERSONAL"]],
  ["personal data", ["PERSONAL"]],
  ["personally identifiable information", ["PERSONAL"]],
  ["pifi", ["PERSONAL", "FINANCIAL"]],
  ["special category", ["SPECIAL_CATEGORY"]],
  ["sensitive personal data", ["SPECIAL_CATEGORY"]],
  ["financial", ["FINANCIAL"]],
  ["financial data", ["FINANCIAL"]],
  ["pci", ["FINANCIAL"]],
  ["cardholder data", ["FINANCIAL"]],
  ["phi", ["HEALTH", "PERSONAL"]],
  ["health", ["HEALTH"]],
  ["health data", ["HEALTH"]],
  ["protected health information", ["HEALTH", "PERSONAL"]],
  ["credential", ["CREDENTIAL"]],
  ["credentials", ["CREDENTIAL"]],
  ["source code", ["SOURCE_CODE"]],
]);

/**
 * The classes that `classification` and `sensitiveData` of a part come to. The words themselves stay with its rest, for they
 * are finer than classes; a classification of no class that is known here is told.
 */
export function dataClassesOf(bom: Bom, part: Part, value: Readonly<Record<string, unknown>>): readonly string[] {
  const { classification, sensitiveData } = value;
  const known = (text: unknown): readonly string[] =>
    typeof text === "string" ? (classes.get(wordsOf(text)) ?? []) : [];
  if (typeof classification === "string" && known(classification).length === 0) {
    const reason = "no class of data is known by these words; they are kept in extra";
    bom.graph.leaveOut(at(part.path, "classification"), `The classification ${quoted(classification)}`, reason);
  }
  const sensitive = Array.isArray(sensitiveData) ? (sensitiveData as readonly unknown[]).flatMap(known) : [];
  return [...new Set([...known(classification), ...sensitive])].sort();
}

function wordsOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, " ");
}
