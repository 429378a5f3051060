import type { TypeResolvers } from "./attach-resolvers.ts";
import { badInput } from "./bad-input.ts";
import { connection, pageRequest } from "./page.ts";
import { printCursor } from "./cursor.ts";
import type { QuerySearchArgs, RequireFields } from "./generated/resolvers.ts";

type Asked = RequireFields<QuerySearchArgs, "first">;

const searchCharactersMax = 1000;

/** `Query.search`: full text over entities, best first. */
export const search: TypeResolvers = {
  search: async (_root, asked: Asked, context) => {
    if (asked.text.length > searchCharactersMax) {
      throw badInput(
        "text",
        `\`text\` is ${asked.text.length} characters long; it takes at most ${searchCharactersMax}.`,
        "LIMIT_EXCEEDED",
      );
    }
    const request = pageRequest(context, "search", asked, context.moment);
    const offset = typeof request.position === "number" ? request.position : 0;
    const query = { text: asked.text, kinds: asked.kinds ?? [] };
    const { moment } = request;
    const namesNoKind = asked.kinds?.length === 0;
    const hits = namesNoKind ? [] : await context.store.search({ ...query, offset, limit: request.first + 1 }, moment);
    const estate = context.estates.at(moment);
    const seen = hits.filter(({ id }) => estate.find(id) >= 0);
    const page = connection(request, {
      nodes: await context.entities.many(
        estate,
        seen.map(({ id }) => estate.find(id)),
      ),
      positionOf: (_node, index) => offset + index + 1,
      totalCount: () => (namesNoKind ? 0 : context.store.searchCount(query, moment)),
    });
    const edges = page.nodes.map((node, index) => ({
      node,
      cursor: printCursor({ list: request.list(), moment, position: offset + index + 1 }),
      score: seen[index]?.score ?? 0,
      matched: seen[index]?.matched ?? [],
    }));
    return { ...page, edges };
  },
};
