import type { ProblemCode } from "../../src/changes/problems.ts";
import type { Content } from "../../src/exchange/read-content.ts";
import { type FormatCase, isTable } from "./every-format.ts";
import { madeWorkbook } from "./made-workbook.ts";

/** A document that somebody made to do harm, or that some accident made. */
export interface HostileDocument {
  readonly what: string;
  readonly content: Content;
  /** The only codes that it may be refused with; where it is none of these it must be accepted. Undefined: any. */
  readonly refusedWith?: readonly ProblemCode[];
  /** Whether it must be refused. */
  readonly isRefused?: true;
}

/** Bytes that a document of these tests may have. */
export const bytesMax = 400_000;

const reaching = ["__proto__", "constructor", "prototype"];
const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const laughs = [
  "&a [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]",
  ...Array.from(
    "bcdefghi",
    (name, index) =>
      `&${name} [${Array<string>(10)
        .fill(`*${"abcdefgh"[index] ?? "a"}`)
        .join(", ")}]`,
  ),
];

/** Documents that are hostile to a reader of this format: some of no format, some of a sound document of it. */
export async function hostileDocuments(one: FormatCase): Promise<readonly HostileDocument[]> {
  return [
    ...(await ofAnyFormat(one)),
    ...(await withEachText(one)),
    ...(isTable(one) ? await ofTables(one) : ofTrees(one)),
  ];
}

/** What is no document of the format, by its bytes or its outermost type. */
async function ofAnyFormat({ root, write, format }: FormatCase): Promise<readonly HostileDocument[]> {
  const sound = Buffer.from(await write(root));
  const text = sound.toString("latin1");
  const quarter = (parts: number): Buffer => sound.subarray(0, Math.floor((sound.length * parts) / 4));
  const refused = (what: string, content: Content): HostileDocument => ({ what, content, isRefused: true });
  const bomb = await madeWorkbook({ sheets: { agents: "" }, parts: { "xl/bomb.xml": " ".repeat(30_000_000) } });
  const table = format === "CSV";
  const mostly = (what: string, content: Content): HostileDocument =>
    table ? { what, content } : refused(what, content);
  // Text is a table of one cell, and of a table the first half is one too; an empty list or object may be all that there is.
  return [
    ...[7, "text", true, null, [[]], [7]].map((value) =>
      mostly(`the value ${JSON.stringify(value)}`, JSON.stringify(value)),
    ),
    ...["[]", "{}"].map((content) => ({ what: `the value ${content}`, content })),
    { what: "three quarters of it", content: quarter(3) },
    { what: "its last byte missing", content: sound.subarray(0, -1) },
    refused("nothing", ""),
    refused("spaces", " \n\t\n "),
    refused("a byte order mark", Buffer.from([0xef, 0xbb, 0xbf])),
    refused("NUL bytes", Buffer.alloc(64)),
    refused("a byte more than its limit", Buffer.concat([sound, Buffer.alloc(bytesMax + 1 - sound.length, " ")])),
    refused("a zip bomb", bomb),
    refused("gzip", Buffer.from("1f8b0800000000000003", "hex")),
    refused("an old workbook", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)])),
    refused("a zip of nothing", Buffer.from("504b0506000000000000000000000000000000000000", "hex")),
    refused("UTF-16 without a mark", Buffer.from(text, "utf16le")),
    refused(
      "UTF-32",
      Buffer.from(
        Array.from(`\uFEFF${text.slice(0, 200)}`, (mark) => [
          mark.charCodeAt(0) & 255,
          mark.charCodeAt(0) >> 8,
          0,
          0,
        ]).flat(),
      ),
    ),
    refused("bytes that are no UTF-8", Buffer.concat([Buffer.from([0xff, 0xfe, 0xfd]), sound])),
    mostly(
      "an external entity",
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    ),
  ];
}

/** A sound document, every text of it replaced by one and the same that is hostile, or with something put before it. */
async function withEachText({ root, write }: FormatCase): Promise<readonly HostileDocument[]> {
  const texts: Readonly<Record<string, (text: string) => unknown>> = {
    "characters that do not show before every text": (text) => `\u0000\u202e\u2066\u0007${text}`,
    "characters of no width before every text": (text) => `\u200b\u200d\ufeff${text}`,
    "half a character before every text": (text) => `\ud800${text}`,
    "text that reaches a prototype for every text": () => "__proto__",
    "a number of 400 digits for every text": () => "9".repeat(400),
    "not a number for every text": () => "NaN",
    "a formula for every text": () => '=HYPERLINK("http://127.0.0.1:9/","x")',
    "SQL for every text": () => "'; DROP TABLE entities; --",
    "a path out for every text": () => "../../../../etc/passwd",
    "an address inside for every text": () => "http://169.254.169.254/latest/meta-data/",
    "nothing for every text": () => "",
    "a list for every text": (text) => [text],
    "an object for every text": (text) => ({ value: text }),
    "a number for every text": () => 1e308,
    "null for every text": () => null,
  };
  return Promise.all(
    Object.entries(texts).map(async ([what, change]) => ({ what, content: await write(mapped(root, change)) })),
  );
}

function mapped(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member, change)]));
}

