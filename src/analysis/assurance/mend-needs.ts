import { allPowers, noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { controlAssurance } from "../control-assurance.ts";
import type { ClaimCase } from "../causes/outcome-claims.ts";
import { hopGuards } from "../hop-guards.ts";
import { hopGives } from "../hop-rules.ts";
import { relationPhrase } from "../paths/relation-phrases.ts";
import type { Closing, HarmMend, StandIn } from "./mend.ts";
import type { AssuranceNeed } from "./need.ts";
import { markedName } from "../marked-name.ts";

/** What a mend against harm asks for, as somebody can do it. */
export function harmNeed(found: ClaimCase, { mend, closes }: Closing<HarmMend>): AssuranceNeed {
  const { estate, guards, standings } = found;
  if (mend.kind !== "GUARD") {
    const { control } = mend;
    const deed = mend.kind === "SHOW" ? showing(estate, control) : keeping(estate, control);
    return { sentence: `${deed}; ${closing(closes)}.`, control, hop: undefined, closes };
  }
  const { row } = mend;
  const [from, to] = [estate.fromOf(row), estate.toOf(row)];
  const deed = `Put a preventing control between ${markedName(estate, from)} and ${markedName(estate, to)}, and test it: ${toldHop(estate, row)}`;
  const powers = hopGives(estate, row, allPowers) & allPowers;
  const guarding = hopGuards(estate, guards, standings, row, 0, () => Infinity);
  const hop = { row, from, to, reversed: false, powers, guards: guarding };
  return { sentence: `${deed}; ${closing(closes)}.`, control: undefined, hop, closes };
}

/** What keeps an outage from the outcome. */
export function outageNeed(estate: Estate, { mend, closes }: Closing<StandIn>): AssuranceNeed {
  const [from, to] = [markedName(estate, mend.from), markedName(estate, mend.to)];
  const type = estate.typeOf(mend.row);
  const deed =
    type === "CAN_ACCESS"
      ? `Let ${to} go on without ${from}: the access is essential`
      : type === "GUARDS"
        ? `Let ${from} fail open, or have something stand in for it: it fails closed, and ${to} may stop with it`
        : `Have something stand in for ${from}: ${toldHop(estate, mend.row)}, and nothing does so in its place`;
  return { sentence: `${deed}; ${closing(closes)}.`, control: undefined, hop: hopOf(estate, mend), closes };
}

/** The last hop of outages for which nothing on record can stand in. */
export function outageLeft(estate: Estate, last: StandIn): AssuranceNeed {
  const [from, to] = [markedName(estate, last.from), markedName(estate, last.to)];
  const sentence = `No control prevents an outage: when ${from} stops, ${to} may come about, and nothing on record can stand in for it.`;
  return { sentence, control: undefined, hop: hopOf(estate, last), closes: 0 };
}

function hopOf(estate: Estate, { row, from, to }: StandIn) {
  return { row, from, to, reversed: from === estate.toOf(row), powers: noPowers, guards: [] };
}

function toldHop(estate: Estate, row: number): string {
  const phrase = relationPhrase(estate.typeOf(row), estate.relationFactsOf(row));
  return `${markedName(estate, estate.fromOf(row))} ${phrase} ${markedName(estate, estate.toOf(row))}`;
}

function showing(estate: Estate, control: number): string {
  const name = markedName(estate, control);
  const { status, releaseStage } = estate.factsOf(control);
  const isThere = status === "IMPLEMENTED";
  const implement = `Implement ${name}, which is ${typeof status === "string" ? status : "not known to be in place"}`;
  const { state } = controlAssurance(estate, control);
  if (state === "TESTED" || state === "INDEPENDENTLY_VERIFIED") return implement;
  const isEarly = typeof releaseStage === "string" && releaseStage !== "GENERAL_AVAILABILITY";
  const [deed, why] =
    state === "FAILED"
      ? [`mend ${isThere ? name : "it"} and test it again`, "what was last seen of it failed"]
      : state === "STALE"
        ? [`renew the evidence of ${isThere ? name : "it"}`, "all of it is past its date"]
        : [`show that ${isThere ? name : "it"} works`, `it is ${state} and has to be TESTED`];
  const wait = isEarly ? `, and in ${releaseStage} its evidence counts as DOCUMENTED at most` : "";
  return `${isThere ? capital(deed) : `${implement}, and ${deed}`}: ${why}${wait}`;
}

function keeping(estate: Estate, control: number): string {
  return `Keep ${markedName(estate, control)} out of reach of what it guards against: the harm takes it over on its way`;
}

function closing(closes: number): string {
  if (closes === 0) return "alone it closes no claim, for there are ways around it";
  return closes === 1 ? "that closes 1 claim" : `that closes ${closes} claims`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
