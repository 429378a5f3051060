import fc from "fast-check";
import type { Certainty } from "../../src/ontology/certainty.ts";
import type { Fields } from "../../src/ontology/value.ts";
import type { Deed, Write } from "../../src/store/write.ts";

/** Instants of the stories run from 0 to one below this; the last one stands for every later moment. */
export const instants = 9;

const tag = fc.constantFrom("a", "b", "c");
const fields: fc.Arbitrary<Fields> = fc.record(
  {
    name: fc.constantFrom<(string | null)[]>("Ada", "Bob", null),
    description: fc.constantFrom<(string | null)[]>("short", "long", null),
    tags: fc.option(fc.uniqueArray(tag, { maxLength: 3 })),
    externalIds: fc.option(
      fc.array(fc.record({ system: fc.constantFrom("purl", "cpe"), id: fc.constantFrom("1", "2") }), { maxLength: 2 }),
    ),
    extra: fc.option(fc.record({ note: fc.constantFrom("x", "y") })),
  },
  { requiredKeys: [] },
);

const telling = fc.record({
  source: fc.constantFrom("hr", "scanner", "register"),
  deed: fc.constantFrom<Deed[]>("PUT", "PUT", "PUT", "END", "CONFIRM"),
  certainty: fc.constantFrom<Certainty[]>("A", "B", "C", "X"),
  validFrom: fc.nat(instants - 1),
  end: fc.option(fc.oneof(fc.nat(instants - 1), fc.constant("undone" as const))),
  fields,
});

/** The writes of several sources on one subject, in version order. */
export const writeStory: fc.Arbitrary<readonly Write[]> = fc
  .array(telling, { maxLength: 12 })
  .map((tellings) => tellings.map(({ end, ...told }, index) => writeOf({ ...told, ...endOf(told, end) }, index + 1)));

type Told = Pick<Write, "source" | "deed" | "certainty" | "validFrom" | "fields" | "validTo">;

function endOf({ deed, validFrom }: Told, end: number | "undone" | null): { validTo?: number | null } {
  if (deed !== "PUT" || end === null) return {};
  if (end === "undone") return { validTo: null };
  return end > validFrom ? { validTo: end } : {};
}

/** One write of a story, with what the algebra does not look at filled in. */
export function writeOf(told: Partial<Told>, version: number): Write {
  return {
    subject: "agent:x",
    source: "hr",
    version,
    recordedAt: version * 1000,
    actor: "local",
    deed: "PUT",
    certainty: "A",
    validFrom: 0,
    fields: {},
    change: "UPDATED",
    ...told,
  };
}
