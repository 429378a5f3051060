import type { Kind } from "../ontology/kinds.ts";
import type { Estate } from "../projection/estate.ts";

/** Kinds whose names are headings or whole sentences, such as “Customer data leaves”: unmarked they run into what is said of them. */
const headed: ReadonlySet<Kind> = new Set<Kind>([
  "DUTY",
  "ASSIGNMENT",
  "AGREEMENT",
  "CLAUSE",
  "STATEMENT",
  "CONTROL",
  "EVIDENCE",
  "REQUIREMENT",
  "OUTCOME",
  "VULNERABILITY",
  "INCIDENT",
]);

/** The name of an entity as a sentence has it: in marks, save for parties and the parts of the stack, which go by names of their own. */
export function markedName(estate: Estate, entity: number): string {
  const name = estate.nameOf(entity);
  return headed.has(estate.kindOf(entity)) ? `“${name}”` : name;
}
