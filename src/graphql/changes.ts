import { parseDateTime } from "../ontology/date-time.ts";
import type { ChangeQuery, ChangeRecord } from "../store/change-query.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import { foreignCursor } from "./bad-input.ts";
import { checkIds } from "./check-ids.ts";
import type { ChangeSource } from "./change-source.ts";
import { connection, pageRequest } from "./page.ts";
import type { QueryChangesArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QueryChangesArgs, "first">;

/** `Query.changes`: the change log between two recorded moments, [from, to), in the order it was recorded. */
export const changes: TypeResolvers = {
  changes: async (_root, asked: Asked, context) => {
    const request = pageRequest(context, "changes", asked, context.moment);
    checkIds(context, { of: asked.of ?? [], sources: asked.sources ?? [] });
    const namesNothing = asked.of?.length === 0 || asked.sources?.length === 0;
    const { version } = request.moment;
    const query: Omit<ChangeQuery, "limit" | "after"> = {
      versionAtMost: version,
      oldestFirst: true,
      ...(asked.of != null && { subjects: asked.of, withRelations: true }),
      ...(asked.sources != null && { sources: asked.sources }),
      ...(asked.from != null && { recordedFrom: instant(asked.from) }),
      ...(asked.to != null && { recordedTo: instant(asked.to) }),
    };
    const after = request.position === undefined ? undefined : positionFrom(request.position);
    const found = namesNothing
      ? []
      : await context.store.changes({
          ...query,
          limit: request.first + 1,
          ...(after !== undefined && { after }),
        });
    return connection(request, {
      nodes: found.map((record) => ({ ...changeSource(record), ordinal: record.ordinal })),
      positionOf: (change) => [change.version, change.ordinal],
      totalCount: () => (namesNothing ? 0 : context.store.changeCount(query)),
    });
  },
};

/** An entry of the log as resolvers pass it on. */
export function changeSource({ subject, version, write, before, after }: ChangeRecord): ChangeSource {
  const { source, actor, recordedAt, validFrom, change } = write;
  return { subject, version, kind: change, before, after, source, actor, recordedAt, effectiveAt: validFrom };
}

function instant(text: string): number {
  return parseDateTime(text) ?? 0;
}

function positionFrom(value: unknown): { version: number; ordinal: number } {
  const [version, ordinal] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof version === "number" && typeof ordinal === "number") return { version, ordinal };
  throw foreignCursor();
}
