import { startReport } from "../../changes/report.ts";
import { at, type Path, printPath } from "../../changes/path.ts";
import type { Problem } from "../../changes/problem.ts";
import { cleanTree } from "../clean-tree.ts";
import type { Bom } from "../cyclonedx/bom.ts";
import { bomChecks, hasVulnerabilities, tellVersion } from "../cyclonedx/bom-checks.ts";
import { startBomIndex } from "../cyclonedx/bom-index.ts";
import { drawItem, drawRest, type LongList, longLists, noteItem } from "../cyclonedx/draw-bom.ts";
import { startDocumentGraph } from "../document-graph.ts";
import type { DocumentLimits } from "../document-limits.ts";
import { startLongTexts, withoutLongTexts } from "../long-texts.ts";
import { type ListedItem, type OpenDocument, readItems } from "./read-items.ts";
import type { StreamedDocument } from "./streamed-document.ts";

type Written = Readonly<Record<string, unknown>>;

/** Each list, and the part of the schema that its items are checked by. */
const definitions: Readonly<Record<LongList, `#/${string}`>> = {
  components: "#/definitions/component",
  services: "#/definitions/service",
  dependencies: "#/definitions/dependency",
  vulnerabilities: "#/definitions/vulnerability",
};

/**
 * Reads a document from its beginning, twice: what stands beside its lists, and then each item, held to the schema and noted. Where
 * anything is wrong, what.
 */
export async function readBom(
  open: OpenDocument,
  source: string,
  limits: DocumentLimits,
): Promise<StreamedDocument | readonly Problem[]> {
  const lists = new Set<string>(longLists);
  const cleaned: Problem[] = [];
  const first = await readItems(open, { lists, limits, visit: () => undefined });
  if (first.problem !== undefined) return [first.problem];
  const longTexts = startLongTexts(limits.batch.textBytes);
  const tree = cleanTree(first.root, limits, false, longTexts);
  if (tree.problems.length > 0) return tree.problems;
  cleaned.push(...tree.notCarriedOver);
  const rest = tree.root as Written;

  const problems = startReport();
  const checks = bomChecks(rest["specVersion"]);
  if (checks === undefined) tellVersion(rest["specVersion"], problems.add);
  else checks()(rest, null, problems.add);
  if (checks === undefined || problems.problems.length > 0) return problems.problems;
  const serial = rest["serialNumber"];
  const key = typeof serial === "string" && serial !== "" ? serial : source;

  const index = startBomIndex();
  index.noteRest(rest, key);
  const faults: Problem[] = [];
  const second = await readItems(open, {
    lists,
    limits,
    visit: ({ list, position, value }) => {
      if (!isLongList(list)) return;
      const place = at(at(null, list), position);
      if (list === "vulnerabilities" && !hasVulnerabilities(rest["specVersion"])) {
        problems.add("INVALID_VALUE", place, {
          found: "a vulnerability",
          accepted: "what its format takes: none before 1.4",
        });
        return;
      }
      const item = cleanTree(value, limits, false, startLongTexts(limits.batch.textBytes));
      faults.push(...item.problems.map((one) => placed(one, place)));
      cleaned.push(...item.notCarriedOver.map((one) => placed(one, place)));
      if (item.problems.length > 0) return;
      if (checks(definitions[list])(item.root, place, problems.add)) noteItem(index, list, item.root);
    },
  });
  if (second.problem !== undefined) return [second.problem];
  const wrong = [...faults, ...problems.problems];
  if (wrong.length > 0) return wrong;

  const providers: Bom["providers"] = new Map();
  return {
    certainty: startDocumentGraph().certainty,
    cleaned,
    draw: async (visit) => {
      const graph = startDocumentGraph();
      const bom = drawRest(graph, index.index, key, rest, providers);
      await visit(withoutLongTexts(graph, longTexts));
      await readItems(open, {
        lists,
        limits,
        visit: async ({ list, position, value }: ListedItem) => {
          if (!isLongList(list)) return;
          const own = startDocumentGraph();
          const long = startLongTexts(limits.batch.textBytes);
          // Where nothing was to be cleaned the first time, nothing is now.
          const item = cleaned.length === 0 ? value : cleanTree(value, limits, false, long).root;
          drawItem({ ...bom, graph: own }, list, item, position);
          await visit(withoutLongTexts(own, long));
        },
      });
    },
  };
}

function isLongList(list: string): list is LongList {
  return (longLists as readonly string[]).includes(list);
}

/** A problem of an item, at its place in the document. */
function placed(one: Problem, place: Path): Problem {
  const inner = one.path === null ? "" : one.path.startsWith("[") ? one.path : `.${one.path}`;
  return { ...one, path: `${printPath(place)}${inner}` };
}
