import type { Layer } from "../../../ontology/taxonomy.ts";
import { layersOf } from "../../layer.ts";
import { layerFacts } from "../../layer-facts.ts";
import { nameList } from "../../ownership/name-list.ts";
import { defaultTaxonomy } from "../default-taxonomy.ts";
import { noGap, oneGap, type GapEnds } from "../gap-ends.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { coneHolding } from "../outcome-cone.ts";
import { defenceReads, outcomeDefence } from "../outcome-defence.ts";
import { latestOf } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

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
  endsAt,
};

function* gapsAt(snapshot: Snapshot, outcome: number): Generator<void, readonly FoundGap[]> {
  const { estate } = snapshot;
  const { holding, guardsSince } = yield* snapshot.ofSubject(outcome, outcomeDefence);
  const layer = onlyLayerOf(snapshot, holding);
  if (layer === undefined) return [];
  const name = markedName(estate, outcome);
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

function* endsAt(snapshot: Snapshot, outcome: number): Generator<void, GapEnds> {
  return onlyLayerOf(snapshot, yield* coneHolding(snapshot, outcome)) === undefined ? noGap : oneGap;
}

/** The one layer that all of some controls sit in; undefined where there are none, or one of them sits in several or in none. */
function onlyLayerOf({ estate, catalogue }: Snapshot, controls: readonly number[]): Layer | undefined {
  const taxonomy = defaultTaxonomy(catalogue);
  if (taxonomy === undefined) return undefined;
  const facts = layerFacts(estate);
  let only: Layer | undefined;
  for (const control of controls) {
    const [layer, ...others] = layersOf(taxonomy, control, facts);
    if (layer === undefined || others.length > 0 || (only !== undefined && only !== layer)) return undefined;
    only = layer;
  }
  return only;
}
