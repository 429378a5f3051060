import { readdirSync, readFileSync } from "node:fs";

/** The text of a fixture, by its path in `tests/fixtures/`. */
export function fixtureText(path: string): string {
  return readFileSync(`tests/fixtures/${path}`, "utf8");
}

/** The JSON documents of a folder of `tests/fixtures/`, as paths in it. */
export function fixturesIn(folder: string): readonly string[] {
  const names = readdirSync(`tests/fixtures/${folder}`).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => `${folder}/${name}`);
}

export function fixture(path: string): unknown {
  return JSON.parse(fixtureText(path));
}
