import { applyChanges } from "../changes/apply-changes.ts";
import { confirm } from "../changes/confirm.ts";
import { importDocument, type ImportRequest } from "../exchange/import-document.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import { changesPayload } from "./changes-payload.ts";

type ImportArguments = Pick<ImportRequest, "content" | "source" | "mapping" | "effectiveAt"> &
  Required<Pick<ImportRequest, "format" | "encoding" | "mode" | "allowMassEnd" | "dryRun">>;

/** The three ways to write. What the caller can mend is in the payload's `problems`; a refused batch changed nothing. */
export const mutations: TypeResolvers = {
  applyChanges: async (_root, { changes, dryRun }: { changes: unknown; dryRun: boolean }, context) => {
    const { store, actor, limits } = context;
    return changesPayload(await applyChanges({ store, actor, input: changes, dryRun, limits: limits.batch }), context);
  },
  importDocument: async (_root, asked: ImportArguments, context) => {
    const { store, actor, limits } = context;
    const result = await importDocument({ ...asked, store, actor, limits: limits.document });
    return { ...(await changesPayload(result, context)), format: result.format, notCarriedOver: result.notCarriedOver };
  },
  confirm: async (_root, { ids, source }: { ids: readonly string[]; source: string }, context) => {
    const { store, actor, limits, projection, moment } = context;
    const { confirmed, problems, graphVersion } = await confirm({ store, actor, ids, source, limits: limits.batch });
    const { version } = await projection.current();
    const estate = context.estates.at({ version, at: moment.at });
    const entities = await context.entities.many(
      estate,
      confirmed.map((id) => estate.find(id)).filter((entity) => entity >= 0),
    );
    return { confirmed: entities, problems, graphVersion: graphVersion === null ? null : String(graphVersion) };
  },
};
