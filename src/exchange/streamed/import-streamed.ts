import { isMassEnd } from "../../changes/mass-end.ts";
import { quoted } from "../../changes/found.ts";
import { problem, type Problem } from "../../changes/problem.ts";
import { startReport } from "../../changes/report.ts";
import { spokenBy } from "../../changes/spoken-by.ts";
import { parseDateTime } from "../../ontology/date-time.ts";
import { canonicalJson } from "../../store/canonical-json.ts";
import type { Certainty } from "../../ontology/certainty.ts";
import type { Value } from "../../ontology/value.ts";
import type { DrawnEntity, DrawnRelation } from "../document-graph.ts";
import { relationIdOf } from "../lay-out-changes.ts";
import { meet } from "../meet.ts";
import { sameThings } from "../same-things.ts";
import { type BatchWriter, startBatchWriter } from "./batch-writer.ts";
import { Interrupted } from "./interrupted.ts";
import { countMentions, type MentionCounts } from "./mention-counts.ts";
import type { OpenDocument } from "./read-items.ts";
import { shortKey } from "./short-key.ts";
import type { StreamedDocument } from "./streamed-document.ts";
import type { StreamedRequest, StreamedResult } from "./streamed-import.ts";

/** Entities, or relations, of one batch: well below the most that a batch takes. */
const batchMax = 5000;

/**
 * Reads a document that is too large to be held: from its beginning several times, and never more of it at once than an item, a
 * batch, and the names of what it speaks of. `read` looks at all of it before anything is written; then entities are written, then
 * relations, and with REPLACE_SOURCE at last what the source no longer says ends. Each batch is done whole or not at all; after an
 * interruption, by `signal` too, the same import again does what is left. Rejects with `StoreUnavailable`, and with what `open` throws.
 */
export async function importStreamed(
  request: StreamedRequest,
  read: (open: OpenDocument) => Promise<StreamedDocument | readonly Problem[]>,
): Promise<StreamedResult> {
  const writer = startBatchWriter(request);
  try {
    return await readAndWrite(request, writer, read);
  } catch (fault) {
    if (fault instanceof Interrupted) return { ...writer.account(), items: 0, isInterrupted: true };
    throw fault;
  }
}

async function readAndWrite(
  request: StreamedRequest,
  writer: BatchWriter,
  readFirst: (open: OpenDocument) => Promise<StreamedDocument | readonly Problem[]>,
): Promise<StreamedResult> {
  const read = await readFirst(heedful(request));
  if (!("draw" in read)) return refused(read);

  const mentions = countMentions();
  const faults = startReport();
  await read.draw(({ entities, problems }) => {
    for (const entity of entities) mentions.count(entity);
    for (const one of problems.problems) faults.pass(one);
  });
  mentions.settle();
  if (faults.problems.length > 0) return refused(faults.problems);
  const massEnd = request.mode === "REPLACE_SOURCE" ? await wouldEnd(request, read) : [];
  if (massEnd.length > 0) return refused(massEnd);

  const entities = await writeEntities(read, mentions, writer);
  const drawn = writer.isRefused() ? undefined : await writeRelations(read, writer);
  if (drawn !== undefined && request.mode === "REPLACE_SOURCE") {
    await endOthers(request, writer, read.certainty, asKnown(entities, writer), drawn.relations);
  }
  const account = writer.account();
  const notCarriedOver = [...read.cleaned, ...(drawn?.told ?? []), ...account.notCarriedOver];
  return { ...account, items: entities.size + (drawn?.relations.size ?? 0), notCarriedOver };
}

function refused(problems: readonly Problem[]): StreamedResult {
  const counts = { items: 0, batches: 0, created: 0, updated: 0, unchanged: 0, ended: 0 };
  return { graphVersion: null, ...counts, problems, notCarriedOver: [] };
}

/** The document, until somebody wants the import to stop. */
function heedful({ open, signal }: StreamedRequest): OpenDocument {
  return async function* () {
    for await (const piece of open()) {
      if (signal?.aborted === true) throw new Interrupted();
      yield piece;
    }
  };
}

/** Gives the short keys of the made ids of all entities. What is mentioned once goes as it comes; the rest is put together first. */
async function writeEntities(
  read: StreamedDocument,
  mentions: MentionCounts,
  writer: BatchWriter,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  const held: DrawnEntity[] = [];
  const seen = new Set<string>();
  let batch: DrawnEntity[] = [];
  await read.draw(async ({ entities }) => {
    for (const entity of entities) {
      ids.add(shortKey(entity.id));
      if (!mentions.isShared(entity)) batch.push(entity);
      else {
        // One supplier of a thousand components is mentioned a thousand times in the same words.
        const { kind, id, fields } = entity;
        const words = canonicalJson([kind, id, fields] as unknown as Value);
        if (!seen.has(words)) held.push(entity);
        seen.add(words);
      }
    }
    for (; batch.length >= batchMax; batch = batch.slice(batchMax))
      await writer.writeEntities(read.certainty, batch.slice(0, batchMax));
  });
  await writer.writeEntities(read.certainty, batch);
  batch = [];
  for (const mentionsOfOne of sameThings(held)) {
    if (batch.length + mentionsOfOne.length > batchMax) {
      await writer.writeEntities(read.certainty, batch);
      batch = [];
    }
    batch.push(...mentionsOfOne);
  }
  await writer.writeEntities(read.certainty, batch);
  return ids;
}

