import type { HarmHop } from "./harm-hop.ts";
import { kindWords } from "./named.ts";
import { PictureDraft } from "./picture-draft.ts";
import type { Picture } from "./picture.ts";

/** Paths, each as its hops in their order, laid over each other; hops that a control closes are dashed. */
export function pictureOfPaths(paths: readonly (readonly HarmHop[])[]): Picture {
  const draft = new PictureDraft();
  for (const { from, to, relation, powers, guards } of paths.flat()) {
    for (const { id, name, kind } of [from, to]) draft.node({ key: id, name, kind: kindWords(kind), stroke: "SOLID" });
    const closing = guards.filter(({ holds }) => holds).map(({ control }) => control.name);
    const stop = closing.length === 0 ? "" : ` (stopped by ${closing.join(", ")})`;
    const label = `${[relation.type, powers.join(" ")].filter(Boolean).join(": ")}${stop}`;
    draft.edge({ from: from.id, to: to.id, label, stroke: closing.length === 0 ? "SOLID" : "DASHED" });
  }
  const starts = paths.flatMap((hops) => hops.slice(0, 1)).map(({ from }) => from.id);
  return draft.done("How harm gets there; dashed is what controls that hold stop", starts);
}
