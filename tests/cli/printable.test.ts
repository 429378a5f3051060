import { expect, test } from "vitest";
import { printable, printableJson } from "../../src/cli/printable.ts";
import { table } from "../../src/cli/table.ts";

test.each([
  ["colours", "a\u001B[31mred\u001B[0m", "ared"],
  ["a title of the window", "a\u001B]0;owned\u0007b", "ab"],
  ["a link", "\u001B]8;;http://x\u001B\\text\u001B]8;;\u001B\\", "text"],
  ["eight-bit sequences", "a\u009B2Jb", "ab"],
  ["a reset", "a\u001Bcb", "ab"],
  ["an escape at the end", "a\u001B", "a"],
  ["what rings and goes back", "a\u0007\b\u0000b", "ab"],
  ["lines", "a\r\nb\tc\u2028d", "a b c d"],
  ["turned directions and what does not show", "a\u202Eb\u2066c\u200Bd\uFEFF", "abcd"],
])("%s do not get to the terminal", (_what, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test("a text that nobody tampered with stays as it is", () => {
  expect(printable("Grüße, 日本 – “x” 🙂 50 %")).toBe("Grüße, 日本 – “x” 🙂 50 %");
});

test("JSON is told by escapes and means the same", () => {
  const value = { name: "a\u009B2J\u202Eb\u001B[0m\u{E0001}" };
  const text = printableJson(value);
  expect(text).toMatch(/^[\n -~]*$/u);
  expect(JSON.parse(text)).toEqual(value);
});

test("the columns of a table are as wide as their widest cell, and an empty cell shows", () => {
  expect(
    table(
      ["A", "B"],
      [
        ["long\u001B[1mer", ""],
        ["x", "y"],
      ],
    ),
  ).toBe("A       B\nlonger  -\nx       y\n");
});
