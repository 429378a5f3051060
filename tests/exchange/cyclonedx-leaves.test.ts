import { expect, test } from "vitest";
import { cyclonedx } from "../../src/exchange/cyclonedx.ts";
import { fixture, fixturesIn } from "./fixture-texts.ts";
import { type ReadAlike, unaccountedLeaves } from "./unaccounted-leaves.ts";

const alike: ReadAlike = [
  [/^metadata\.component\b/u, "components[]"],
  [/^declarations\.targets\.(?=components|services)/u, ""],
  [/^components\[\]\.(?:pedigree\.ancestors\[\]|components\[\])/u, "components[]"],
  [/^services\[\]\.services\[\]/u, "services[]"],
];
const documents = [...fixturesIn("cyclonedx"), ...fixturesIn("cyclonedx/specification")];

test.each(documents.filter((path) => !path.includes("/invalid")))("of %s nothing is dropped in silence", (path) => {
  expect(unaccountedLeaves(cyclonedx, fixture(path), alike)).toEqual([]);
});
