import { Command } from "commander";
import { type HarmOptions, harmVariables, withHarmOptions } from "./ask-options.ts";
import { moneyList } from "./money-list.ts";
import { printable } from "./printable.ts";
import { putQuestion } from "./put-question.ts";
import { type BlastRadiusData, blastRadiusQuestion, type Sums } from "./questions/blast-radius.ts";
import { askedAt, cutShort } from "./show-info.ts";
import type { Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";

/** `answerable ask blast-radius ID…` */
export function askBlastRadius(surroundings: Surroundings): Command {
  const first = { help: "how many of what is reached to list, 1 to 100", count: 20 };
  return withHarmOptions(new Command("blast-radius"), first)
    .description("all that harm starting at the ids reaches, without controls and with those that hold")
    .argument("<id...>", "the ids that harm starts at, together")
    .action(async (origins: string[], options: HarmOptions) => {
      const variables = [{ ...harmVariables(options), origins }];
      const show = (data: BlastRadiusData): string => showBlastRadius(data, options.scenario);
      await putQuestion({ document: blastRadiusQuestion, variables, show }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask blast-radius vendor:wrenfold-labs
  answerable ask blast-radius vendor:wrenfold-labs --assume control-fails=control:connector-gate
  answerable ask blast-radius vendor:anthropic vendor:openai --scenario OUTAGE --as-of 2026-11-01T00:00:00Z`,
    );
}

function showBlastRadius({ blastRadius }: BlastRadiusData, scenario: string): string {
  const { origins, inherent, residual, controls, info } = blastRadius;
  const names = origins.map(({ id, name }) => `${name} (${id})`).join(", ");
  const more = residual.count - residual.impacted.nodes.length;
  return [
    `${printable(`${scenario} of ${names}`)}, ${askedAt(info)}\n\n`,
    table(["", "WITHOUT CONTROLS", "WITH THOSE THAT HOLD"], sums(inherent, residual)),
    section(
      scenario === "OUTAGE"
        ? "Reached: controls play no part in an outage, and each may stop"
        : "Reached although controls hold",
      ["HOPS", "KIND", "ID", "NAME", "POWERS", "BY WAY OF"],
      [
        ...residual.impacted.nodes.map(({ distance, entity, powers, via }) => {
          return [
            String(distance),
            entity.kind,
            entity.id,
            entity.name,
            powers.join(" "),
            `${via.relation.type} from ${via.from.name}`,
          ];
        }),
      ],
    ),
    more > 0 ? `… and ${more} more\n` : "",
    section(
      "Controls on the way",
      ["HOLDS", "ASSURANCE", "HOPS GUARDED", "CONTROL", "WHY NOT"],
      [
        ...controls.map(({ holds, assurance, hopsGuarded, control, reason }) => {
          return [holds ? "yes" : "no", assurance, String(hopsGuarded), control.name, reason ?? ""];
        }),
      ],
    ),
    cutShort(info),
  ].join("");
}

function sums(inherent: Sums, residual: Sums): readonly (readonly string[])[] {
  const kinds = inherent.byKind.map(({ kind, count }) => {
    return [
      kind.toLowerCase(),
      String(count),
      String(residual.byKind.find((other) => other.kind === kind)?.count ?? 0),
    ];
  });
  return [
    ["entities reached", String(inherent.count), String(residual.count)],
    ...kinds,
    ["outcomes", outcomes(inherent), outcomes(residual)],
    ["gross loss", moneyList(inherent.grossLoss), moneyList(residual.grossLoss)],
  ];
}

function outcomes(reach: Sums): string {
  return reach.outcomes.map(({ entity }) => entity.name).join("; ");
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? "" : `\n${title}\n${table(head, rows)}`;
}
