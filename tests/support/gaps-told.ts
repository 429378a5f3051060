import { gapRules } from "../../src/analysis/gaps/gap-rules.ts";
import { findGaps } from "../../src/analysis/gaps/find-gaps.ts";
import type { GapRuleName } from "../../src/analysis/gaps/gap-rule-names.ts";
import type { Gap } from "../../src/analysis/gaps/gap.ts";
import { type AssumedControls, Snapshot } from "../../src/analysis/gaps/snapshot.ts";
import { compareIds } from "../../src/ontology/compare-ids.ts";
import { printDateTime } from "../../src/ontology/date-time.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish } from "./ask-blast-radius.ts";
import { draw } from "./draw.ts";
import { gapCatalogue } from "./gap-catalogue.ts";

/** What one rule finds in a drawn estate, by id; entities by id, `since` as a day. */
export function gapsTold(rule: GapRuleName, drawn: string | Estate, controls?: AssumedControls) {
  const estate = typeof drawn === "string" ? draw(drawn) : drawn;
  const found: Gap[] = [];
  const asked = gapRules.filter((each) => each.rule === rule);
  if (asked.length === 0) throw new Error(`${rule} is not built`);
  finish(findGaps(new Snapshot(estate, gapCatalogue, controls), asked, (_rule, _subject, gaps) => found.push(...gaps)));
  return found
    .sort((left, right) => compareIds(left.id, right.id))
    .map(({ id, subject, related, sentence, remedy, since }) => ({
      id,
      subject: estate.idOf(subject),
      related: related.map((entity) => estate.idOf(entity)),
      sentence,
      remedy,
      since: since === undefined ? null : printDateTime(since).slice(0, 10),
    }));
}
