import type { BatchRule } from "../standing.ts";
import { actorMayWriteAsSource } from "./actor-may-write-as-source.ts";
import { endedIsKnown } from "./ended-is-known.ts";
import { entityKeepsItsKind } from "./entity-keeps-its-kind.ts";
import { intervalEndsAfterItBegins } from "./interval-ends-after-it-begins.ts";
import { ownsThroughAPerson } from "./owns-through-a-person.ts";
import { relationIsNotPutAtAnEnded } from "./relation-is-not-put-at-an-ended.ts";
import { relationJoinsItsKinds } from "./relation-joins-its-kinds.ts";
import { relationKeepsItsEnds } from "./relation-keeps-its-ends.ts";

/** What a batch is held against before it is merged; that every required property has a value is known only after. */
export const batchRules: readonly BatchRule[] = [
  actorMayWriteAsSource,
  entityKeepsItsKind,
  relationKeepsItsEnds,
  relationJoinsItsKinds,
  ownsThroughAPerson,
  endedIsKnown,
  intervalEndsAfterItBegins,
  relationIsNotPutAtAnEnded,
];
