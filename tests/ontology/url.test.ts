import { expect, test } from "vitest";
import { isUrl } from "../../src/ontology/url.ts";

test.each([
  "https://example.com",
  "HTTP://example.com/a?b#c",
  "mailto:security@example.com",
  "https://münchen.example/ä",
])("%j is taken as an address", (text) => {
  expect(isUrl(text)).toBe(true);
});

test.each([
  ...["", "example.com", "/a", "https:", "https://", "http:example.com", "https:///a", "mailto:"],
  ...["javascript:alert(1)", "data:text/html,x", "ftp://example.com", "file:///etc/hosts", "vbscript:x"],
  ...[
    " https://example.com",
    "https://exa mple.com",
    "java\nscript:alert(1)",
    "https://example.com\n",
    "https://a:99999/",
  ],
])("%j is refused as an address", (text) => {
  expect(isUrl(text)).toBe(false);
});
