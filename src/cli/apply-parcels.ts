import type { ApplyOptions } from "./apply-options.ts";
import type { Door } from "./door.ts";
import type { Parcel } from "./parcel.ts";
import { printable, printableJson } from "./printable.ts";
import { sendParcel } from "./send-parcel.ts";
import { showParcel } from "./show-parcel.ts";
import type { Terminal } from "./terminal.ts";
import { type ToldParcel, toldParcel } from "./told-parcel.ts";

/** Sends documents in order and tells what becomes of each; stops at one that is refused, save in a dry run. */
export async function applyParcels(
  parcels: readonly Parcel[],
  options: ApplyOptions,
  { door, terminal }: { door: Door; terminal: Terminal },
): Promise<0 | 2> {
  const { dryRun, allowMassEnd, replace, effectiveAt = null, show, json } = options;
  const isTold = options.progress || (terminal.isWatched && parcels.length > 1);
  const earlier = new Set<string>();
  const done: ToldParcel[] = [];
  for (const [index, parcel] of parcels.entries()) {
    if (isTold) terminal.tell(progress(parcel, index, parcels.length));
    // Where an option names another source than the file, the graph says that they disagree.
    const source = options.source ?? parcel.source;
    const mode = replace ? "REPLACE_SOURCE" : "MERGE";
    const asked = { source, mode, allowMassEnd, dryRun, effectiveAt, changesMax: show } as const;
    const told = toldParcel(parcel, { source, payload: await sendParcel(door, parcel, asked), earlier });
    done.push(told);
    if (!json) showParcel(parcel, told, dryRun, terminal);
    if (dryRun) for (const id of parcel.names.keys()) earlier.add(id);
    else if (told.problems.length > 0) {
      const left = parcels.length - index - 1;
      if (left > 0) terminal.tell(`${left} more ${left === 1 ? "document was" : "documents were"} not sent.\n`);
      break;
    }
  }
  if (json) terminal.print(`${printableJson(done.map(asJson))}\n`);
  return done.some(({ problems }) => problems.length > 0) ? 2 : 0;
}

function progress({ files, items }: Parcel, index: number, count: number): string {
  return printable(`${index + 1} of ${count}: ${files.map(({ path }) => path).join(", ")}, ${items} items …`) + "\n";
}

function asJson({ payload, ahead, ...told }: ToldParcel): unknown {
  return { ...payload, ...told, referencesAhead: ahead, changes: payload.changes?.nodes ?? null };
}
