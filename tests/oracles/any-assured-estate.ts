import fc from "fast-check";
import type { RelationType } from "../../src/ontology/relation-types.ts";
import { estateOf } from "./any-estate.ts";
import { kindOf, type DrawnEntity, type DrawnEstate, type DrawnRelation } from "./drawn-estate.ts";

const ids = [
  "vendor:v",
  "vendor:w",
  "plugin:p",
  "agent:a",
  "identity:i",
  "identity:j",
  "model:m",
  "resource:r",
  "resource:s",
  "person:y",
  "person:z",
  "team:t",
  "control:c",
  "control:d",
  "control:e",
  "outcome:o",
  "vulnerability:x",
];
const harm = ["PROVIDES", "EXTENDS", "POWERS", "FEEDS", "ACTS_AS", "CAN_ACCESS", "CAN_ACCESS", "UNLOCKS", "CONTAINS"];
const ends = ["DRIVES", "DRIVES", "DRIVES", "AFFECTS", "INFORMS", "CAN_ASSUME"];
const governing = ["GUARDS", "GUARDS", "GUARDS", "GUARDS", "OPERATES", "MEMBER_OF"];
const types = [...harm, ...ends, ...governing] as RelationType[];

const since = "2026-01-01T00:00:00Z";
const tests = {
  passed: { evidenceKind: "TEST", result: "PASS", collectedAt: since },
  failed: { evidenceKind: "TEST", result: "FAIL", collectedAt: since },
  expired: { evidenceKind: "TEST", result: "PASS", collectedAt: since, validUntil: "2026-05-01T00:00:00Z" },
  none: undefined,
} as const;

/** A small estate around `outcome:o`, most of whose controls are tested, with some resources that anybody outside can write. */
export const anyAssuredEstate: fc.Arbitrary<DrawnEstate> = fc
  .record({
    drawn: estateOf(ids, types, 34),
    tested: fc.tuple(
      ...["c", "d", "e"].map(() => fc.constantFrom("passed", "passed", "passed", "failed", "expired", "none")),
    ),
    trigger: fc.constantFrom(undefined, "COMPROMISE", "MISUSE", "HALLUCINATION", "OUTAGE"),
    writable: fc.subarray(["resource:r", "resource:s"]),
    realized: fc.constantFrom(undefined, false, true),
    posts: fc.uniqueArray(
      fc.record({
        control: fc.constantFrom("control:c", "control:d", "control:e"),
        on: fc.constantFrom("agent:a", "identity:i", "identity:j", "resource:r", "plugin:p", "outcome:o", "outcome:o"),
      }),
      { maxLength: 4, size: "max", selector: ({ control, on }) => control + on },
    ),
  })
  .map(({ drawn, tested, trigger, writable, realized, posts }) => {
    const evidence = ["c", "d", "e"].flatMap((name, index) => {
      const fields = tests[tested[index] as keyof typeof tests];
      return fields === undefined ? [] : [{ control: `control:${name}`, id: `evidence:${name}`, fields }];
    });
    const entities: DrawnEntity[] = drawn.entities.map((entity) => {
      const fields = { ...entity.fields };
      if (kindOf(entity.id) === "CONTROL") fields["controlKind"] ??= "GATEWAY";
      if (writable.includes(entity.id)) fields["externallyWritable"] = true;
      if (entity.id === "outcome:o") {
        if (trigger === undefined) delete fields["trigger"];
        else fields["trigger"] = trigger;
        if (realized !== undefined) fields["realized"] = realized;
        return { id: entity.id, fields };
      }
      return { ...entity, fields };
    });
    const supports = evidence.map(({ control, id }): DrawnRelation => {
      return { id: `SUPPORTS:${id}:${control}`, type: "SUPPORTS", left: id, right: control, properties: {} };
    });
    const taken = new Set(drawn.relations.map(({ id }) => id));
    const plain = posts
      .map(({ control, on }): DrawnRelation => {
        const id = `GUARDS.IN:${control}:${on}`;
        return { id, type: "GUARDS", left: control, right: on, properties: { side: "IN" } };
      })
      .filter(({ id }) => !taken.has(id));
    return {
      entities: [...entities, ...evidence.map(({ id, fields }) => ({ id, fields }))],
      relations: [...drawn.relations, ...supports, ...plain],
    };
  });

const wellGuarded = [
  "agent:a",
  "plugin:p",
  "model:m",
  "identity:i",
  "identity:j",
  "resource:r",
  "outcome:o",
  "outcome:o",
];
const guardians = ["control:c", "control:d", "control:e", "control:f"];
const parts = ["vendor:v", "vendor:w", ...wellGuarded.slice(0, 6)];
const wellGuardedTypes = [
  "PROVIDES",
  "EXTENDS",
  "POWERS",
  "ACTS_AS",
  "CAN_ACCESS",
  "DRIVES",
  "DRIVES",
] as RelationType[];

/** A small estate whose controls are all tested and stand at most places, so that now and then its outcome is proven. */
export const anyWellGuardedEstate: fc.Arbitrary<DrawnEstate> = fc
  .record({
    drawn: estateOf([...parts, "outcome:o"], wellGuardedTypes, 9),
    posts: fc.uniqueArray(
      fc.record({
        control: fc.constantFrom(...guardians),
        on: fc.constantFrom(...wellGuarded),
        side: fc.constantFrom("IN", "IN", "IN", "OUT"),
      }),
      { minLength: 6, maxLength: 16, size: "max", selector: ({ control, on, side }) => control + on + side },
    ),
    makers: fc.uniqueArray(fc.tuple(fc.constantFrom("vendor:v", "vendor:w"), fc.constantFrom(...guardians)), {
      maxLength: 2,
      selector: ([vendor, control]) => vendor + control,
    }),
    expired: fc.constantFrom(undefined, undefined, undefined, "control:f"),
  })
  .map(({ drawn, posts, makers, expired }) => ({
    entities: [
      ...drawn.entities.map(({ id }) => ({ id, fields: {} })),
      ...guardians.map((id) => ({ id, fields: { effect: "PREVENT", status: "IMPLEMENTED" } })),
      ...guardians.map((id) => ({ id: `evidence:${id}`, fields: id === expired ? tests.expired : tests.passed })),
    ],
    relations: [
      ...drawn.relations.map(({ id, type, left, right, properties }) => ({ id, type, left, right, properties })),
      ...posts.map(({ control, on, side }): DrawnRelation => {
        return {
          id: `GUARDS.${side}:${control}:${on}`,
          type: "GUARDS",
          left: control,
          right: on,
          properties: { side },
        };
      }),
      ...makers.map(([vendor, control]): DrawnRelation => {
        return { id: `PROVIDES:${vendor}:${control}`, type: "PROVIDES", left: vendor, right: control, properties: {} };
      }),
      ...guardians.map((id): DrawnRelation => {
        return { id: `SUPPORTS:${id}`, type: "SUPPORTS", left: `evidence:${id}`, right: id, properties: {} };
      }),
    ],
  }));
