import { expect, test } from "vitest";
import { oscal } from "../../src/exchange/oscal.ts";
import { fixture, fixturesIn } from "./fixture-texts.ts";
import { type ReadAlike, unaccountedLeaves } from "./unaccounted-leaves.ts";

const alike: ReadAlike = [
  [/^[a-z-]+\.control-implementation\.implemented-requirements\[\]\.(?:statements\[\]\.)?(?=by-components)/u, ""],
];

test.each(fixturesIn("oscal"))("of %s nothing is dropped in silence", (path) => {
  expect(unaccountedLeaves(oscal, fixture(path), alike)).toEqual([]);
});
