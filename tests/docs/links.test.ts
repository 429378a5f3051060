import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { repositoryFiles } from "../conventions/repository-files.ts";

const pages = repositoryFiles(/\.md$/);
const sources = repositoryFiles(/^(?:src|tests|bench|web|libraries|schema|\.ci)\/.*\.(?:ts|graphql)$|^[^/]*\.c?js$/);

const withoutCode = (path: string) => readFileSync(path, "utf8").replaceAll(/```[\s\S]*?```/gu, "");

/** The name that a heading is linked by. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(target)) return false;
  if (anchor === undefined) return true;
  return Array.from(withoutCode(target).matchAll(/^#+ (.*)$/gmu), ([, heading]) => anchorOf(heading ?? "")).includes(
    anchor,
  );
}

test("every link between pages leads to a file, and to a heading in it", () => {
  const links = pages.flatMap((page) =>
    Array.from(withoutCode(page).matchAll(/\]\(([^)\s]+)\)/gu), ([, link]) => ({ page, link: link ?? "" })),
  );
  const inside = links.filter(({ link }) => !/^[a-z]+:/u.test(link));
  expect(inside.length).toBeGreaterThan(50);
  expect(inside.filter(({ page, link }) => !leadsSomewhere(page, link))).toEqual([]);
});

test("every page of docs that the code names is there", () => {
  const named = sources.flatMap((path) =>
    Array.from(readFileSync(path, "utf8").matchAll(/\bdocs\/(?:decisions\/\d{4}|[a-z][a-z0-9-]*\.md)/gu), ([page]) => ({
      path,
      page,
    })),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ page }) => globSync(`${page}*`).length === 0)).toEqual([]);
});

test("every page of docs is in the list of them", () => {
  const list = readFileSync("docs/README.md", "utf8");
  const unlisted = repositoryFiles(/^docs\/.+\.(?:md|graphql)$/).filter(
    (path) => path !== "docs/README.md" && !list.includes(`](${path.slice("docs/".length)})`),
  );
  expect(unlisted).toEqual([]);
});
