import type { Actor } from "../actor.ts";
import { quoted } from "../found.ts";
import { at } from "../path.ts";
import type { Report } from "../report.ts";
import type { BatchRule } from "../standing.ts";

/** An actor writes only as the sources that it was given. */
export const actorMayWriteAsSource: BatchRule = ({ actor, batch }, report) => {
  checkSource(actor, batch.source, report);
};

/** Tells where the actor may not write as the source. */
export function checkSource({ id, sources }: Actor, source: string, report: Report["add"]): void {
  if (sources === "ANY" || sources.includes(source)) return;
  const reason =
    sources.length === 0 ? "it may not write at all" : `it may write only as ${sources.map(quoted).join(", ")}`;
  report("SOURCE_NOT_ALLOWED", at(null, "source"), { who: quoted(id), deed: `write as ${quoted(source)}`, reason });
}
