import { noEntity, type Estate } from "../../projection/estate.ts";
import { byId } from "./by-id.ts";
import { isInactive } from "./is-inactive.ts";
import { nameList } from "./name-list.ts";
import type { Naming } from "./naming.ts";
import type { OwnershipHop } from "./ownership-answer.ts";
import { markedName } from "../marked-name.ts";

/** From a party to the active person who answers in the end. */
export interface PersonChain {
  readonly person: number | undefined;
  readonly hops: readonly OwnershipHop[];
}

/**
 * Follows a party to a natural person: whom `through` names, a team or organization to its one active leader or on to what it
 * is part of, an inactive person to whom they report to. Where that breaks, the last hop says why and leads to nobody.
 */
export function naturalPerson(estate: Estate, party: number, namings: readonly Naming[]): PersonChain {
  const standing = namings.filter((naming) => naming.party === party && naming.through !== noEntity);
  const people = byId(
    estate,
    standing.map(({ through }) => through),
  );
  const hops: OwnershipHop[] = [];
  if (people.length > 1) {
    const sentence = `${nameList(estate, people)} are each recorded as standing for ${markedName(estate, party)} here, and none is picked.`;
    return { person: undefined, hops: [broken(party, "CONFLICT", sentence)] };
  }
  const [through] = people;
  if (through !== undefined && through !== party) hops.push(throughHop(estate, party, through, standing));

  const met = new Set([party]);
  let current = through ?? party;
  met.add(current);
  while (estate.kindOf(current) !== "PERSON" || isInactive(estate, current)) {
    const hop = hopUp(estate, current, met);
    hops.push(hop);
    if (hop.to === undefined) return { person: undefined, hops };
    current = hop.to;
    met.add(current);
  }
  return { person: current, hops };
}

function throughHop(estate: Estate, party: number, person: number, standing: readonly Naming[]): OwnershipHop {
  const sentence = `${markedName(estate, person)} is recorded as standing for ${markedName(estate, party)} here.`;
  return { from: party, to: person, reason: "DIRECT", row: standing[0]?.row, sentence };
}

function hopUp(estate: Estate, from: number, met: ReadonlySet<number>): OwnershipHop {
  const name = markedName(estate, from);
  if (estate.kindOf(from) === "VENDOR") {
    return broken(from, "MISSING", `${name} is a vendor, and no person who stands for it here is recorded.`);
  }
  if (estate.kindOf(from) === "PERSON") {
    const managers = {
      rows: estate.relationsOut(from, "REPORTS_TO"),
      one: (manager: string) => `${name} is recorded as inactive and reports to ${manager}.`,
      several: (people: string) => `${name} is recorded as inactive and reports to ${people}, of whom none is picked.`,
      none: `${name} is recorded as inactive, and nobody they report to is recorded.`,
    };
    return onlyHop(estate, from, managers, met);
  }
  const leading = estate.relationsIn(from, "LEADS").filter((row) => !isInactive(estate, estate.fromOf(row)));
  const leaders = byId(
    estate,
    leading.map((row) => estate.fromOf(row)),
  );
  const [leader, ...others] = leaders;
  if (others.length > 0) {
    return broken(from, "CONFLICT", `${nameList(estate, leaders)} each lead ${name}, and none is picked.`);
  }
  if (leader !== undefined) {
    return {
      from,
      to: leader,
      reason: "DIRECT",
      row: leading[0],
      sentence: `${markedName(estate, leader)} leads ${name}.`,
    };
  }
  const wholes = {
    rows: estate.relationsOut(from, "PART_OF"),
    one: (whole: string) => `${name} has no active leader on record and is part of ${whole}.`,
    several: (all: string) => `${name} has no active leader on record and is part of ${all}, of which none is picked.`,
    none: `${name} has no active leader on record, and nothing that it is part of is recorded.`,
  };
  return onlyHop(estate, from, wholes, met);
}

interface Onward {
  readonly rows: readonly number[];
  readonly one: (name: string) => string;
  readonly several: (names: string) => string;
  readonly none: string;
}

/** The hop along the one relation that leads on from here. */
function onlyHop(estate: Estate, from: number, { rows, one, several, none }: Onward, met: ReadonlySet<number>) {
  const ends = byId(
    estate,
    rows.map((row) => estate.toOf(row)),
  );
  const [to, ...others] = ends;
  if (to === undefined) return broken(from, "MISSING", none);
  if (others.length > 0) return broken(from, "CONFLICT", several(nameList(estate, ends)));
  const sentence = one(markedName(estate, to));
  if (met.has(to)) return broken(from, "CONFLICT", `${sentence.slice(0, -1)}, where the chain has been before.`);
  return { from, to, reason: "INHERITED", row: rows[0], sentence } as const;
}

function broken(from: number, reason: "MISSING" | "CONFLICT", sentence: string): OwnershipHop {
  return { from, to: undefined, reason, row: undefined, sentence };
}
