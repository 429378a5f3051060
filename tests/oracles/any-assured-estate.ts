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
