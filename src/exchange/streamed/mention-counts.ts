import type { DrawnEntity } from "../document-graph.ts";
import { shortKey } from "./short-key.ts";
import { externalIdsOf, heldKey } from "../same-things.ts";

/** Which entities a document mentions more than once, under one id or one external id: these have to be put together. */
export interface MentionCounts {
  readonly count: (entity: DrawnEntity) => void;
  /** Says that all is counted: what is mentioned once is forgotten. */
  readonly settle: () => void;
  /** To be asked once all is counted. */
  readonly isShared: (entity: DrawnEntity) => boolean;
}

export function countMentions(): MentionCounts {
  const once = new Set<string>();
  const shared = new Set<string>();
  return {
    count: (entity) => {
      for (const key of keysOf(entity)) {
        if (once.has(key)) shared.add(key);
        else once.add(key);
      }
    },
    settle: () => {
      once.clear();
    },
    isShared: (entity) => keysOf(entity).some((key) => shared.has(key)),
  };
}

function keysOf(entity: DrawnEntity): readonly string[] {
  const names = [`${entity.kind} ${entity.id}`, ...externalIdsOf(entity).map((id) => heldKey(entity.kind, id))];
  return names.map(shortKey);
}
