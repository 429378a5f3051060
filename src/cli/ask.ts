import { Command } from "commander";
import { askAssurance } from "./ask-assurance.ts";
import { askBlastRadius } from "./ask-blast-radius.ts";
import { askChokePoints } from "./ask-choke-points.ts";
import { askConcentration } from "./ask-concentration.ts";
import { askGaps } from "./ask-gaps.ts";
import { askLoss } from "./ask-loss.ts";
import { askMatrix } from "./ask-matrix.ts";
import { askOutcomePaths } from "./ask-outcome-paths.ts";
import { askOwner } from "./ask-owner.ts";
import { askPaths } from "./ask-paths.ts";
import { askShift } from "./ask-shift.ts";
import type { Surroundings } from "./surroundings.ts";

/** `answerable ask`: the questions. */
export function ask(surroundings: Surroundings): Command {
  return new Command("ask")
    .description(
      "ask the graph: what a compromise reaches, who answers, how harm gets there and where to cut it, what much leans on, who has which duty, who bears a loss, what is missing",
    )
    .addCommand(askBlastRadius(surroundings))
    .addCommand(askOwner(surroundings))
    .addCommand(askPaths(surroundings))
    .addCommand(askChokePoints(surroundings))
    .addCommand(askConcentration(surroundings))
    .addCommand(askOutcomePaths(surroundings))
    .addCommand(askAssurance(surroundings))
    .addCommand(askMatrix(surroundings))
    .addCommand(askShift(surroundings))
    .addCommand(askLoss(surroundings))
    .addCommand(askGaps(surroundings))
    .addHelpText(
      "after",
      `
Exit code: 0 answered, 2 the question cannot be answered as asked (an unknown id, a bad option), 1 it could not be asked.`,
    );
}
