import { assuranceCase, type AssuranceCase } from "../analysis/assurance-case.ts";
import type { Taxonomy } from "../ontology/taxonomy.ts";
import type { Fields } from "../ontology/value.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import { canonicalJson } from "../store/canonical-json.ts";
import { assuranceSentence } from "./assurance-sentence.ts";
import type { WatchedAssurance } from "./watched-assurance.ts";
import { listedMax, type WatchedQuestion } from "./watched-question.ts";

/** The assurance case of an outcome, watched, with layers of a taxonomy. */
export function assuranceWatch(outcome: string, taxonomy: Taxonomy): WatchedQuestion<WatchedAssurance> {
  return {
    *ask(estate, isOver) {
      const entity = estate.find(outcome);
      const isThere = entity !== noEntity && estate.kindOf(entity) === "OUTCOME";
      const found = isThere ? yield* assuranceCase(estate, entity, { taxonomy, isOver }) : undefined;
      const isUnfinished = found?.traversal.reasons.includes("TIME") === true;
      const key = canonicalJson(assuranceFacts(estate, outcome, found, Infinity));
      return { estate, outcome, found, key, isUnfinished };
    },
    // Origins of harm are found anywhere, so that there is no place whose changes could be left out.
    wakes: () => () => true,
    movers: () => () => true,

    *tell(before, after) {
      return {
        sentence: assuranceSentence(before, after),
        before: assuranceFacts(before.estate, outcome, before.found, listedMax),
        after: assuranceFacts(after.estate, outcome, after.found, listedMax),
      };
    },
  };
}

/** An assurance case by ids: what of it makes two the same. Paths, names, sentences and the age of evidence are no part of it. */
function assuranceFacts(estate: Estate, outcome: string, found: AssuranceCase | undefined, max: number): Fields {
  if (found === undefined) return { outcome, exists: false };
  const { verdict, claims, byLayer, missing, traversal } = found;
  const id = (entity: number): string => estate.idOf(entity);
  return {
    outcome,
    exists: true,
    verdict,
    reasons: traversal.reasons,
    claimCount: claims.length,
    heldCount: claims.filter(({ holds }) => holds).length,
    claims: claims.slice(0, max).map(({ origin, scenario, distance, holds, layers, vendors, controls }) => ({
      ...{ origin: id(origin), scenario, distance, holds },
      layers: layers.map((layer) => layer.id),
      vendors: vendors.map(id),
      controls: controls.map(({ control, state }) => ({ control: id(control), state })),
    })),
    byLayer: byLayer.map(({ layer, controls, holding, pathsHeld }) => ({
      ...{ layer: layer.id, controls, holding, pathsHeld },
    })),
    missing: missing.slice(0, max).map(({ control, hop, closes }) => ({
      control: control === undefined ? null : id(control),
      hop: hop === undefined ? null : estate.relationIdOf(hop.row),
      closes,
    })),
  };
}
