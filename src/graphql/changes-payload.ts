import type { ApplyChangesResult } from "../changes/apply-changes-result.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import type { ChangeSource } from "./change-source.ts";
import { changeSource } from "./changes.ts";
import type { Context } from "./context.ts";
import { connection, pageRequest, type PageArguments } from "./page.ts";

/** What every payload of a write has in common. */
export type ChangesPayload = Omit<ApplyChangesResult, "graphVersion"> & { readonly graphVersion: string | null };

/** The result of a write as a payload; the graph is brought up to it first, so that its changes can be shown. */
export async function changesPayload(result: ApplyChangesResult, { projection }: Context): Promise<ChangesPayload> {
  if (result.changedIn !== null) await projection.current();
  const { graphVersion } = result;
  return { ...result, graphVersion: graphVersion === null ? null : String(graphVersion) };
}

/** The fields of a payload: the changes that its batch made, or for a dry run would make, in the order of the log. */
export const changesPayloadFields: TypeResolvers = {
  changes: async (payload: ChangesPayload, asked: PageArguments, context) => {
    const { changedIn, planned } = payload;
    const version = changedIn ?? context.projection.graph.version;
    const request = pageRequest(context, "payload", asked, { version, at: context.moment.at });
    const after = typeof request.position === "number" ? request.position : undefined;
    if (changedIn === null) {
      const behind = planned.slice(after === undefined ? 0 : after + 1);
      const nodes = behind.map((record): ChangeSource => ({ ...changeSource(record), imagined: true }));
      const positionOf = (_node: unknown, index: number): number => (after ?? -1) + 1 + index;
      return connection(request, { nodes, positionOf, totalCount: () => planned.length });
    }
    const query = { version: changedIn, versionAtMost: changedIn, oldestFirst: true } as const;
    const page = {
      limit: request.first + 1,
      ...(after !== undefined && { after: { version: changedIn, ordinal: after } }),
    };
    const found = await context.store.changes({ ...query, ...page });
    return connection(request, {
      nodes: found.map((record) => ({ ...changeSource(record), ordinal: record.ordinal })),
      positionOf: ({ ordinal }) => ordinal,
      totalCount: () => context.store.changeCount(query),
    });
  },
};
