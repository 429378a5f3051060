import type { CommitState, PreparedBatch } from "../store/commit.ts";
import type { Subject } from "../store/subject.ts";
import type { Actor } from "./actor.ts";
import { type ApplyChangesResult, refused } from "./apply-changes-result.ts";
import type { Draft } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { quoted } from "./found.ts";
import { isMassEnd } from "./mass-end.ts";
import { checkRequired } from "./required-properties.ts";
import { replacedSource } from "./replaced-source.ts";
import { type Report, startReport } from "./report.ts";
import { rowAt } from "./row-at.ts";
import { rowsDifference } from "./rows-difference.ts";
import { batchRules } from "./rules/batch-rules.ts";
import { isMistaken, settle, type Settled } from "./settle.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { Validated } from "./validate-changes.ts";

export interface Preparing {
  readonly actor: Actor;
  /** REPLACE_ITEMS is a part of a document that is all its source knows: of what it names, fields that it leaves out are withdrawn. */
  readonly mode: "MERGE" | "REPLACE_ITEMS" | "REPLACE_SOURCE";
  readonly allowMassEnd: boolean;
  readonly dryRun: boolean;
}

export interface PreparedChanges {
  readonly batch: PreparedBatch | null;
  readonly result: ApplyChangesResult;
}

/**
 * What a batch writes, or every problem it has, by itself and with the graph. A batch that changes nothing, a refused one
 * and a dry run write nothing. Pure.
 */
export function prepareChanges(validated: Validated, preparing: Preparing, state: CommitState): PreparedChanges {
  const report = startReport(validated.problems);
  if (validated.batch === null) return { batch: null, result: refused(report.problems) };
  const standing = standingOf(preparing.actor, validated.batch, state);
  for (const rule of batchRules) rule(standing, report.add);

  const drafts = draftsToSettle(standing, preparing, report);
  const settling = { source: validated.batch.source, actor: preparing.actor.id, state };
  const settled = drafts.flatMap((draft) => settle(draft, settling) ?? []);
  for (const one of settled) checkRequired(one, report);
  if (report.problems.length > 0) return { batch: null, result: refused(report.problems) };

  const writes = settled.length > 0 && !preparing.dryRun;
  const result = resultOf(drafts, settled, preparing, state);
  return { batch: writes ? batchOf(settled, settling) : null, result };
}

function draftsToSettle(standing: Standing, preparing: Preparing, report: Report): readonly Draft[] {
  const drafts = draftsOf(standing).filter((draft) => !isMistaken(draft, standing.state));
  if (preparing.mode === "MERGE" || report.problems.length > 0) return drafts;
  const replaced = replacedSource(drafts, standing);
  if (preparing.mode === "REPLACE_ITEMS") return replaced.kept;
  const { said, ending } = replaced;
  if (!preparing.allowMassEnd && isMassEnd(said, ending)) {
    report.add("ASSERTIONS_WOULD_END", null, { source: quoted(standing.batch.source), said, ending });
  }
  return replaced.drafts;
}

function batchOf(settled: readonly Settled[], { source, actor, state }: Parameters<typeof settle>[1]): PreparedBatch {
  const fresh: Subject[] = settled.map(({ draft }) => draft.subject).filter(({ id }) => !state.subjects.has(id));
  const differences = settled.map(({ write, before, after }) => rowsDifference(write.subject, before, after));
  return {
    source,
    actor,
    subjects: fresh,
    writes: settled.map(({ write }) => write),
    deaths: differences.flatMap(({ deaths }) => deaths),
    births: differences.flatMap(({ births }) => births),
  };
}

function resultOf(
  drafts: readonly Draft[],
  settled: readonly Settled[],
  { dryRun }: Preparing,
  { head, next }: CommitState,
): ApplyChangesResult {
  const count = (change: string): number => settled.filter(({ write }) => write.change === change).length;
  const following = drafts.filter(({ follows }) => follows === true).length;
  const followed = settled.filter(({ draft }) => draft.follows === true).length;
  const applied = settled.length > 0 && !dryRun;
  return {
    graphVersion: applied ? next.version : head.version,
    created: count("CREATED"),
    updated: count("UPDATED"),
    ended: count("ENDED"),
    unchanged: drafts.length - following - (settled.length - followed),
    problems: [],
    changedIn: applied ? next.version : null,
    planned: dryRun ? settled.map(changeOf) : [],
  };
}

function changeOf({ draft, write, before, after }: Settled, ordinal: number): ApplyChangesResult["planned"][number] {
  return {
    version: write.version,
    ordinal,
    subject: draft.subject,
    write,
    before: rowAt(before, write.validFrom)?.facts.properties ?? null,
    after: rowAt(after, write.validFrom)?.facts.properties ?? null,
  };
}
