import type { Layer, Taxonomy } from "../ontology/taxonomy.ts";
import type { Estate } from "../projection/estate.ts";
import { claimReason } from "./assurance/claim-reason.ts";
import { controlProof, type ControlProof } from "./assurance/control-proof.ts";
import { coneControls, layerAssurances, type LayerAssurance } from "./assurance/layer-assurance.ts";
import type { AssuranceNeed } from "./assurance/need.ts";
import { assuranceNeeds } from "./assurance/needs.ts";
import { weaknessesOf } from "./assurance/weaknesses.ts";
import { frontierOf } from "./causes/claim-frontier.ts";
import { claimPaths } from "./causes/claim-paths.ts";
import type { OutcomeClaim } from "./causes/outcome-claim.ts";
import { outcomeClaims, type ClaimCase } from "./causes/outcome-claims.ts";
import { layerFacts } from "./layer-facts.ts";
import { layersOf } from "./layer.ts";
import { byId } from "./ownership/by-id.ts";
import type { Path } from "./paths/path.ts";
import { inTime } from "./in-time.ts";
import type { LimitReason, Traversal } from "./traversal.ts";

export type AssuranceVerdict = "PROVEN" | "PARTLY" | "UNPROVEN" | "UNREACHABLE";

/** A claim as it is answered. */
export interface AssuranceClaim extends Pick<OutcomeClaim, "origin" | "scenario" | "distance" | "holds"> {
  readonly path: Path;
  /** Those in which the controls sit, in the taxonomy's order. */
  readonly layers: readonly Layer[];
  /** Those that provide the controls, by id. */
  readonly vendors: readonly number[];
  /** Those that hold on its frontier, by id, each with what shows that it works. */
  readonly controls: readonly ControlProof[];
  readonly reason: string;
}

/** What shows that an outcome is secured, and what is missing. */
export interface AssuranceCase {
  readonly verdict: AssuranceVerdict;
  /** The first 1,000: not held first, then by (distance, origin id). */
  readonly claims: readonly AssuranceClaim[];
  /** Every layer of the taxonomy, in its order. */
  readonly byLayer: readonly LayerAssurance[];
  /** The first 100, the one that closes most first. */
  readonly missing: readonly AssuranceNeed[];
  /** `depthReached`: the greatest distance of a claim. */
  readonly traversal: Traversal;
}

const claimsMax = 1000;
const needsMax = 100;

const asRecorded = { threshold: "TESTED", controlsThatHold: [], controlsThatFail: [] } as const;

/**
 * Whether an outcome is secured: a claim for each origin of harm, and a verdict over all of them. What there was no time for is not
 * said to hold, so a verdict that was cut short is never stronger than the whole one. Yields every few thousand hops. Never throws.
 * Source: docs/analyses.md, "Assurance case".
 */
export function* assuranceCase(
  estate: Estate,
  outcome: number,
  { taxonomy, isOver }: { readonly taxonomy: Taxonomy; readonly isOver: () => boolean },
): Generator<void, AssuranceCase> {
  const facts = layerFacts(estate);
  const placed = new Map<number, readonly Layer[]>();
  const layersOfControl = (control: number): readonly Layer[] => {
    const known = placed.get(control) ?? layersOf(taxonomy, control, facts);
    placed.set(control, known);
    return known;
  };

  const found = yield* outcomeClaims(estate, outcome, { ...asRecorded, isOver });
  const listed = found.claims.slice(0, claimsMax);
  const withPaths = yield* claimPaths(found, listed, isOver);
  const inCones = yield* inTime(coneControls(found), isOver);
  const controls = inCones ?? [];
  const weaknesses = yield* weaknessesOf(found, controls, layersOfControl, isOver);
  const needs = yield* assuranceNeeds(found, weaknesses, needsMax, isOver);

  const isCut =
    !found.isWhole ||
    inCones === undefined ||
    withPaths.length < listed.length ||
    !weaknesses.isWhole ||
    !needs.isWhole;
  const reasons: LimitReason[] = [];
  if (found.claims.length > claimsMax || needs.hasMore) reasons.push("PATHS");
  if (isCut) reasons.push("TIME");
  return {
    verdict: verdictOf(found, weaknesses.needs.length === 0 && weaknesses.isWhole),
    claims: withPaths.map(({ claim, end, path }): AssuranceClaim => {
      const holding = frontierOf(found, { end });
      const layers = new Set(holding.flatMap((control) => [...layersOfControl(control)]));
      const { origin, scenario, distance, holds } = claim;
      return {
        ...{ origin, scenario, distance, holds, path },
        layers: taxonomy.layers.filter((layer) => layers.has(layer)),
        vendors: byId(
          estate,
          holding.flatMap((control) => vendorsOf(estate, control)),
        ),
        controls: holding.map((control) => controlProof(estate, control)),
        reason: claimReason(found, claim, path, holding),
      };
    }),
    byLayer: layerAssurances(found, controls, taxonomy, layersOfControl),
    missing: needs.needs,
    traversal: {
      completeness: reasons.length === 0 ? "COMPLETE" : "TRUNCATED",
      reasons,
      depthReached: found.claims.reduce((deepest, { distance }) => Math.max(deepest, distance), 0),
      get entitiesExplored() {
        return new Set([...found.region.entity, ...(found.outages?.distances.keys() ?? [])]).size;
      },
      relationsExplored: found.region.row.length + found.ends.looks,
    },
  };
}

function verdictOf({ claims, isWhole, estate, outcome }: ClaimCase, isSound: boolean): AssuranceVerdict {
  if (claims.length === 0) {
    return isWhole && estate.factsOf(outcome)["realized"] !== true ? "UNREACHABLE" : "UNPROVEN";
  }
  if (!claims.some(({ holds }) => holds)) return "UNPROVEN";
  return isWhole && isSound && claims.every(({ holds }) => holds) ? "PROVEN" : "PARTLY";
}

/** The vendors that a control comes from. */
export function vendorsOf(estate: Estate, control: number): readonly number[] {
  return estate.relationsIn(control, "PROVIDES").map((row) => estate.fromOf(row));
}
