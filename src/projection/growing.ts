/** The typed arrays that a growing column may be. */
export type Column = Int32Array | Uint32Array | Uint8Array | Float64Array;

/** Capacity to grow to so that `needed` entries fit: by default half as much again, so that appending stays cheap. */
export function grownCapacity(capacity: number, needed: number, growth = 1.5): number {
  return Math.max(needed, Math.ceil(capacity * growth), 1024);
}

/** A copy of `column` with room for `capacity` entries; new entries hold `filler`. Readers of the old column keep it unchanged. */
export function grown<C extends Column>(column: C, capacity: number, filler: number): C {
  const copy = new (column.constructor as new (length: number) => C)(capacity);
  copy.set(column);
  if (filler !== 0) copy.fill(filler, column.length);
  return copy;
}
