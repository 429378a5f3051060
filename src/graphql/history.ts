import { changesOfSubject } from "../changes/changes-of-subject.ts";
import type { FieldResolver } from "./attach-resolvers.ts";
import { changeSource } from "./changes.ts";
import type { EntitySource } from "./entity-source.ts";
import { connection, pageRequest, type PageArguments } from "./page.ts";

/** `Entity.history`: what was recorded about the entity itself, in the order it was recorded. */
export const history: FieldResolver = async ({ id, kind, estate }: EntitySource, asked: PageArguments, context) => {
  const request = pageRequest(context, `history:${id}`, asked, estate.moment);
  const writes = await context.writes.of(id, request.moment.version);
  const changes = changesOfSubject({ id, kind }, writes).map(changeSource);
  const { position } = request;
  return connection(request, {
    nodes: typeof position === "number" ? changes.filter(({ version }) => version > position) : changes,
    positionOf: ({ version }) => version,
    totalCount: () => changes.length,
  });
};
