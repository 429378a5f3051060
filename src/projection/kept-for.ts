/** Gives what `make` makes of a key, made once and kept for as long as the key is there. Throws what `make` throws. */
export function keptFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    let known = kept.get(key);
    if (known === undefined) kept.set(key, (known = { made: make(key) }));
    return known.made;
  };
}
