import type { Estate } from "./estate.ts";
import { keptFor } from "./kept-for.ts";

/** Gives what `make` makes of an entity, made once and kept for as long as the estate is there. Throws what `make` throws. */
export function keptEach<Made>(
  make: (estate: Estate, entity: number) => Made,
): (estate: Estate, entity: number) => Made {
  const madeIn = keptFor<Estate, Map<number, { readonly made: Made }>>(() => new Map());
  return (estate, entity) => {
    const kept = madeIn(estate);
    let known = kept.get(entity);
    if (known === undefined) kept.set(entity, (known = { made: make(estate, entity) }));
    return known.made;
  };
}
