import { gapRules } from "../../src/analysis/gaps/gap-rules.ts";
import type { GapRuleName } from "../../src/analysis/gaps/gap-rule-names.ts";
import { gapWithKey } from "../../src/analysis/gaps/gap.ts";
import { lookAtWaiting } from "../../src/analysis/gaps/look.ts";
import { RuleGaps } from "../../src/analysis/gaps/rule-gaps.ts";
import { type AssumedControls, Snapshot } from "../../src/analysis/gaps/snapshot.ts";
import { printDateTime } from "../../src/ontology/date-time.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish } from "./ask-blast-radius.ts";
import { draw } from "./draw.ts";
import { gapCatalogue } from "./gap-catalogue.ts";

/** What one rule finds in a drawn estate, by id; entities by id, `since` as a day. */
export function gapsTold(name: GapRuleName, drawn: string | Estate, controls?: AssumedControls) {
  const estate = typeof drawn === "string" ? draw(drawn) : drawn;
  const rule = gapRules.find((each) => each.rule === name);
  if (rule === undefined) throw new Error(`${name} is not built`);
  const snapshot = new Snapshot(estate, gapCatalogue, controls);
  const found = RuleGaps.unknown(rule, estate);
  finish(lookAtWaiting(snapshot, [found], { isOver: () => false, gapsMax: Infinity }));
  return finish(found.inOrder())
    .first(Infinity)
    .map((key) => finish(gapWithKey(snapshot, rule, key)))
    .map(({ id, subject, related, sentence, remedy, since }) => ({
      id,
      subject: estate.idOf(subject),
      related: related.map((entity) => estate.idOf(entity)),
      sentence,
      remedy,
      since: since === undefined ? null : printDateTime(since).slice(0, 10),
    }));
}
