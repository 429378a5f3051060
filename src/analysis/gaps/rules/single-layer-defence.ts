import { layersOf } from "../../layer.ts";
import { layerFacts } from "../../layer-facts.ts";
import { nameList } from "../../ownership/name-list.ts";
import { defaultTaxonomy } from "../default-taxonomy.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { defenceReads, outcomeDefence } from "../outcome-defence.ts";
import { latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";

/** All that holds on the ways to an outcome sits in one layer. */
export const singleLayerDefence: GapRule = {
  rule: "SINGLE_LAYER_DEFENCE",
  severity: "MEDIUM",
  explanation:
    "All controls that hold on the ways to an outcome sit in one layer. What gets past that layer, or around it, meets nothing else. " +
    "A control sits in the layers of what it guards; one that guards nothing in a layer stands apart from all.",
  subjects: ["OUTCOME"],
  reads: defenceReads,
  gapsAt,
};

function* gapsAt(snapshot: Snapshot, outcome: number): Generator<void, readonly FoundGap[]> {
  const { estate, catalogue } = snapshot;
  const taxonomy = defaultTaxonomy(catalogue);
  const { holding, guardsSince } = yield* snapshot.ofSubject(outcome, outcomeDefence);
  if (taxonomy === undefined || holding.length === 0) return [];
  const facts = layerFacts(estate);
  const placed = holding.map((control) => layersOf(taxonomy, control, facts));
  const layers = new Set(placed.flat());
  const [layer] = layers;
  if (layer === undefined || layers.size > 1 || placed.some(({ length }) => length === 0)) return [];
  const name = estate.nameOf(outcome);
  const all = holding.length === 1 ? "The only control on record that holds" : "All controls on record that hold";
  return [
    {
      related: holding,
      sentence: `${all} on the ways to ${name}, ${nameList(estate, holding)}, ${holding.length === 1 ? "sits" : "sit"} in one layer: ${layer.name}.`,
      remedy: `Put a control that is proven to hold into another layer on the ways to ${name}.`,
      since: latestOf(holding.map(guardsSince)),
    },
  ];
}
