import { blastRadius } from "../analysis/blast-radius.ts";
import type { Scenario } from "../analysis/scenario.ts";
import { compareIds } from "../ontology/compare-ids.ts";
import type { Fields } from "../ontology/value.ts";
import { canonicalJson } from "../store/canonical-json.ts";
import { isBeside } from "./is-beside.ts";
import { carriers, isBehindControls, isOnTheWay, mayMoveControls } from "./reach-movers.ts";
import { reachDifference, originsOf, type SideDifference } from "./reach-difference.ts";
import { reachDigest } from "./reach-digest.ts";
import { controlFacts, lossFacts, missingOrigins, reachFacts } from "./reach-facts.ts";
import { reachGroups } from "./reach-groups.ts";
import { reachSentence } from "./reach-sentence.ts";
import { isReached, reachTerms } from "./reach-terms.ts";
import type { WatchedQuestion } from "./watched-question.ts";
import type { ReachSide, WatchedReach } from "./watched-reach.ts";

/** The defaults of `Query.blastRadius`. */
const asked = { maxDepth: 64, maxEntities: 1_000_000, threshold: "TESTED" } as const;

/** Of a reach up to this many entities it is remembered what was reached; of a wider one anything may move it. */
const rememberedMax = 10_000;

/** The blast radius of some entities, each once, in a scenario, watched. */
export function reachWatch(ids: readonly string[], scenario: Scenario): WatchedQuestion<WatchedReach> {
  const origins = [...new Set(ids)].sort(compareIds);
  return {
    *ask(estate, isOver) {
      const numbers = origins.map((id) => estate.find(id)).filter((entity) => estate.exists(entity));
      const controls = { controlsThatHold: [], controlsThatFail: [] };
      const found = yield* blastRadius(estate, { ...asked, ...controls, origins: numbers, scenario, deadline: isOver });
      const inherent = yield* reachDigest(estate, found.inherent);
      const residual = found.residual === found.inherent ? inherent : yield* reachDigest(estate, found.residual);
      const answer = { estate, scenario, origins, found, digests: { inherent, residual } };
      const { reasons } = found.traversal;
      return {
        ...answer,
        isUnfinished: reasons.includes("TIME"),
        key: keyOf({ ...answer, key: "", isUnfinished: false }),
      };
    },
    wakes: (answer) => {
      const { inherent } = answer.found;
      const reached = inherent.count > rememberedMax ? undefined : new Set(inherent.entities());
      const starts = originsOf(answer);
      const isThere = (entity: number): boolean => reached?.has(entity) !== false || starts.has(entity);
      return (happening) => {
        if (mayMoveControls(happening)) return true;
        if ("type" in happening) return isOnTheWay(happening, isThere);
        return happening.ofExistence || isThere(happening.entity);
      };
    },
    movers: (before, after) => {
      const wasThere = [before, after].map(whetherThere);
      const isThere = (entity: number): boolean => wasThere.some((was) => was(entity));
      return (happening) => {
        if ("type" in happening) return mayMoveControls(happening) || isOnTheWay(happening, isThere);
        const { entity, ofExistence } = happening;
        // Word comes to nobody who is inactive: what is said of a person may be why one beside the reach is not in it.
        return [before, after].some(
          ({ estate }) =>
            isThere(entity) ||
            ((ofExistence || happening.kind === "PERSON") && isBeside(estate, entity, isThere, carriers)) ||
            (mayMoveControls(happening) && isBehindControls(estate, entity)),
        );
      };
    },
    *tell(before, after) {
      const inherent = yield* reachDifference(before, after, "inherent");
      const residual = yield* reachDifference(before, after, "residual");
      return {
        sentence: reachSentence(before, after, yield* reachGroups(before, after), { inherent, residual }),
        before: withLists(before, { inherent, residual }, "left"),
        after: withLists(after, { inherent, residual }, "entered"),
      };
    },
  };
}

function keyOf(answer: WatchedReach): string {
  const { digests, found } = answer;
  return canonicalJson([
    ...[digests.inherent, digests.residual, missingOrigins(answer), controlFacts(answer), found.traversal.reasons],
    ...[lossFacts(found.inherent), lossFacts(found.residual)],
  ]);
}

function whetherThere(answer: WatchedReach): (entity: number) => boolean {
  const starts = originsOf(answer);
  const { estate, found } = answer;
  const named = new Set(answer.origins.map((id) => estate.graph.numbers.get(id)));
  return (entity) => named.has(entity) || isReached(estate, found.inherent, entity, starts);
}

type Differences = Readonly<Record<ReachSide, SideDifference>>;

/** The facts of an answer, and on each side what is in it alone, and what is there otherwise than in the other. */
function withLists(answer: WatchedReach, differences: Differences, alone: "entered" | "left"): Fields {
  const side = (name: ReachSide): Fields => {
    const { [alone]: only, moved } = differences[name];
    const terms = (entity: number): Fields => reachTerms(answer.estate, answer.found[name], entity);
    return {
      [`${alone}Count`]: only.count,
      [alone]: only.items.map(terms),
      movedCount: moved.count,
      moved: moved.items.map(terms),
    };
  };
  const facts = reachFacts(answer);
  return {
    ...facts,
    inherent: { ...(facts["inherent"] as Fields), ...side("inherent") },
    residual: { ...(facts["residual"] as Fields), ...side("residual") },
  };
}
