import { ExportRefused } from "../export-refused.ts";
import type { DocumentPlan } from "./plan-documents.ts";

/** The documents that are meant, counted from 0: the one that is named, counted from 1, else all. Throws ExportRefused where there is none. */
export function chosenDocuments({ documents }: DocumentPlan, named: unknown): readonly number[] {
  const all = [...documents.keys()];
  if (named === undefined) return all;
  const chosen = all.filter((document) => document + 1 === named);
  if (chosen.length > 0) return chosen;
  const accepted = all.length === 0 ? "this estate has none" : `it takes 1 to ${all.length}`;
  throw new ExportRefused("BAD_USER_INPUT", `\`document\` is ${Number(named)}; ${accepted}.`, "document");
}
