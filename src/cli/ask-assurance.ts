import { Command } from "commander";
import { type MomentOptions, momentVariables, withMomentOptions } from "./ask-options.ts";
import { printable } from "./printable.ts";
import { putQuestion } from "./put-question.ts";
import { type AssuranceCaseData, assuranceCaseQuestion } from "./questions/assurance-case.ts";
import { askedAt, cutShort } from "./show-info.ts";
import type { Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";

/** `answerable ask assurance ID…` */
export function askAssurance(surroundings: Surroundings): Command {
  return withMomentOptions(new Command("assurance"))
    .description("whether outcomes are secured: each origin of harm, the controls that hold it, and what is missing")
    .argument("<outcome...>", "the ids of outcomes")
    .action(async (ids: string[], options: MomentOptions) => {
      const variables = ids.map((outcome) => ({ ...momentVariables(options), outcome }));
      await putQuestion({ document: assuranceCaseQuestion, variables, show: showAssurance }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask assurance outcome:fraudulent-payment
  answerable ask assurance outcome:fraudulent-payment --as-of 2026-11-01T00:00:00Z --json`,
    );
}

function showAssurance({ assurance }: AssuranceCaseData): string {
  const { outcome, verdict, claims, byLayer, missing, info } = assurance;
  const held = claims.filter(({ holds }) => holds).length;
  const title = printable(`${outcome.name} (${outcome.id}): ${verdict}, ${held} of ${claims.length} claims hold`);
  const claimed = table(
    ["ORIGIN", "HARM", "HOPS", "CLAIM", "BY", "LAYERS"],
    claims.map(({ origin, scenario, path, holds, controls, layers }) => [
      origin.name,
      scenario,
      String(path.length),
      holds ? "holds" : "open",
      controls.map(({ control, state }) => `${control.name} (${state})`).join(", "),
      layers.map(({ code }) => code).join(" "),
    ]),
  );
  const layers = table(
    ["LAYER", "CONTROLS", "HOLDING", "CLAIMS HELD"],
    byLayer.map(({ layer, controls, holding, pathsHeld }) => [
      `${layer.code} ${layer.name}`,
      ...[controls, holding, pathsHeld].map(String),
    ]),
  );
  const proofs = new Map(claims.flatMap(({ controls }) => controls.map(({ control, reason }) => [control.id, reason])));
  const parts = [
    `${title}, ${askedAt(info)}\n`,
    claims.length === 0 ? "" : claimed,
    claims.length === 0 ? "" : claims.map(({ reason }) => `${printable(reason)}\n`).join(""),
    layers,
    Array.from(proofs.values(), (reason) => `${printable(reason)}\n`).join(""),
    missing.length === 0
      ? ""
      : `Missing:\n${missing.map(({ sentence }, at) => `${at + 1}. ${printable(sentence)}\n`).join("")}`,
    cutShort(info),
  ];
  return parts.filter((part) => part !== "").join("\n");
}
