import type { DocumentFormat } from "../../src/exchange/document-format.ts";
import { layOutChanges } from "../../src/exchange/lay-out-changes.ts";
import { startReport } from "../../src/changes/report.ts";

/** Parts of a document that are read alike wherever they lie: what a pattern finds is read as what stands beside it. */
export type ReadAlike = readonly (readonly [pattern: RegExp, as: string])[];

/**
 * The leaves of a document of which nothing is known to have become: no line of the format's table names them, no `extra` holds
 * them whole, and nothing was told of them or of what they lie in.
 */
export function unaccountedLeaves(format: DocumentFormat, root: unknown, alike: ReadAlike = []): readonly string[] {
  const reading = format.read?.(root, { source: "test" });
  if (reading === undefined || !("graph" in reading)) throw new Error(`${format.name} draws no graph.`);
  const { graph } = reading;
  const twice = startReport();
  const { changes } = layOutChanges(graph, new Map(), twice.add);
  if (graph.problems.problems.length > 0) throw new Error(JSON.stringify(graph.problems.problems[0]));
  const told = new Set([...graph.notCarriedOver.problems, ...twice.problems].map(({ path }) => path));
  const kept = new Set(
    extrasIn(changes).flatMap((extra) => [...leavesOf(extra, "")].map(([path, leaf]) => ending(path, leaf))),
  );
  const carried = (format.carries ?? []).flatMap(({ field }) => field.split(/,\s*/u).map(patternOf));

  return [...leavesOf(root, "")].flatMap(([path, leaf]) => {
    const general = alike.reduce(
      (text, [pattern, as]) => {
        let before;
        do [before, text] = [text, text.replace(pattern, as)];
        while (before !== text);
        return text;
      },
      path.replaceAll(/\[\d+\]/gu, "[]"),
    );
    const isAccounted =
      around(path).some((place) => told.has(place)) ||
      kept.has(ending(path, leaf)) ||
      carried.some((pattern) => pattern.test(general));
    return isAccounted ? [] : [path];
  });
}

function extrasIn(changes: Readonly<Record<string, unknown>>): readonly unknown[] {
  const items = Object.values(changes).flatMap((list) => (Array.isArray(list) ? (list as { extra?: unknown }[]) : []));
  return items.flatMap(({ extra }) => extra ?? []);
}

function* leavesOf(value: unknown, path: string): Generator<readonly [path: string, leaf: unknown]> {
  if (typeof value !== "object" || value === null) yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* leavesOf(item, `${path}[${index}]`);
  else for (const [key, member] of Object.entries(value)) yield* leavesOf(member, path === "" ? key : `${path}.${key}`);
}

/** The last key of a leaf and its value: what is kept whole keeps both. */
function ending(path: string, leaf: unknown): string {
  return JSON.stringify([
    path
      .replaceAll(/\[\d+\]/gu, "[]")
      .split(".")
      .at(-1),
    leaf,
  ]);
}

/** The path and those of all that it lies in. */
function around(path: string): readonly string[] {
  const ends = Array.from(path.matchAll(/[.[]/gu), ({ index }) => index);
  return [...ends.map((end) => path.slice(0, end)), path];
}

/** `*` is any key. */
function patternOf(field: string): RegExp {
  return new RegExp(`^(?:[a-z-]+\\.)?${field.replaceAll(/[.[\]$]/gu, "\\$&").replaceAll("*", "[^.[]+")}$`, "u");
}
