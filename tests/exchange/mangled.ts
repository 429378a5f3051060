import fc from "fast-check";

type Steps = readonly (string | number)[];

/** A document with some of its values replaced by others of any type, moved to another place, or taken away. */
export function mangled(original: unknown): fc.Arbitrary<unknown> {
  const places = [...placesIn(original)];
  const value = fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, "", " ", "x", "urn:cdx:x", "https://", [], {}, [[]], [null], {
      name: "x",
    }),
    fc.string({ maxLength: 20 }),
    fc.constantFrom(...places).map((steps) => at(original, steps)),
  );
  const change = fc.record({ steps: fc.constantFrom(...places), value, isGone: fc.boolean() });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const document = structuredClone(original);
    for (const { steps, value: given, isGone } of changes)
      put(document, steps, isGone ? undefined : structuredClone(given));
    return document;
  });
}

function* placesIn(value: unknown, steps: Steps = []): Generator<Steps> {
  if (steps.length > 0) yield steps;
  if (typeof value !== "object" || value === null) return;
  const members = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, member] of members) yield* placesIn(member, [...steps, step]);
}

function at(value: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>(
    (held, step) => (held as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );
}

function put(document: unknown, steps: Steps, value: unknown): void {
  const holder = at(document, steps.slice(0, -1));
  const step = steps.at(-1);
  if (typeof holder !== "object" || holder === null || step === undefined) return;
  if (value === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, step);
  else (holder as Record<string | number, unknown>)[step] = value ?? null;
}
