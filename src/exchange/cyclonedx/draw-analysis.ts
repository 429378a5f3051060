import { at, type Path } from "../../changes/path.ts";
import { partOf } from "../document-part.ts";
import { hashedKey } from "../entity-id.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { listIn, textIn } from "./data-names.ts";
import { instantIn } from "./instant-in.ts";
import { isObject } from "../../changes/reading.ts";
import { stanceOf } from "./stance-of.ts";
import { supplierOf } from "./supplier-of.ts";

type Written = Readonly<Record<string, unknown>>;

/** An analysis, and what it is of. */
interface Analysed {
  readonly vulnerability: Referent;
  readonly value: Written;
  readonly analysis: Written;
  /** What the vulnerability names of the document. */
  readonly affected: readonly Referent[];
  readonly path: Path;
}

/**
 * The analysis of a vulnerability is what the supplier answered. It moves no assignment; what it was said of, and in which words,
 * is kept in `extra`.
 */
export function drawAnalysis(bom: Bom, { vulnerability, value, analysis, affected, path }: Analysed): void {
  const part = partOf(analysis, at(path, "analysis"), bom.graph.problems.add);
  const statedAt = instantIn(part, analysis, "lastUpdated") ?? instantIn(part, analysis, "firstIssued");
  const paraphrase = part.text("detail");
  const state = textIn(analysis, "state");
  const affects = listIn(value, "affects");
  const fields = {
    name: `${textIn(value, "id") === "" ? "Vulnerability" : textIn(value, "id")}: ${state === "" ? "analysed" : state}`,
    statementKind: "ANSWER",
    stance: stanceOf(analysis),
    channel: "ADVISORY",
    statedAt,
    paraphrase,
    extra: { ...part.rest(), ...(affects.length > 0 && { affects }) },
  };
  const key = hashedKey(bom.key, ...namesOf(value));
  const id = bom.graph.entity("STATEMENT", key, fields, part.path);
  bom.graph.relation({ type: "ABOUT", from: id, to: vulnerability.id, fields: {}, at: part.path });
  const supplier = supplierOf(bom, affected);
  if (supplier === undefined) {
    const reason = "the document names no supplier, or several of what is affected";
    bom.graph.leaveOut(part.path, "Who made this analysis", reason);
  } else bom.graph.relation({ type: "STATED", from: supplier, to: id, fields: {}, at: part.path });
}

/** What the document calls the vulnerability; without that, its id and what it is said of, for one may be analysed several times. */
function namesOf(value: Written): readonly string[] {
  const ref = textIn(value, "bom-ref");
  if (ref !== "") return [ref];
  const affected = listIn(value, "affects").map((item) => (isObject(item) ? textIn(item, "ref") : ""));
  return [textIn(value, "id"), ...affected.sort()];
}
