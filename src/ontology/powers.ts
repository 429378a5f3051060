/** A set of powers as a bit mask; the bits are those of `powers`. */
export type Powers = number;

/** One bit a power, in the order of `enum Power`. CONTROL implies the others, but its mask is its own bit alone. */
export const powers = Object.freeze({
  READ: 1,
  WRITE: 2,
  DELETE: 4,
  EXECUTE: 8,
  APPROVE: 16,
  SEND: 32,
  CONTROL: 64,
} as const);

export type Power = keyof typeof powers;

export const powerList: readonly Power[] = Object.freeze([
  "READ",
  "WRITE",
  "DELETE",
  "EXECUTE",
  "APPROVE",
  "SEND",
  "CONTROL",
]);

export const noPowers: Powers = 0;
export const allPowers: Powers = 127;

/** The mask of these powers, just as named: CONTROL is not spread out, see `implied`. */
export function powersOf(names: Iterable<Power>): Powers {
  let mask = noPowers;
  for (const name of names) mask |= powers[name];
  return mask;
}

/** The powers in a mask, in the order of the schema; CONTROL alone where it is held, for it says all the others. */
export function powerNames(mask: Powers): readonly Power[] {
  if ((mask & powers.CONTROL) !== 0) return ["CONTROL"];
  return powerList.filter((name) => (mask & powers[name]) !== 0);
}

/** A mask with all that it implies: every power where CONTROL is among them. */
export function implied(mask: Powers): Powers {
  return (mask & powers.CONTROL) === 0 ? mask : allPowers;
}
