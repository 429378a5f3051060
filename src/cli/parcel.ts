import { isObject } from "../changes/reading.ts";
import { stepsOf } from "../exchange/document.ts";
import type { EstateFile } from "./estate-file.ts";

/** One document to send, and how what is said of it is told of the files it was made of. */
export interface Parcel {
  readonly files: readonly EstateFile[];
  readonly content: string;
  readonly format: "ESTATE" | "AUTO";
  readonly items: number;
  /** The source that the document names; empty where it names none. */
  readonly source: string;
  /** Where a path of the document stands. */
  readonly place: (path: string | null, line: number | null) => Place;
  /** Ids and names of the entities that it speaks of. */
  readonly names: ReadonlyMap<string, string>;
}

export interface Place {
  readonly file: EstateFile;
  readonly path: string | null;
  readonly line: number | null;
}

/** An item of a list, and where it was. */
export interface Item {
  readonly file: EstateFile;
  readonly list: string;
  readonly index: number;
  readonly value: unknown;
}

/** Lists whose items refer to entities, and are sent after them. */
const lastLists = ["relations", "endRelations", "endEntities"];

/** A file as one document, sent as it is. */
export function wholeFile(file: EstateFile): Parcel {
  return {
    files: [file],
    content: file.text,
    format: file.isOurs ? "ESTATE" : "AUTO",
    items: file.items,
    source: sourceIn(file),
    place: (path, line) => ({ file, path, line }),
    names: namesOf(itemsOf([file])),
  };
}

/** All items of some files: entities first, then relations, then ends, each in the order of the files. */
export function itemsOf(files: readonly EstateFile[]): readonly Item[] {
  const all = files.flatMap((file) =>
    file.lists.flatMap(([list, values]) => values.map((value, index) => ({ file, list, index, value }))),
  );
  const turn = ({ list }: Item): number => lastLists.indexOf(list);
  return all.sort((a, b) => turn(a) - turn(b));
}

/** Some items as one document under the head of their files. */
export function parcelOf(files: readonly EstateFile[], items: readonly Item[]): Parcel {
  const lists = Map.groupBy(items, ({ list }) => list);
  const values = Array.from(lists, ([list, members]) => [list, members.map(({ value }) => value)] as const);
  return {
    files,
    content: JSON.stringify({ ...files[0]?.head, ...Object.fromEntries(values) }, withoutLoss),
    format: "ESTATE",
    items: items.length,
    source: files[0] === undefined ? "" : sourceIn(files[0]),
    place: (path) => placeIn(files, lists, path),
    names: namesOf(items),
  };
}

function sourceIn({ head }: EstateFile): string {
  const { source } = head;
  return typeof source === "string" ? source : "";
}

/** JSON has no NaN and no infinity and would make them null, which means something: they go as text, to be refused. */
function withoutLoss(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

function placeIn(
  files: readonly EstateFile[],
  lists: ReadonlyMap<string, readonly Item[]>,
  path: string | null,
): Place {
  const [, list = "", index, rest = ""] = /^([^[.]+)(?:\[(\d+)\](.*))?$/su.exec(path ?? "") ?? [];
  const item = lists.get(list)?.[Number(index ?? 0)];
  const [file] = item === undefined ? files : [item.file];
  if (file === undefined) throw new Error("a parcel is made of one file at least");
  const own = item === undefined || index === undefined ? path : `${list}[${item.index}]${rest}`;
  return { file, path: own, line: own === null ? null : (file.document.linesOf([own])[0] ?? null) };
}

function namesOf(items: readonly Item[]): ReadonlyMap<string, string> {
  const entities = items.filter(({ list, value }) => !lastLists.includes(list) && isObject(value));
  return new Map(
    entities.map(({ value }) => {
      const { id, name } = value as Record<string, unknown>;
      return [String(id), typeof name === "string" ? name : ""];
    }),
  );
}

/** What stands at a path of a file; undefined where nothing does. */
export function valueAt({ document }: EstateFile, path: string): unknown {
  let value = document.root;
  for (const step of stepsOf(path)) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}
