import { Command } from "commander";
import { type AskOptions, askVariables, withAskOptions } from "./ask-options.ts";
import { printable } from "./printable.ts";
import { putQuestion } from "./put-question.ts";
import { type OwnershipChainData, ownershipChainQuestion } from "./questions/ownership-chain.ts";
import type { Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";

interface OwnerOptions extends AskOptions {
  readonly facet?: readonly string[];
}

/** `answerable ask owner ID…` */
export function askOwner(surroundings: Surroundings): Command {
  return withAskOptions(new Command("owner"))
    .description("who answers for components or outcomes, facet by facet, up to a natural person")
    .argument("<id...>", "the ids asked about")
    .option("--facet <name...>", "only these facets, such as ACCOUNTABLE or OPERATOR (default: all)")
    .action(async (ids: string[], options: OwnerOptions) => {
      const facets = options.facet?.map((name) => name.toUpperCase()) ?? null;
      const variables = ids.map((of) => ({ ...askVariables(options), of, facets }));
      await putQuestion({ document: ownershipChainQuestion, variables, show: showOwnership }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask owner agent:support-assistant
  answerable ask owner agent:support-assistant agent:triage --facet ACCOUNTABLE --as-of 2026-11-01T00:00:00Z
  answerable ask owner agent:support-assistant --store sqlite:./data/answerable.db --json`,
    );
}

function showOwnership({ ownershipChain }: OwnershipChainData): string {
  const { entity, answers, asOf, graphVersion } = ownershipChain;
  const title = printable(`${entity.name} (${entity.id}), as of ${asOf}, graph version ${graphVersion}`);
  const rows = answers.map(({ facet, party, person, reason, candidates }) => {
    const meant = reason === "CONFLICT" ? candidates.map(({ name }) => name).join(" or ") : "";
    return [facet, party?.name ?? meant, person?.name ?? "", reason];
  });
  const sentences = answers.map(({ sentence }) => `${printable(sentence)}\n`).join("");
  return `${title}\n\n${table(["FACET", "PARTY", "PERSON", "REASON"], rows)}\n${sentences}`;
}
