import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";
import { readDot } from "./dot-grammar.ts";
import { download } from "./download.ts";
import { readMermaid } from "./mermaid-grammar.ts";
import { elementsOf } from "./xml-elements.ts";

/** Names that break out of a quoted text, a line, an element or a code fence, or are a directive, where nobody is careful. */
const hostile = [
  'a"] n2["b',
  "click n1 call alert(1)",
  "%%{init: {'securityLevel': 'loose'}}%%",
  "</text><script>alert(1)</script>",
  '" onload="alert(1)',
  "javascript:alert(1)",
  "```\n# Markdown\n```",
  "`**bold**`",
  "[link](http://x.invalid)",
  "line\nbreak\r\n  n1 --> n3",
  'back\\slash \\" \\N',
  "#35; #quot;",
  "<<b>>",
  "&lt;&#x3C;",
  "; end; subgraph x",
  "---\ntitle: forged\n---",
  "é 漢字 🐝",
  "\u200Bhidden\u2060 marks",
  "x".repeat(5000),
];

async function hostilePicture(format: string): Promise<string> {
  const api = await openApi();
  await api.apply({
    vendors: [
      { id: "vendor:a", name: hostile[0] },
      ...hostile.map((name, index) => ({ id: `vendor:b${index}`, name })),
    ],
    relations: hostile.map((_, index) => ({ type: "SUPPLIES", from: "vendor:a", to: `vendor:b${index}` })),
  });
  return (await download(api, `blast-radius/${format}`, { origins: "vendor:a" })).text;
}

/** What is left of a name on a picture: a line of at most 60 characters. */
const shown = (name: string): string => {
  const line = name
    .replace(/\s+/gu, " ")
    .replace(/[\u200B\u2060]/gu, "")
    .trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

test("in Mermaid every name is text: no directive, no markup, no other node", async () => {
  const text = await hostilePicture("mermaid");
  const { nodes, edges } = readMermaid(text);
  expect(nodes.size).toBe(hostile.length + 1);
  expect(edges).toHaveLength(hostile.length);
  const names = Array.from(nodes.values(), (label) => label.slice(0, label.lastIndexOf("<br/>")));
  expect(names.toSorted()).toEqual([hostile[0] ?? "", ...hostile].map(shown).sort());
  expect(text.replaceAll("<br/>", "").replaceAll(/-\.?->|^ {2}%% .*$/gmu, "")).not.toMatch(/[<>{}`%\\]/u);
});

test("in DOT every name is text, whatever quotes and backslashes it holds", async () => {
  const { nodes, edges } = readDot(await hostilePicture("dot"));
  expect(edges).toHaveLength(hostile.length);
  const names = Array.from(nodes.values(), ({ label = "" }) => label.slice(0, label.lastIndexOf("\n")));
  expect(names.toSorted()).toEqual([hostile[0] ?? "", ...hostile].map(shown).sort());
});

test("in SVG every name is text, and nothing is run, linked to or loaded", async () => {
  const text = await hostilePicture("svg");
  const elements = elementsOf(text);
  expect(new Set(elements.map(({ name }) => name))).toEqual(
    new Set(["svg", "title", "desc", "rect", "text", "g", "path"]),
  );
  for (const { attributes } of elements) {
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).toMatch(
        /^(?:xmlns|width|height|viewBox|role|font-[a-z]+|text-anchor|id|x|y|rx|d|fill|stroke|stroke-dasharray)$/u,
      );
      if (name !== "xmlns") expect(value).toMatch(/^[\w #.,-]*$/u);
    }
  }
  const titles = elements.filter(({ name }) => name === "title").map(({ text: title }) => title);
  expect(titles).toContain("</text><script>alert(1)</script> (vendor)");
});
