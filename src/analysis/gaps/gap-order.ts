import { compareIds } from "../../ontology/compare-ids.ts";
import { firstPlace } from "../../projection/first-place.ts";
import { strideOf } from "../spread/stride.ts";
import { compareGaps, type GapKey } from "./gap-key.ts";
import { firstId, keysOf, lastId, type GapsAtSubject } from "./gaps-at-subject.ts";

/** Gaps whose ids stand together: all of them come before those of the next block. */
interface GapBlock {
  readonly subjects: GapsAtSubject | readonly GapsAtSubject[];
  readonly last: string;
}

/** The gaps of a rule by id. The id of each is put together when a part of them is come to. */
export class GapOrder {
  readonly #blocks: readonly GapBlock[];

  private constructor(blocks: readonly GapBlock[]) {
    this.#blocks = blocks;
  }

  /**
   * Of gaps subject by subject, in the order of the first id of each. The ids of a subject begin alike, so that nearly always they stand
   * together; where the id of one subject begins with that of another they may not, and those are put in order when they are come to.
   * Yields every few thousand subjects.
   */
  static *of(found: readonly GapsAtSubject[]): Generator<void, GapOrder> {
    const blocks: GapBlock[] = [];
    const stride = strideOf();
    for (const subjects of found) {
      const last = lastId(subjects);
      const before = blocks.at(-1);
      if (before === undefined || compareIds(before.last, firstId(subjects)) < 0) blocks.push({ subjects, last });
      else {
        blocks[blocks.length - 1] = {
          subjects: [before.subjects, subjects].flat(),
          last: compareIds(before.last, last) < 0 ? last : before.last,
        };
      }
      if (stride.isLong(1)) yield;
    }
    return new GapOrder(blocks);
  }

  /** The first so many of them, of those alone that come after an id where one is given. */
  first(count: number, afterId?: string): readonly GapKey[] {
    const isAfter = (id: string): boolean => afterId === undefined || compareIds(id, afterId) > 0;
    const start = firstPlace(this.#blocks.length, (place) => isAfter((this.#blocks[place] as GapBlock).last));
    const keys: GapKey[] = [];
    for (let place = start; place < this.#blocks.length && keys.length < count; place += 1) {
      for (const key of keysIn(this.#blocks[place] as GapBlock)) {
        if (keys.length < count && isAfter(key.id)) keys.push(key);
      }
    }
    return keys;
  }
}

function keysIn({ subjects }: GapBlock): readonly GapKey[] {
  return "ends" in subjects ? keysOf(subjects) : subjects.flatMap(keysOf).sort(compareGaps);
}
