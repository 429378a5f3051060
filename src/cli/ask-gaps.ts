import { Command } from "commander";
import { askVariables, type AskOptions, withAskOptions, withFirst } from "./ask-options.ts";
import { gapLines } from "./gap-lines.ts";
import { putQuestion } from "./put-question.ts";
import { gapsQuestion, type GapsData } from "./questions/gaps.ts";
import { askedAt, cutShort } from "./show-info.ts";
import type { Surroundings } from "./surroundings.ts";

interface GapsOptions extends AskOptions {
  readonly rule?: readonly string[];
  readonly severityAtLeast?: string;
  readonly of?: readonly string[];
  readonly first: number;
}

/** `answerable ask gaps` */
export function askGaps(surroundings: Surroundings): Command {
  const first = { help: "how many gaps to list, 1 to 100", count: 20 };
  return withFirst(withAskOptions(new Command("gaps")), first)
    .description("what nobody answers for, what nothing guards, what is missing, conflicting or stale")
    .option("--rule <name>", "only gaps of this rule, such as OWNER_LEFT, once or more (default: all)", eachUpper)
    .option("--severity-at-least <severity>", "only gaps as grave as INFO, LOW, MEDIUM, HIGH or CRITICAL", upper)
    .option("--of <id>", "only gaps of this entity, once or more (default: all)", each)
    .action(async (options: GapsOptions) => {
      const { rule, severityAtLeast, of, first: count } = options;
      const variables = [
        {
          ...askVariables(options),
          rules: rule ?? null,
          severityAtLeast: severityAtLeast ?? null,
          of: of ?? null,
          first: count,
          after: null,
        },
      ];
      await putQuestion({ document: gapsQuestion, variables, show: showGaps }, options, surroundings);
    })
    .addHelpText(
      "after",
      `
Examples:
  answerable ask gaps
  answerable ask gaps --severity-at-least HIGH --first 100
  answerable ask gaps --rule OWNERLESS_IDENTITY --rule UNROTATED_IDENTITY
  answerable ask gaps --assume without-entity=person:oskar-brey`,
    );
}

function showGaps({ gaps: { nodes, totalCount, info } }: GapsData): string {
  const head = `${totalCount} ${totalCount === 1 ? "gap" : "gaps"} (${askedAt(info)})\n`;
  const more = totalCount > nodes.length ? `\n${totalCount - nodes.length} more.\n` : "";
  return `${head}${nodes.map((gap) => `\n${gapLines(gap)}`).join("")}${more}${cutShort(info)}`;
}

function upper(text: string): string {
  return text.toUpperCase();
}

/** What of an option that may be given more than once was given before stands first. */
function each(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function eachUpper(text: string, before?: readonly string[]): readonly string[] {
  return each(text.toUpperCase(), before);
}
