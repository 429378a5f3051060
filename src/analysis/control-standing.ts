import { powers, type Powers } from "../ontology/powers.ts";
import type { Estate } from "../projection/estate.ts";
import { isAtLeast, type AssuranceLevel, type AssuranceState } from "./assurance-state.ts";
import { controlAssurance, type ControlAssurance } from "./control-assurance.ts";
import { approversOf, type Approvers } from "./approvers.ts";
import { controlStretch, type ControlStretch } from "./control-stretch.ts";
import { keptFor } from "../projection/kept-for.ts";

/** What a question asks of controls before it believes that they hold. */
export interface ControlDemand {
  readonly threshold: AssuranceLevel;
  /** Entity numbers of controls that are assumed to hold, or to fail. */
  readonly controlsThatHold: Iterable<number>;
  readonly controlsThatFail: Iterable<number>;
}

/** A control's standing while nobody has taken it over. */
export interface ControlStanding {
  readonly control: number;
  /** Found out when it is asked for: a control that only detects does not hold, whatever the evidence. */
  readonly assurance: AssuranceState;
  readonly holds: boolean;
  /** Why it does not hold; null where it does. */
  readonly reason: string | null;
  /** Assumed to hold, whatever the harm gains. */
  readonly survives: boolean;
}

/** The first round at whose end an entity held one of the powers; Infinity where it never did. */
export type FirstHeld = (entity: number, oneOf: Powers) => number;

export interface ControlStandings {
  /** Its standing before any harm. */
  of(control: number): ControlStanding;
  /** The round at whose end the harm had taken the control over: hops it guards are open from the next one. Infinity: never. */
  takenOver(control: number, firstHeld: FirstHeld): number;
}

/** Whether a control holds for the hops of one round, and why not. */
export interface StandingInRound {
  readonly holds: boolean;
  readonly reason: string | null;
}

/** A hop taken in round n sees what was held at the end of round n - 1; Infinity asks about the end. Never throws. */
export function standingInRound(
  standings: ControlStandings,
  control: number,
  round: number,
  firstHeld: FirstHeld,
): StandingInRound {
  const { holds, reason, survives } = standings.of(control);
  if (!holds || survives || standings.takenOver(control, firstHeld) >= round) return { holds, reason };
  return { holds: false, reason: "under the attacker's control" };
}

/**
 * The standings of the estate's controls, each worked out once in a stretch in which nothing changes that controls rest on. Never
 * throws. Source: docs/analyses.md, "Controls".
 */
export function readStandings(estate: Estate, demand: ControlDemand): ControlStandings {
  const assumedToHold = new Set(demand.controlsThatHold);
  const assumedToFail = new Set(demand.controlsThatFail);
  const known = knownIn(controlStretch(estate));
  if (assumedToHold.size + assumedToFail.size > 0) {
    return standingsWith(estate, demand.threshold, assumedToHold, assumedToFail, known);
  }
  let standings = known.asRecorded.get(demand.threshold);
  if (standings === undefined) {
    standings = standingsWith(estate, demand.threshold, assumedToHold, assumedToFail, known);
    known.asRecorded.set(demand.threshold, standings);
  }
  return standings;
}

/** What is known of controls whatever is asked of them, and their standings by what is. */
interface Known {
  readonly assurances: Map<number, ControlAssurance>;
  readonly approvers: Map<number, Approvers>;
  readonly asRecorded: Map<AssuranceLevel, ControlStandings>;
}

const knownIn = keptFor<ControlStretch, Known>(() => ({
  assurances: new Map(),
  approvers: new Map(),
  asRecorded: new Map(),
}));

function standingsWith(
  estate: Estate,
  threshold: AssuranceLevel,
  assumedToHold: ReadonlySet<number>,
  assumedToFail: ReadonlySet<number>,
  { assurances, approvers }: Known,
): ControlStandings {
  const standings = new Map<number, ControlStanding>();
  const assuranceOf = (control: number): ControlAssurance => {
    let assured = assurances.get(control);
    if (assured === undefined) assurances.set(control, (assured = controlAssurance(estate, control)));
    return assured;
  };

  const of = (control: number): ControlStanding => {
    let standing = standings.get(control);
    if (standing === undefined) {
      const { effect, status } = estate.factsOf(control);
      const survives = effect === "PREVENT" && assumedToHold.has(control);
      const reason = survives
        ? null
        : assumedToFail.has(control)
          ? "assumed to fail"
          : (whyNotPreventing(effect, status) ?? whyNotAssured(assuranceOf(control), threshold));
      standing = {
        control,
        get assurance() {
          return assuranceOf(control).state;
        },
        holds: reason === null,
        reason,
        survives,
      };
      standings.set(control, standing);
    }
    return standing;
  };

  const takenOver = (control: number, firstHeld: FirstHeld): number => {
    let people = approvers.get(control);
    if (people === undefined) approvers.set(control, (people = approversOf(estate, control)));
    const itself = firstHeld(control, powers.CONTROL);
    if (people.persons.length === 0) return itself;
    const swayed = people.persons.map((person) => firstHeld(person, powers.APPROVE));
    return Math.min(itself, people.allNeeded ? Math.max(...swayed) : Math.min(...swayed));
  };
  return { of, takenOver };
}

function whyNotPreventing(effect: unknown, status: unknown): string | null {
  if (effect === "DETECT") return "detects only";
  if (effect === "RESPOND") return "responds only";
  if (effect !== "PREVENT") return "effect unknown";
  return status === "IMPLEMENTED" ? null : "not implemented";
}

function whyNotAssured({ state, counts }: ControlAssurance, threshold: AssuranceLevel): string | null {
  return counts !== undefined && isAtLeast(counts, threshold) ? null : `${state}, needs ${threshold}`;
}
