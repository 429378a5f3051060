import { quoted } from "../../changes/found.ts";
import { type Report, startReport } from "../../changes/report.ts";
import type { DocumentGraph } from "../document-graph.ts";
import type { SchemaChecks } from "../schemas/schema-check.ts";
import type { Described } from "./described.ts";
import { entityChecks } from "./entity-checks.ts";
import { type Placeholder, standsIn, withPlaceholders } from "./placeholders.ts";

/**
 * Whether an entity is as a schema of the format for its kind and type has it. Where none takes it, what today's finds wrong refuses
 * the document; where an older one takes it, what today's asks for besides is told as not carried over.
 */
export function isTaken(
  { isOwn, ref, type, part, spec }: Described,
  value: unknown,
  placeholders: readonly Placeholder[],
  graph: DocumentGraph,
): boolean {
  const seen = withPlaceholders(value);
  const faultsBy = (checks: SchemaChecks): Report["problems"] => {
    const faults = startReport();
    checks()(seen, part.path, (code, place, words) => {
      if (!standsIn(placeholders, place)) faults.add(code, place, words);
    });
    return faults.problems;
  };
  const [newest = [], ...older] = isOwn ? entityChecks(ref.kind, type).map(faultsBy) : [];
  if (newest.length === 0) return true;
  if (!older.some((faults) => faults.length === 0)) {
    for (const fault of newest) graph.problems.pass(fault);
    return false;
  }
  const what = `What Backstage asks of type ${quoted(type ?? "")} today`;
  graph.leaveOut(spec.path, what, "the entity has not all of it, and was read by the schema of its kind");
  return true;
}
