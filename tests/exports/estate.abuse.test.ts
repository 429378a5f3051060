import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { openApi } from "../support/open-api.ts";
import { download } from "./download.ts";

/** Texts that a document's own syntax could take for something else. */
const hostile = [
  "a: b",
  "# no comment",
  "- no list",
  "text\n---\nsource: other\nagents:\n  - id: agent:forged",
  "\"quoted\" \\ and 'quoted'",
  "no",
  "0123",
  "1e3",
  "null",
  "~",
  "*alias &anchor !!tag",
  "{ a: 1 }",
  "[1]",
  "<<",
  "\u2028line\u2029 separators\uFEFF and \uFFFE",
  "emoji 🐝 and é",
  "\ttab, \r return",
  "%YAML 1.1",
  "__proto__",
];

test.each(["yaml", "json"] as const)(
  "no text of the graph is taken for the syntax of %s, and each comes back as it was",
  async (format) => {
    const api = await openApi();
    await api.apply({
      source: "# source: forged",
      vendors: hostile.map((name, index) => ({ id: `vendor:${index}`, name, extra: { [`key ${name}`]: name } })),
    });
    const { text } = await download(api, `estate/${format}`);
    const documents =
      format === "yaml"
        ? parseAllDocuments(text, { schema: "core" }).map((document) => document.toJS())
        : (JSON.parse(text).documents as Record<string, unknown>[]);
    expect(documents).toHaveLength(1);
    expect(Object.keys(documents[0])).toEqual(["source", "certainty", "effectiveAt", "vendors"]);
    expect(documents[0].source).toBe("# source: forged");
    const names = new Map((documents[0].vendors as { id: string; name: string }[]).map(({ id, name }) => [id, name]));
    for (const [index, name] of hostile.entries()) expect(names.get(`vendor:${index}`)).toBe(name);
  },
);
