import type { Powers } from "../../ontology/powers.ts";

/**
 * All that a walk asks of a hop, in one whole number, so that looking at a hop reads one place in memory: what it needs, what it
 * gives, its type, and `slotMarks`.
 */
export type SlotTraits = number;

/**
 * STEADY: the relation holds from the index's `since` on. CONDITIONAL: whether it gives anything depends on the moment. GUARDED:
 * a GUARDS relation of the graph, in force or not, is on it; only what leaves is marked so.
 */
export const slotMarks = Object.freeze({ STEADY: 1 << 24, CONDITIONAL: 1 << 25, GUARDED: 1 << 26 } as const);

const giftShift = 8;
const typeShift = 16;
const byte = 255;

export function slotTraits(need: Powers, gift: Powers, type: number, marks: number): SlotTraits {
  return need | (gift << giftShift) | (type << typeShift) | marks;
}

/** What must be held for the hop; 0 where it gives nothing, ever. Its bits are the lowest, so that traits may be masked by what is held. */
export function needOf(traits: SlotTraits): Powers {
  return traits & byte;
}

/** What the hop gives, CONTROL spread out; 0 where it passes on what its left holds. */
export function giftOf(traits: SlotTraits): Powers {
  return (traits >>> giftShift) & byte;
}

/** The relation's type, by code. */
export function typeCodeOf(traits: SlotTraits): number {
  return (traits >>> typeShift) & byte;
}
