import type { Kind } from "../ontology/kinds.ts";
import type { Estate } from "../projection/estate.ts";
import { claimPath } from "./causes/claim-path.ts";
import { outcomeClaims, type ClaimCase } from "./causes/outcome-claims.ts";
import { outagePath } from "./causes/outage-path.ts";
import { firstWay } from "./causes/ways-on.ts";
import type { ControlDemand } from "./control-standing.ts";
import { depthReasons } from "./exposure/depth-reasons.ts";
import { exposedOrigins, type ExposedOrigin } from "./exposure/exposed-origins.ts";
import type { Money } from "./gross-loss.ts";
import type { Hop } from "./hop.ts";
import { lossAllocation } from "./loss-allocation.ts";
import { isOwnable } from "./ownership/is-ownable.ts";
import type { OwnershipAnswer, OwnershipReason } from "./ownership/ownership-answer.ts";
import { ownershipAnswer } from "./ownership-chain.ts";
import type { Path } from "./paths/path.ts";
import type { Scenario } from "./scenario.ts";
import { startingPowers } from "./starting-powers.ts";
import type { LimitReason, Traversal } from "./traversal.ts";

/** The border has checked it: the outcome is one, limits are in range, no control both holds and fails. */
export interface OutcomePathsQuestion extends ControlDemand {
  readonly outcome: number;
  /** Only origins of these kinds; of all where it is undefined. */
  readonly fromKinds: readonly Kind[] | undefined;
  readonly scenario: Scenario;
  /** Hops of a path at most, and rounds of the reach that says which are open. */
  readonly maxDepth: number;
  /** Paths at most. */
  readonly first: number;
  readonly isOver: () => boolean;
}

/** Who is accountable for what a hop gets to; undefined where nobody is, or the sources conflict. */
export interface HopAccountability {
  readonly hop: Hop;
  readonly party: number | undefined;
  readonly reason: OwnershipReason;
}

/** How one origin brings the outcome about. */
export interface OutcomePath {
  readonly origin: number;
  /** What happens to it. */
  readonly scenario: Scenario;
  readonly path: Path;
  /** One for each hop. */
  readonly accountable: readonly HopAccountability[];
  /** What is left of the outcome's loss where only agreements pay that cover something on the path. */
  readonly residualLoss: readonly Money[];
}

export interface OutcomeExposure {
  readonly owner: OwnershipAnswer;
  /** Open ones first, then by (length, origin id). */
  readonly paths: readonly OutcomePath[];
  /** Those with an open path, each once, by (distance, id), however many paths are shown. */
  readonly openOrigins: readonly number[];
  readonly traversal: Traversal;
}

/**
 * How an outcome can be reached: the first path of each causal origin, who is accountable for each hop, and who is left with what.
 * Yields every few thousand hops. Never throws. Source: docs/analyses.md, "Outcome paths".
 */
export function* outcomePaths(estate: Estate, question: OutcomePathsQuestion): Generator<void, OutcomeExposure> {
  const { outcome, fromKinds, scenario, maxDepth, first, isOver, ...demand } = question;
  const found = yield* outcomeClaims(estate, outcome, { ...demand, isOver, scenarios: begunBy[scenario] });
  const claims = found.claims.filter(({ origin }) => fromKinds?.includes(estate.kindOf(origin)) ?? true);
  const exposed = yield* exposedOrigins(found, claims, maxDepth, isOver);

  const paths: OutcomePath[] = [];
  const shown = exposed.origins.slice(0, first);
  for (const each of shown) {
    const path = yield* firstPath(found, each, isOver);
    if (path === undefined) break;
    const { origin, scenario: begun } = each.claim;
    const { residual } = yield* lossAllocation(estate, outcome, [origin, ...path.hops.map(({ to }) => to)]);
    const accountable = path.hops.map((hop) => accountableFor(estate, hop));
    paths.push({ origin, scenario: begun, path, accountable, residualLoss: residual });
  }
  const open = exposed.origins.filter(({ isOpen }) => isOpen).map(({ claim }) => claim);
  const isCut = !found.isWhole || !exposed.isWhole || paths.length < shown.length;
  const reasons: LimitReason[] = isCut ? ["TIME"] : depthReasons(exposed, first);
  return {
    owner: ownershipAnswer(estate, outcome, "OUTCOME_OWNER"),
    paths,
    openOrigins: [
      ...new Set(
        open
          .toSorted(
            (left, right) => left.distance - right.distance || estate.compareEntities(left.origin, right.origin),
          )
          .map(({ origin }) => origin),
      ),
    ],
    traversal: {
      completeness: reasons.length === 0 ? "COMPLETE" : "TRUNCATED",
      reasons,
      depthReached: paths.reduce((deepest, { path }) => Math.max(deepest, path.hops.length), 0),
      get entitiesExplored() {
        return new Set([...found.region.entity, ...(found.outages?.distances.keys() ?? [])]).size;
      },
      relationsExplored: found.region.row.length + found.ends.looks,
    },
  };
}

/** COMPROMISE is all that somebody does to bring the outcome about, each origin as it begins there; the others say what alone happens. */
const begunBy: Readonly<Record<Scenario, readonly Scenario[]>> = {
  COMPROMISE: ["COMPROMISE", "INJECTION"],
  INJECTION: ["INJECTION"],
  OUTAGE: ["OUTAGE"],
  DISCLOSURE: ["DISCLOSURE"],
};

function* firstPath(
  found: ClaimCase,
  { claim, ways, hasGained }: ExposedOrigin,
  isOver: () => boolean,
): Generator<void, Path | undefined> {
  if (ways === undefined) return yield* outagePath(found, claim, isOver);
  return claimPath(found, firstWay(found.estate, ways, claim.starts), startingPowers[claim.scenario], hasGained);
}

function accountableFor(estate: Estate, hop: Hop): HopAccountability {
  if (!isOwnable(estate.kindOf(hop.to))) return { hop, party: undefined, reason: "MISSING" };
  const { party, reason } = ownershipAnswer(estate, hop.to, "ACCOUNTABLE");
  return { hop, party, reason };
}
