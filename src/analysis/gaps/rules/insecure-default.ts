import type { Estate } from "../../../projection/estate.ts";
import type { FoundGap, GapRule } from "../gap-rule.ts";
import { outOf } from "../read-path.ts";
import { holdsSince, latestOf, saysSince } from "../since.ts";
import type { Snapshot } from "../snapshot.ts";
import { markedName } from "../../marked-name.ts";

/** Something is as open as it came, or a plugin that nobody let in sits on an agent that matters. */
export const insecureDefault: GapRule = {
  rule: "INSECURE_DEFAULT",
  severity: "HIGH",
  explanation:
    "A setting is not secure as it comes out of the box and was not seen changed; or a plugin that is not approved, or whose publisher is not verified, " +
    "extends an agent of HIGH or CRITICAL criticality. What is not on record raises no gap.",
  subjects: ["MODEL", "PLATFORM", "PLUGIN", "AGENT", "CONTROL"],
  reads: {
    paths: [[outOf("EXTENDS")]],
    fields: {
      MODEL: ["settings"],
      PLATFORM: ["settings"],
      PLUGIN: ["settings", "approved", "publisherVerified"],
      AGENT: ["settings", "criticality"],
      CONTROL: ["settings"],
    },
  },
  gapsAt,
};

function gapsAt({ estate }: Snapshot, subject: number): readonly FoundGap[] {
  return [...openSettings(estate, subject), ...unapprovedOn(estate, subject)];
}

function openSettings(estate: Estate, subject: number): readonly FoundGap[] {
  const { settings } = estate.factsOf(subject);
  const name = markedName(estate, subject);
  const open = (Array.isArray(settings) ? (settings as unknown as readonly Setting[]) : []).filter(isOpen);
  const byName = new Map(open.map((setting) => [setting.name, setting]));
  return [...byName.values()].map((setting) => {
    const seen = setting.observed == null ? "nobody recorded what it is now" : `it was seen as “${setting.observed}”`;
    const by =
      setting.configurableBy == null ? "Have it set" : `Have whoever may change it (${setting.configurableBy}) set it`;
    return {
      apart: [setting.name],
      related: [],
      sentence: `By default the setting “${setting.name}” of ${name} is “${setting.default ?? ""}”; “${setting.secure ?? ""}” would be secure, and ${seen}.`,
      remedy: `${by} to “${setting.secure ?? ""}”, and record what is seen then.`,
      since: latestOf([saysSince(estate, subject, "settings")]),
    };
  });
}

/** As the registry says it: text, and absent or null where nobody says anything. */
interface Setting {
  readonly name: string;
  readonly default?: string | null;
  readonly secure?: string | null;
  readonly observed?: string | null;
  readonly configurableBy?: string | null;
}

/** Where default or what would be secure is not on record, nothing can be said. */
function isOpen({ default: value, secure, observed }: Setting): boolean {
  if (value == null || secure == null || value === secure) return false;
  return observed == null || observed === value;
}

function unapprovedOn(estate: Estate, plugin: number): readonly FoundGap[] {
  if (estate.kindOf(plugin) !== "PLUGIN") return [];
  const { approved, publisherVerified } = estate.factsOf(plugin);
  const reasons = [
    ...(approved === false ? ["is not approved"] : []),
    ...(publisherVerified === false ? ["comes from a publisher that is not verified"] : []),
  ];
  if (reasons.length === 0) return [];
  const name = markedName(estate, plugin);
  const rows = new Map(estate.relationsOut(plugin, "EXTENDS").map((row) => [estate.toOf(row), row]));
  return [...rows].flatMap(([agent, row]) => {
    const { criticality } = estate.factsOf(agent);
    if (estate.kindOf(agent) !== "AGENT" || (criticality !== "HIGH" && criticality !== "CRITICAL")) return [];
    return {
      apart: [estate.idOf(agent)],
      related: [agent],
      sentence: `${name} ${reasons.join(" and ")}, and extends ${markedName(estate, agent)}, which is of ${criticality} criticality.`,
      remedy: `Have ${name} reviewed, and approve it or take it off ${markedName(estate, agent)}.`,
      since: latestOf([
        holdsSince(estate, row),
        saysSince(estate, plugin, "approved", "publisherVerified"),
        saysSince(estate, agent, "criticality"),
      ]),
    };
  });
}
