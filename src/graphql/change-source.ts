import type { Fields } from "../ontology/value.ts";
import { isRelation, type Subject } from "../store/subject.ts";
import type { ChangeKind } from "../store/write.ts";
import { whereItExists } from "./where-it-exists.ts";
import { printDateTime } from "../ontology/date-time.ts";
import { noEntity } from "../projection/estate.ts";
import { noRow } from "../projection/relation-rows.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import type { Context } from "./context.ts";
import type { EntitySource } from "./entity-source.ts";
import type { RelationSource } from "./relation-source.ts";

/** One entry of the change log as resolvers pass it on. */
export interface ChangeSource {
  readonly subject: Subject;
  readonly version: number;
  readonly kind: ChangeKind;
  readonly before: Fields | null;
  readonly after: Fields | null;
  readonly source: string;
  readonly actor: string;
  /** Ms since 1970. */
  readonly recordedAt: number;
  readonly effectiveAt: number;
  /** Of a dry run: what it would create is not there to be shown. */
  readonly imagined?: boolean;
}

/** The fields of `Change`. What has ended is shown as it was just before. */
export const changeFields: TypeResolvers = {
  id: ({ subject, version }: ChangeSource) => `${version}:${subject.id}`,
  graphVersion: ({ version }: ChangeSource) => String(version),
  entity: (change: ChangeSource, _arguments, context) => entityOf(change, context),
  relation: (change: ChangeSource, _arguments, context) => relationOf(change, context),
  recordedAt: ({ recordedAt }: ChangeSource) => printDateTime(recordedAt),
  effectiveAt: ({ effectiveAt }: ChangeSource) => printDateTime(effectiveAt),
};

function entityOf(change: ChangeSource, context: Context): EntitySource | null | Promise<EntitySource | null> {
  const id = isRelation(change.subject) ? change.subject.from : change.subject.id;
  const seen = [...views(change, context)];
  for (const estate of seen) {
    if (estate.find(id) !== noEntity) return context.entities.find(estate, id);
  }
  const [last] = seen;
  const entity = last?.graph.numbers.get(id);
  const nearest = last === undefined || entity === undefined ? undefined : whereItExists(context, last, entity);
  return nearest === undefined ? null : context.entities.find(nearest, id);
}

/** A relation is shown though its ends do not exist at the moment: that it was written changed it all the same. */
function relationOf(change: ChangeSource, context: Context): RelationSource | null {
  if (!isRelation(change.subject)) return null;
  for (const estate of views(change, context)) {
    const row = estate.relationInForce(change.subject.id);
    if (row !== noRow) return { row, estate };
  }
  return null;
}

/** The graph after the change, then before it. */
function* views({ version, effectiveAt, imagined }: ChangeSource, { estates, projection }: Context) {
  const last = Math.min(version, projection.graph.version);
  if (imagined !== true) yield estates.at({ version: last, at: effectiveAt });
  yield estates.at({ version: Math.max(0, imagined === true ? last : last - 1), at: effectiveAt });
}
