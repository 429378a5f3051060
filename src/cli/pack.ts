import { CommandFault } from "./command-fault.ts";
import type { EstateFile } from "./estate-file.ts";
import { itemsOf, type Parcel, parcelOf, wholeFile } from "./parcel.ts";

/** As many as one batch holds. */
const batchItemsMax = 10_000;

export interface Packing {
  readonly parcels: readonly Parcel[];
  /** What the caller should know about it. */
  readonly told: readonly string[];
}

/** Each file as one document; one that is larger than a batch in several, entities first, so that relations find their ends. */
export function packFiles(files: readonly EstateFile[]): Packing {
  const told: string[] = [];
  const parcels = files.flatMap((file) => {
    if (file.items <= batchItemsMax) return [wholeFile(file)];
    const items = itemsOf([file]);
    const count = Math.ceil(items.length / batchItemsMax);
    told.push(
      `${file.path} has ${items.length} items, more than the ${batchItemsMax} of a batch: it goes in ${count} batches, entities first, then relations. Each batch is done whole or not at all.`,
    );
    return Array.from({ length: count }, (_, index) =>
      parcelOf([file], items.slice(index * batchItemsMax, (index + 1) * batchItemsMax)),
    );
  });
  return { parcels, told };
}

/**
 * One document for each source, since with --replace a document is all that its source says: files of one source are put
 * together. Throws CommandFault where their heads disagree, or where one of them holds what cannot be put together: left out, it
 * would be taken for what the source says no more.
 */
export function packSources(files: readonly EstateFile[], source: string | undefined): Packing {
  const told: string[] = [];
  const parcels = Array.from(
    Map.groupBy(files, ({ head }) => (typeof head["source"] === "string" ? head["source"] : source)).values(),
    (group) => {
      const [first, ...others] = group;
      if (first === undefined || others.length === 0) return group.map(wholeFile);
      const other = others.find(({ head }) => headText(head) !== headText(first.head));
      if (other !== undefined) {
        throw new CommandFault(
          `${first.path} and ${other.path} are of one source, and differ in certainty or effectiveAt: with --replace the files of a source are one document. Make them agree.`,
        );
      }
      for (const file of group) checkGoesTogether(file);
      told.push(
        `With --replace, ${group.length} files are all that their source says: ${group.map(({ path }) => path).join(", ")}.`,
      );
      return [parcelOf(group, itemsOf(group))];
    },
  );
  return { parcels: parcels.flat(), told };
}

function checkGoesTogether({ path, isOurs, head }: EstateFile): void {
  if (!isOurs) {
    throw new CommandFault(
      `${path} is of another format, and with --replace the files of a source are one document: read it with "answerable import".`,
    );
  }
  const stray = Object.keys(head).find((key) => !["source", "certainty", "effectiveAt"].includes(key));
  if (stray !== undefined) {
    throw new CommandFault(
      `${path}: "${stray}" is no list, and with --replace the files of a source are one document made of their lists. Make it a list, or take it out.`,
    );
  }
}

function headText({ certainty = null, effectiveAt = null }: EstateFile["head"]): string {
  return JSON.stringify([certainty, effectiveAt]);
}
