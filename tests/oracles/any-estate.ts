import fc from "fast-check";
import { powerList } from "../../src/ontology/powers.ts";
import { defaultRelationId } from "../../src/ontology/relation-id.ts";
import { relationRules, relationTypes, type RelationType } from "../../src/ontology/relation-types.ts";
import type { Fields } from "../../src/ontology/value.ts";
import { kindOf, type DrawnEntity, type DrawnEstate, type DrawnRelation } from "./drawn-estate.ts";

const pool = [
  "vendor:v",
  "vendor:w",
  "platform:l",
  "plugin:p",
  "model:m",
  "agent:a",
  "agent:b",
  "identity:i",
  "identity:\u{ff5e}",
  "resource:r",
  "resource:s",
  "resource:\u{1f600}",
  "person:y",
  "person:z",
  "team:t",
  "organization:g",
  "control:c",
  "control:d",
  "evidence:e",
  "evidence:f",
  "outcome:o",
  "outcome:u",
  "vulnerability:x",
] as const;

const dates = ["2026-01-01T00:00:00Z", "2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z"] as const;
const amounts = ["50", "100", "1000", "99.5"] as const;
const maybe = <T>(value: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq });
const mostly = <T>(value: T, others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const fields = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  fc
    .record(model)
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Fields);

const fieldsOfKind: Readonly<Record<string, fc.Arbitrary<Fields>>> = {
  PERSON: fields({ active: fc.constantFrom(undefined, undefined, true, false) }),
  CONTROL: fields({
    effect: mostly("PREVENT", ["DETECT", "RESPOND"]),
    status: mostly("IMPLEMENTED", ["PLANNED", "DISABLED"]),
    failMode: fc.constantFrom("FAIL_CLOSED", "FAIL_CLOSED", "FAIL_OPEN", undefined),
    controlKind: fc.constantFrom("GATEWAY", "HUMAN_APPROVAL", "DUAL_CONTROL", undefined),
    releaseStage: fc.constantFrom(undefined, undefined, undefined, "PREVIEW", "GENERAL_AVAILABILITY"),
  }),
  EVIDENCE: fields({
    evidenceKind: mostly<string | undefined>("TEST", [
      "ATTESTATION",
      "DOCUMENT",
      "CERTIFICATE",
      "CONFIGURATION",
      "LOG",
      "AUDIT_REPORT",
      undefined,
    ]),
    result: fc.constantFrom(undefined, undefined, "PASS", "PASS", "FAIL", "INCONCLUSIVE"),
    independence: fc.constantFrom(undefined, "SELF", "COUNTERPARTY", "THIRD_PARTY", "REGULATOR"),
    collectedAt: maybe(fc.constantFrom(...dates)),
    validUntil: maybe(fc.constantFrom(...dates), 1),
  }),
  OUTCOME: fields({
    outcomeKind: fc.constantFrom("SERVICE_OUTAGE", "DATA_BREACH", undefined),
    trigger: fc.constantFrom("OUTAGE", "COMPROMISE", undefined),
    losses: fc.array(
      fc.record({
        kind: fc.constant("DIRECT"),
        amount: fc.constantFrom("0.1", "0.2", "1000000"),
        currency: fc.constantFrom("EUR", "USD"),
      }),
      { maxLength: 2 },
    ),
  }),
};

/** Influence most of all; then what bears on controls. */
const influences = relationTypes.filter((type) => relationRules[type].influence);
const governing = ["GUARDS", "GUARDS", "GUARDS", "SUPPORTS", "SUPPORTS", "PRODUCED", "MEMBER_OF", "LEADS"] as const;
const everyType: readonly RelationType[] = [
  ...influences,
  ...influences,
  "CAN_ACCESS",
  "CAN_ACCESS",
  "CONTAINS",
  "UNLOCKS",
  "INFORMS",
  ...governing,
];

const propertiesOfType: Partial<Record<RelationType, fc.Arbitrary<Fields>>> = {
  CAN_ACCESS: fields({
    actions: fc.subarray([...powerList], { minLength: 1, maxLength: 2 }),
    maxAmount: maybe(fc.constantFrom(...amounts), 1),
    reversible: fc.constantFrom(undefined, true, true, false),
    essential: fc.constantFrom(undefined, true, true, false),
  }),
  AFFECTS: fields({
    actions: maybe(fc.subarray([...powerList], { maxLength: 2 })),
    fixedAt: maybe(fc.constantFrom(...dates), 1),
  }),
  DRIVES: fields({ requires: maybe(fc.constantFrom(...powerList), 1) }),
  GUARDS: fields({
    side: fc.constantFrom("IN", "IN", "OUT"),
    on: fc.oneof(fc.constant(undefined), fc.subarray([...influences]), fc.constant(["ACTS_AS", "CAN_ACCESS"])),
    aboveAmount: fc.constantFrom(undefined, undefined, undefined, ...amounts),
  }),
};

