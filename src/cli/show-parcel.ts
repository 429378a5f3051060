import type { Parcel } from "./parcel.ts";
import { printable } from "./printable.ts";
import { problemLine, type PlacedProblem } from "./problem-line.ts";
import { showChanges } from "./show-changes.ts";
import type { Terminal } from "./terminal.ts";
import type { ToldParcel } from "./told-parcel.ts";

/** Problems of one document that are told; the rest are counted. */
const problemsMax = 100;

/** Tells what became of a document: the difference as text, problems on stderr. */
export function showParcel(parcel: Pick<Parcel, "names">, told: ToldParcel, dryRun: boolean, terminal: Terminal): void {
  const { payload, problems, notCarriedOver, ahead } = told;
  terminal.print(
    `${printable(`${told.files.join(", ")} (${told.format === undefined ? "" : `${told.format}, `}source ${told.source})`)}\n`,
  );
  terminal.tell(problemLines(problems));
  if (payload.graphVersion !== null) terminal.print(showChanges(payload, parcel));
  terminal.print(`  ${outcome(told, dryRun)}\n`);
  if (ahead > 0) {
    terminal.print(
      `  ${ahead} references are to what earlier documents of this dry run would create; what comes of this one shows once those are applied.\n`,
    );
  }
  if (notCarriedOver.length > 0) terminal.print("  Not carried over:\n");
  terminal.print(problemLines(notCarriedOver));
}

function outcome({ payload, problems, isUnheld = false }: ToldParcel, dryRun: boolean): string {
  const { created, updated, ended, unchanged, graphVersion } = payload;
  if (problems.length > 0)
    return `Refused for ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing of it was written.`;
  if (isUnheld) return "Sound. What it would change is not known of a document read part by part. Nothing was written.";
  if (graphVersion === null) return "Not judged.";
  if (created + updated + ended === 0) return `Nothing to change; the graph is at version ${graphVersion}.`;
  const counts = `${created} created, ${updated} updated, ${ended} ended, ${unchanged} unchanged`;
  return dryRun ? `Would be: ${counts}. Nothing was written.` : `${counts}; the graph is at version ${graphVersion}.`;
}

function problemLines(problems: readonly PlacedProblem[]): string {
  const more = problems.length - problemsMax;
  return problems.slice(0, problemsMax).map(problemLine).join("") + (more > 0 ? `… and ${more} more\n` : "");
}
