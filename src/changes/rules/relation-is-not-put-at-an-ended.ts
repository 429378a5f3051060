import { quoted } from "../found.ts";
import type { BatchRule } from "../standing.ts";

/** Ending an entity ends what its source asserts at it, so the same batch cannot put a relation there that goes on. */
export const relationIsNotPutAtAnEnded: BatchRule = ({ batch, effectiveAt }, report) => {
  const ended = new Set(batch.ends.filter(({ of }) => of === "ENTITY").map(({ id }) => id));
  if (ended.size === 0) return;
  for (const { id, from, to, path, validTo } of batch.relations) {
    const end = [from, to].find((one) => ended.has(one));
    if (end === undefined || (typeof validTo === "number" && validTo <= effectiveAt)) continue;
    report("CONFLICTING_WRITE", path, {
      id: quoted(id),
      reason: `the same batch ends ${quoted(end)}, and with it this relation`,
    });
  }
};