/** Short keys of the ids that the graph has, of those that were made. */
function asKnown(made: ReadonlySet<string>, { known }: BatchWriter): ReadonlySet<string> {
  const ids = new Set(made);
  for (const id of known.keys()) ids.delete(shortKey(id));
  for (const id of known.values()) ids.add(shortKey(id));
  return ids;
}

interface WrittenRelations {
  /** By short key of their ids. */
  readonly relations: ReadonlySet<string>;
  readonly told: readonly Problem[];
}

/** Each relation once, the first that is said of several counting, when all entities are there. */
async function writeRelations(read: StreamedDocument, writer: BatchWriter): Promise<WrittenRelations> {
  const told = startReport();
  const said = new Map<string, number>();
  const words = new Map<string, number>();
  let batch: DrawnRelation[] = [];
  await read.draw(async (graph) => {
    for (const one of graph.notCarriedOver.problems) told.pass(one);
    for (const relation of met(graph.relations, writer)) {
      const id = relationIdOf(relation);
      const key = shortKey(id);
      const text = shortKey(canonicalJson(relation.fields as Value));
      const fields = words.get(text) ?? words.size;
      words.set(text, fields);
      const before = said.get(key);
      if (before === undefined) {
        said.set(key, fields);
        batch.push(relation);
      } else if (before !== fields) {
        const what = `What is said here of ${quoted(id)}`;
        told.add("NOT_CARRIED_OVER", relation.at, {
          what,
          reason: "the document says another of it before, which counts",
        });
      }
    }
    for (; batch.length >= batchMax; batch = batch.slice(batchMax))
      await writer.writeRelations(read.certainty, batch.slice(0, batchMax));
  });
  await writer.writeRelations(read.certainty, batch);
  return { relations: new Set(said.keys()), told: told.problems };
}

/** Relations between the entities as the graph has them; without those at one that may be either of two. */
function met(relations: readonly DrawnRelation[], { known, unmet }: BatchWriter): readonly DrawnRelation[] {
  return relations.flatMap((relation) => {
    if (unmet.has(relation.from) || unmet.has(relation.to)) return [];
    const [from, to] = [known.get(relation.from) ?? relation.from, known.get(relation.to) ?? relation.to];
    return [{ ...relation, from, to }];
  });
}

/** Looks, before anything is written, at how much of what the source says the document leaves out. */
async function wouldEnd(request: StreamedRequest, read: StreamedDocument): Promise<readonly Problem[]> {
  const { store, source, effectiveAt, allowMassEnd } = request;
  const instant = effectiveAt === null ? undefined : parseDateTime(effectiveAt);
  const spoken = await spokenBy(store, source, instant);
  const spokenIds = new Set([...spoken.entities, ...spoken.relations]);
  const known = new Map<string, string>();
  const told = startReport();
  let batch: DrawnEntity[] = [];
  const look = async (): Promise<void> => {
    const meeting = await meet(
      { entities: batch },
      { store, source, effectiveAt: instant, now: Date.now(), told: told.add },
    );
    for (const [made, id] of meeting.known) known.set(made, id);
    for (const { id } of batch) spokenIds.delete(meeting.known.get(id) ?? id);
    batch = [];
  };
  await read.draw(async ({ entities }) => {
    batch.push(...entities);
    if (batch.length >= batchMax) await look();
  });
  await look();
  await read.draw(({ relations }) => {
    for (const relation of relations) {
      const [from, to] = [known.get(relation.from) ?? relation.from, known.get(relation.to) ?? relation.to];
      spokenIds.delete(relationIdOf({ ...relation, from, to }));
    }
  });
  const ambiguous = told.problems.filter(({ code }) => code === "IDENTITY_AMBIGUOUS");
  const said = spoken.entities.length + spoken.relations.length;
  if (allowMassEnd || !isMassEnd(said, spokenIds.size)) return ambiguous;
  return [
    ...ambiguous,
    problem("ASSERTIONS_WOULD_END", null, { source: quoted(source), said, ending: spokenIds.size }),
  ];
}

/** Ends what the source said before and the document does not name: relations first. */
async function endOthers(
  { store, source, effectiveAt }: StreamedRequest,
  writer: BatchWriter,
  certainty: Certainty,
  entities: ReadonlySet<string>,
  relations: ReadonlySet<string>,
): Promise<void> {
  const instant = effectiveAt === null ? undefined : parseDateTime(effectiveAt);
  const spoken = await spokenBy(store, source, instant);
  const endRelations = spoken.relations.filter((id) => !relations.has(shortKey(id)));
  const endEntities = spoken.entities.filter((id) => !entities.has(shortKey(id)));
  for (let from = 0; from < endRelations.length; from += batchMax) {
    await writer.end(certainty, { endRelations: endRelations.slice(from, from + batchMax) });
  }
  for (let from = 0; from < endEntities.length; from += batchMax) {
    await writer.end(certainty, { endEntities: endEntities.slice(from, from + batchMax) });
  }
}
