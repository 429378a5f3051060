import type { ImportOptions } from "./import-options.ts";
import { type ImportedFile, importFile } from "./import-file.ts";
import { findFiles } from "./find-files.ts";
import type { ImportProblem } from "./questions/import-document.ts";
import { printable, printableJson } from "./printable.ts";
import { problemLine } from "./problem-line.ts";
import type { Surroundings } from "./surroundings.ts";

/** Problems of one document that are told; the rest are counted. */
const problemsMax = 100;

/** Reads documents one after the other, and ends with 0, or with 2 where one was refused. Rejects with CommandFault where one could not be tried. */
export async function importFiles(
  paths: readonly string[],
  options: ImportOptions,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings;
  const done: ImportedFile[] = [];
  const files = await findFiles(paths);
  for (const [index, path] of files.entries()) {
    const imported = await importFile(path, options, surroundings);
    done.push(imported);
    if (!options.json) show(imported, options.dryRun, terminal);
    if (imported.payload.problems.length === 0 || options.dryRun) continue;
    const left = files.length - index - 1;
    if (left > 0) terminal.tell(`${left} more ${left === 1 ? "document was" : "documents were"} not read.\n`);
    break;
  }
  if (options.json) terminal.print(`${printableJson(done.map(asJson))}\n`);
  end(done.some(({ payload }) => payload.problems.length > 0) ? 2 : 0);
}

function asJson({ path, source, payload: { changes, ...told } }: ImportedFile): unknown {
  return { file: path, source, ...told };
}

function show({ path, source, payload }: ImportedFile, dryRun: boolean, terminal: Surroundings["terminal"]): void {
  const { format, created, updated, ended, unchanged, graphVersion, problems, notCarriedOver } = payload;
  terminal.tell(lines(path, problems));
  const counts = `${created} created, ${updated} updated, ${ended} ended, ${unchanged} unchanged`;
  const done = dryRun
    ? `Would be: ${counts}. Nothing was written.`
    : `${counts}; the graph is at version ${graphVersion ?? ""}.`;
  const refused = `Refused for ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`;
  terminal.print(`${printable(`${path} (${format}, source ${source})`)}\n`);
  terminal.print(`  ${problems.length > 0 ? refused : done}\n`);
  if (notCarriedOver.length > 0) terminal.print(`  Not carried over:\n${lines(path, notCarriedOver)}`);
}

function lines(file: string, problems: readonly ImportProblem[]): string {
  const more = problems.length - problemsMax;
  const told = problems.slice(0, problemsMax).map((one) => problemLine({ file, ...one }));
  return told.join("") + (more > 0 ? `… and ${more} more\n` : "");
}
