import type { TypeResolvers } from "./attach-resolvers.ts";
import { badInput } from "./bad-input.ts";
import type { Context } from "./context.ts";
import { momentOf } from "./moment-of.ts";

/** `Query.node`, `nodes` and `entity`: look-ups by id, null where nothing is found. */
export const nodes: TypeResolvers = {
  node: (_root, { id }: { id: string }, context) => context.entities.find(context.estates.at(context.moment), id),
  nodes: (_root, { ids }: { ids: readonly string[] }, context) => many(context, ids),
  entity: (_root, { id, asOf }: { id: string; asOf?: string | null }, context) =>
    context.entities.find(context.estates.at(momentOf(context, { asOf })), id),
};

function many(context: Context, ids: readonly string[]) {
  const { pageItemsMax } = context.limits;
  if (ids.length > pageItemsMax) {
    throw badInput(
      "ids",
      `\`ids\` holds ${ids.length} ids; it takes at most ${pageItemsMax} (ANSWERABLE_PAGE_ITEMS_MAX).`,
      "LIMIT_EXCEEDED",
    );
  }
  const estate = context.estates.at(context.moment);
  return Promise.all(ids.map(async (id) => context.entities.find(estate, id)));
}