/** What only a text in YAML or JSON can hold. `MARK` is written as text of its own: a value, or a key and its value. */
function ofTrees({ root }: FormatCase): readonly HostileDocument[] {
  const first: unknown = Array.isArray(root) ? root[0] : root;
  /** One document with a further member at its root, or in the object that lies deepest. */
  const outer = (member: string): string => JSON.stringify(first).replace(/\}$/u, `,\n${member}}`);
  const inner = (member: string): string => JSON.stringify(first).replace(/\{("[^{}]*\})/u, `{${member},\n$1`);
  const refused = (what: string, code: ProblemCode, content: string): HostileDocument => {
    return { what, content, refusedWith: [code], isRefused: true };
  };
  const both = (what: string, code: ProblemCode, member: string): readonly HostileDocument[] => [
    refused(`${what}, at the root`, code, outer(member)),
    refused(`${what}, inside`, code, inner(member)),
  ];
  return [
    ...reaching.flatMap((key) => both(`the key ${key}`, "PROPERTY_NOT_ALLOWED", `"${key}": {"polluted": true}`)),
    ...both("100 levels", "LIMIT_EXCEEDED", `"x-deep": ${deep(100)}`),
    ...both("100,000 levels", "LIMIT_EXCEEDED", `"x-deep": ${deep(100_000)}`),
    ...both("a key that stands twice", "UNREADABLE_DOCUMENT", '"x-twice": 1, "x-twice": 2'),
    ...both("a key that stands twice, once escaped", "UNREADABLE_DOCUMENT", '"x-twice": 1, "x-tw\\u0069ce": 2'),
    ...both("a billion laughs", "LIMIT_EXCEEDED", `"x-laughs": [${laughs.join(", ")}]`),
    ...both("an alias of what holds it", "LIMIT_EXCEEDED", '"x-self": &self [*self]'),
    ...both("an alias of nothing", "UNREADABLE_DOCUMENT", '"x-alias": *nobody'),
    ...both("a tag", "UNREADABLE_DOCUMENT", '"x-tag": !!js/function "x"'),
    ...both("a merge key", "UNREADABLE_DOCUMENT", "<<: {a: 1}"),
    ...both("a key that is a list", "UNREADABLE_DOCUMENT", "? [a] : 1"),
    ...both("a key that does not show", "INVALID_VALUE", '"x\\u0000\\u202e": 1'),
    ...both("half a key", "INVALID_VALUE", '"x\\ud800": 1'),
    ...both("a number past all numbers", "INVALID_VALUE", '"x-huge": -1e999'),
    ...both("a whole number past 2^53", "INVALID_VALUE", '"x-long": 9007199254740993'),
    { what: "not a number in YAML", content: outer('"x-nan": .nan, "x-inf": -.inf') },
    ...both("a number of 5,000 digits", "INVALID_VALUE", `"x-long": ${"9".repeat(5000)}`),
    { what: "an empty key", content: outer('"": {"": []}') },
    { what: "a key with marks of paths", content: outer('"a.b[0]\\n\\"]": {"c": 1}') },
    { what: "a key of 70 KB", content: outer(`"${"k".repeat(70_000)}": 1`) },
    { what: "a text of 70 KB", content: inner(`"x-text": "${"t".repeat(70_000)}"`) },
    {
      what: "20,000 members",
      content: outer(Array.from({ length: 20_000 }, (_, index) => `"m${index}": ${index}`).join()),
    },
  ];
}

/** What only a table can hold. */
async function ofTables({ root, write, format }: FormatCase): Promise<readonly HostileDocument[]> {
  const [header = [], row = [], ...others] = root as readonly (readonly string[])[];
  const table = async (
    what: string,
    code: ProblemCode | undefined,
    rows: readonly (readonly string[])[],
  ): Promise<HostileDocument> => {
    return {
      what,
      content: await write(rows),
      ...(code !== undefined && { refusedWith: [code], isRefused: true as const }),
    };
  };
  const keys = await Promise.all(
    reaching.map((key) =>
      table(`a column ${key}`, undefined, [
        [...header, key],
        [...row, '{"polluted": true}'],
      ]),
    ),
  );
  const wide = (count: number, text: string): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${text}${index}`);
  return [
    ...keys,
    await table("a column that stands twice", "INVALID_VALUE", [
      [...header, "name"],
      [...row, "x"],
    ]),
    await table("300 columns", "LIMIT_EXCEEDED", [
      [...header, ...wide(300, "h")],
      [...row, ...wide(300, "c")],
    ]),
    await table("more rows than its limit", "LIMIT_EXCEEDED", [
      header,
      ...wide(2100, "id").map((id) => [id, ...row.slice(1)]),
    ]),
    await table("a row without an id", "INVALID_VALUE", [header, ["", ...row.slice(1)], ...others]),
    await table("a cell of 70 KB", "LIMIT_EXCEEDED", [header, [row[0] ?? "", "t".repeat(70_000), ...row.slice(2)]]),
    await table("one id on every row", undefined, [header, row, row, [row[0] ?? "", "another", ...row.slice(2)]]),
    await table("no row", undefined, [header]),
    ...(format === "CSV"
      ? [
          {
            what: "a quote that is not closed",
            content: `${header.join(",")}\n"${row.join(",")}`,
            isRefused: true as const,
          },
          { what: "a row with a field more", content: `a,b\n1,2,3\n`, isRefused: true as const },
        ]
      : []),
  ];
}
