import fc from "fast-check";

type Steps = readonly (string | number)[];

/** What is done at one place of a document. */
type Deed = "PUT" | "DROP" | "REPEAT" | "RENAME" | "SWAP";

/**
 * A document with some of its values replaced by others of any type, moved to another place, repeated beside themselves or taken away,
 * and some of its keys renamed or swapped with others.
 */
export function mangled(original: unknown): fc.Arbitrary<unknown> {
  const places = [...placesIn(original)];
  const keys = [...new Set(places.flat().filter((step) => typeof step === "string")), "__proto__", "x", ""];
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      ...[null, true, 0, -1, 1e308, "", " ", "x", "\u0000", "urn:cdx:x", "https://", "pkg:npm/x@1", "2026-02-30"],
      ...[[], {}, [[]], [null], [{}], { name: "x" }, { id: "x" }, [["a"], ["a"]]],
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(...places).map((steps) => at(original, steps)),
  );
  const change = fc.record({
    steps: fc.constantFrom(...places),
    other: fc.constantFrom(...places),
    deed: fc.constantFrom<Deed>("PUT", "PUT", "DROP", "REPEAT", "RENAME", "SWAP"),
    value,
    key: fc.constantFrom(...keys),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const document = structuredClone(original);
    for (const { steps, other, deed, value: given, key } of changes) {
      const here = structuredClone(at(document, steps));
      if (deed === "PUT") put(document, steps, structuredClone(given) ?? null);
      else if (deed === "DROP") take(document, steps);
      else if (deed === "REPEAT") repeat(document, steps, here);
      else if (deed === "RENAME") {
        take(document, steps);
        put(document, [...steps.slice(0, -1), typeof steps.at(-1) === "string" ? key : 0], here ?? null);
      } else {
        const there = structuredClone(at(document, other));
        put(document, steps, there ?? null);
        put(document, other, here ?? null);
      }
    }
    return document;
  });
}

/** Bytes of which some are turned into others, left out, repeated or cut off. */
export function flipped(original: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: Math.max(0, original.length - 1) });
  const change = fc.record({
    place,
    byte: fc.integer({ min: 0, max: 255 }),
    length: fc.integer({ min: 1, max: 40 }),
    deed: fc.nat({ max: 9 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    let bytes = Buffer.from(original);
    for (const { place: from, byte, length, deed } of changes) {
      if (deed < 5) bytes[from] = byte;
      else if (deed < 7) bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
      else if (deed < 9) bytes = Buffer.concat([bytes.subarray(0, from + length), bytes.subarray(from)]);
      else bytes = bytes.subarray(0, from);
    }
    return bytes;
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

/** The object or list that a place is in, where it is still one. */
function holderOf(document: unknown, steps: Steps): Record<string | number, unknown> | undefined {
  const holder = at(document, steps.slice(0, -1));
  return typeof holder === "object" && holder !== null ? (holder as Record<string | number, unknown>) : undefined;
}

/** As an own key, whatever its name. */
function put(document: unknown, steps: Steps, value: unknown): void {
  const holder = holderOf(document, steps);
  const step = steps.at(-1);
  if (holder === undefined || step === undefined) return;
  Object.defineProperty(holder, step, { value, enumerable: true, configurable: true, writable: true });
}

function take(document: unknown, steps: Steps): void {
  const holder = holderOf(document, steps);
  const step = steps.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(step), 1);
  else if (holder !== undefined && step !== undefined) Reflect.deleteProperty(holder, step);
}

function repeat(document: unknown, steps: Steps, value: unknown): void {
  const holder = holderOf(document, steps);
  if (Array.isArray(holder)) holder.push(value ?? null);
  else if (holder !== undefined) put(document, [...steps, String(steps.at(-1) ?? "")], value);
}
