import type { Write } from "../store/write.ts";
import { put } from "./put.ts";
import { silence } from "./silence.ts";
import type { Timeline } from "./timeline.ts";
import { undoEnds } from "./undo-ends.ts";

/** The part of a write that the algebra looks at. */
export type Deeds = Pick<Write, "deed" | "validFrom" | "validTo" | "fields" | "certainty" | "version">;

/**
 * What one source says of one subject at every moment, from its writes in version order. Never throws.
 * Source: docs/changes.md, "The write algebra".
 */
export function fold(writes: readonly Deeds[]): Timeline {
  return writes.reduce<Timeline>(withWrite, []);
}

/** The timeline after one more write, which must be newer than all that made it. */
export function withWrite(timeline: Timeline, write: Deeds): Timeline {
  switch (write.deed) {
    case "CONFIRM":
      return timeline;
    case "END":
      return silence(timeline, write.validFrom);
    case "PUT": {
      const { validFrom, validTo, fields, certainty, version } = write;
      const spoken = put(timeline, validFrom, fields, { certainty, version });
      if (validTo === undefined) return spoken;
      return validTo === null ? undoEnds(spoken, validFrom) : silence(spoken, validTo);
    }
  }
}
