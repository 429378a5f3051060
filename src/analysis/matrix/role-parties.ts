import type { RoleStep } from "../../ontology/framework.ts";
import type { Estate } from "../../projection/estate.ts";
import { byId } from "../ownership/by-id.ts";
import { isOwnable } from "../ownership/is-ownable.ts";
import { findParty } from "../ownership/find-party.ts";
import type { MatrixCase } from "./matrix-case.ts";

export interface RoleParties {
  /** By id; several where the sources conflict. */
  readonly parties: readonly number[];
  /** The models that the component is derived from, where their vendor stands in. */
  readonly derivedFrom: readonly number[];
}

const nobody: RoleParties = { parties: [], derivedFrom: [] };

/** Who has a role towards a component: the first step that finds somebody says. A step that looks for what the component is means the component. */
export function roleParties(matrix: MatrixCase, steps: readonly RoleStep[], component: number): RoleParties {
  const counted = steps.filter(
    ({ serviceModels }) => serviceModels.length === 0 || serviceModels.some((model) => model === matrix.serviceModel),
  );
  const meant = counted.filter((step) => isSought(matrix.estate, step, component));
  for (const step of meant) {
    const found = partiesOver(matrix, step, [component]);
    if (found.parties.length > 0) return found;
  }
  for (const step of counted) {
    // What nobody provides is not provided by whoever provides another thing of its kind.
    if (meant.includes(step)) continue;
    for (const places of placesOf(matrix, step, component)) {
      const found = partiesOver(matrix, step, places);
      if (found.parties.length > 0) return found;
    }
  }
  return nobody;
}

function partiesOver({ estate, vendorsOf }: MatrixCase, step: RoleStep, places: readonly number[]): RoleParties {
  if (step.find === "TEAM") {
    const teams = estate.entities("TEAM").filter((team) => {
      const { businessFunction } = estate.factsOf(team);
      return typeof businessFunction === "string" && step.businessFunctions.includes(businessFunction);
    });
    return { parties: byId(estate, teams), derivedFrom: [] };
  }
  if (step.find === "OWNER") {
    const owners = places.flatMap((place) => ownersOf(estate, place, step));
    return { parties: byId(estate, owners), derivedFrom: [] };
  }
  const found = places.map((place) => ({ place, ...vendorsOf(place) }));
  const derived = found.filter(({ place }) => estate.kindOf(place) === "MODEL");
  return {
    parties: byId(
      estate,
      found.flatMap(({ vendors }) => vendors),
    ),
    derivedFrom: byId(
      estate,
      derived.flatMap(({ place, through }) => through.filter((model) => model !== place)),
    ),
  };
}

/** Whom the chain names for the first facet that names anybody; all of them where it is a conflict. */
function ownersOf(estate: Estate, place: number, { facets }: RoleStep): readonly number[] {
  if (!isOwnable(estate.kindOf(place))) return [];
  for (const facet of facets) {
    const { candidates } = findParty(estate, place, facet);
    if (candidates.length > 0) return candidates;
  }
  return [];
}

/** Where a step looks, the nearest first. */
function* placesOf({ estate, stack }: MatrixCase, step: RoleStep, component: number): Generator<readonly number[]> {
  if (step.find === "TEAM" || step.of === "ENTITY") yield [stack.entity];
  else if (step.of === "COMPONENT") yield [component];
  else {
    const met = new Set<number>();
    let round: readonly number[] = [stack.entity];
    for (let hop = 0; round.length > 0; hop += 1) {
      const type = step.along[Math.min(hop, step.along.length - 1)];
      if (type === undefined) return;
      const ahead = round.flatMap((place) => estate.relationsIn(place, type).map((row) => estate.fromOf(row)));
      round = [...new Set(ahead)].filter((place) => !met.has(place));
      for (const place of round) met.add(place);
      if (hop >= step.along.length - 1) yield round.filter((place) => isSought(estate, step, place));
    }
  }
}

function isSought(estate: Estate, { find, of, platformKinds }: RoleStep, place: number): boolean {
  if (find === "TEAM" || estate.kindOf(place) !== of) return false;
  if (platformKinds.length === 0) return true;
  const { platformKind } = estate.factsOf(place);
  return typeof platformKind === "string" && platformKinds.includes(platformKind);
}
