import { readFileSync } from "node:fs";
import { assuranceCase } from "../../src/analysis/assurance-case.ts";
import { readTaxonomies } from "../../src/exchange/read-taxonomies.ts";
import type { Taxonomy } from "../../src/ontology/taxonomy.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish, hopLine } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

const [cosai] = readTaxonomies(readFileSync("catalogue/taxonomies.yaml", "utf8")).filter(
  ({ id }) => id === "cosai-srf",
) as [Taxonomy];

/** What is said of `outcome:o` in a drawn estate, ids in the place of numbers. */
export function assured(text: string | Estate, isOver: () => boolean = () => false) {
  const estate = typeof text === "string" ? draw(text) : text;
  const answer = finish(assuranceCase(estate, estate.find("outcome:o"), { taxonomy: cosai, isOver }));
  const ids = (entities: readonly number[]): string[] => entities.map((entity) => estate.idOf(entity));
  return {
    estate,
    answer,
    verdict: answer.verdict,
    /** `holds|open distance origin SCENARIO [controls]`. */
    claims: answer.claims.map(({ origin, scenario, distance, holds, controls }) =>
      [
        holds ? "holds" : "open",
        distance,
        estate.idOf(origin),
        scenario,
        ...ids(controls.map((each) => each.control)),
      ].join(" "),
    ),
    paths: answer.claims.map(({ path }) => path.hops.map((hop) => hopLine(estate, hop))),
    blockedBy: answer.claims.map(({ path }) => ids(path.blockedBy)),
    layers: answer.claims.map(({ layers }) => layers.map(({ code }) => code)),
    vendors: answer.claims.map(({ vendors }) => ids(vendors)),
    /** `L2 controls/holding/pathsHeld`, layers without controls left out. */
    byLayer: answer.byLayer
      .filter(({ controls }) => controls > 0)
      .map(({ layer, controls, holding, pathsHeld }) => `${layer.code} ${controls}/${holding}/${pathsHeld}`),
    /** `closes: sentence`. */
    missing: answer.missing.map(({ sentence, closes }) => `${closes}: ${sentence}`),
    reasons: answer.traversal.reasons,
  };
}