const propertiesOf = (type: RelationType): fc.Arbitrary<Fields> =>
  propertiesOfType[type] ??
  (relationRules[type].properties.has("alternative")
    ? fields({ alternative: fc.constantFrom(undefined, undefined, "one", "two") })
    : fc.constant({}));

const ends = { from: maybe(fc.constantFrom(...dates), 1), to: maybe(fc.constantFrom(...dates.slice(1)), 1) };
/** Bounds that mostly say nothing, so that most of an estate holds. */
const bounds = fc.oneof(
  { weight: 14, arbitrary: fc.constant({ from: undefined, to: undefined }) },
  { weight: 1, arbitrary: fc.record(ends) },
);

function anyRelation(ids: readonly string[], types: readonly RelationType[]): fc.Arbitrary<DrawnRelation> {
  const able = (type: RelationType, side: "from" | "to"): string[] =>
    ids.filter((id) => (relationRules[type][side] as readonly string[]).includes(kindOf(id)));
  const possible = types.filter((type) => able(type, "from").length > 0 && able(type, "to").length > 0);
  return fc
    .constantFrom(...(possible.length > 0 ? possible : types))
    .chain((type) =>
      fc.record({
        type: fc.constant(type),
        left: fc.constantFrom(...able(type, "from")),
        right: fc.constantFrom(...able(type, "to")),
        properties: propertiesOf(type),
        own: fc.constantFrom(undefined, undefined, undefined, "a1", "z9", "\u{ff5e}", "\u{1f600}"),
        bounds,
      }),
    )
    .map(({ type, left, right, properties, own, bounds: { from, to } }) => {
      const { qualifier } = relationRules[type];
      const named = properties[qualifier ?? ""];
      const ordinary = defaultRelationId({
        type,
        from: left,
        to: right,
        ...(typeof named === "string" && { qualifier: named }),
      });
      return { id: own ?? ordinary, type, left, right, properties, from, to };
    });
}

/** An estate of these entities, and of as many relations of these types at most. */
export function estateOf(
  ids: readonly string[],
  types: readonly RelationType[],
  most: number,
): fc.Arbitrary<DrawnEstate> {
  const entity = (id: string): fc.Arbitrary<DrawnEntity> =>
    fc
      .record({ fields: fieldsOfKind[kindOf(id)] ?? fc.constant<Fields>({}), bounds })
      .map(({ fields: said, bounds: within }) => ({ id, fields: said, ...within }));
  return fc.record({
    entities: fc.tuple(...ids.map(entity)),
    relations: fc.uniqueArray(anyRelation(ids, types), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: most,
      size: "max",
    }),
  });
}

/** A bit of everything. */
const mixed = fc
  .subarray([...pool], { minLength: 7, maxLength: 12 })
  .map((ids) => [...new Set([...ids, "identity:i", "resource:r"])])
  .chain((ids) => estateOf(ids, everyType, 24));

/** Controls on most hops, with people who run them and can be swayed. */
const guardedIds = [
  "agent:a",
  "plugin:p",
  "identity:i",
  "identity:j",
  "resource:r",
  "resource:s",
  "person:y",
  "person:z",
  "team:t",
  "control:c",
  "control:d",
  "outcome:o",
];
const guardedTypes = [
  ...["GUARDS", "GUARDS", "GUARDS", "GUARDS", "OPERATES", "OPERATES", "INFORMS", "INFORMS", "MEMBER_OF", "LEADS"],
  ...[
    "CAN_ACCESS",
    "CAN_ACCESS",
    "CAN_ACCESS",
    "CAN_ACCESS",
    "CONTAINS",
    "UNLOCKS",
    "UNLOCKS",
    "FEEDS",
    "ACTS_AS",
    "EXTENDS",
    "DRIVES",
  ],
] as RelationType[];

/** Things that stand in for each other, and controls that stop what they guard. */
const leaningIds = [
  "vendor:v",
  "vendor:w",
  "platform:l",
  "model:m",
  "model:n",
  "agent:a",
  "agent:b",
  "identity:i",
  "resource:r",
  "person:z",
  "control:c",
  "outcome:o",
];
const leaningTypes = [
  ...[
    "PROVIDES",
    "SUPPLIES",
    "HOSTS",
    "HOSTS",
    "POWERS",
    "POWERS",
    "FEEDS",
    "DELEGATES_TO",
    "ACTS_AS",
    "CAN_ACCESS",
    "CONTAINS",
    "DRIVES",
  ],
  ...["GUARDS", "GUARDS", "GUARDS"],
] as RelationType[];

/** A small estate: at most 13 entities, cycles, ties of ids, things that do not hold yet or any more. */
export const anyEstate: fc.Arbitrary<DrawnEstate> = fc.oneof(
  mixed,
  estateOf(guardedIds, guardedTypes, 30),
  estateOf(leaningIds, leaningTypes, 26),
);
