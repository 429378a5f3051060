const bitsOfMask: readonly (readonly number[])[] = Array.from({ length: 256 }, (_, mask) =>
  [1, 2, 4, 8, 16, 32, 64, 128].filter((bit) => (mask & bit) !== 0),
);

/** The single bits of a mask of at most eight, the lowest first; not to be changed. */
export function bitsOf(mask: number): readonly number[] {
  return bitsOfMask[mask] as readonly number[];
}
