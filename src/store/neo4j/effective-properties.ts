import type { Fields } from "../../ontology/value.ts";
import type { Write } from "../write.ts";
import type { Connection } from "./connection.ts";
import { entityFacts, readProperties } from "./facts.ts";
import { keyOf, type NumberedSubject } from "./find-subjects.ts";
import { parameter } from "./parameter.ts";

/** Effective properties where a write begins to hold, as of the version before it and as of its own; null where there was or is nothing. */
export interface Effect {
  readonly before: Fields | null;
  readonly after: Fields | null;
}

/** What each write did: many in, same order out, in two statements. */
export async function effectiveProperties(
  connection: Connection,
  writes: readonly { readonly subject: NumberedSubject; readonly write: Write }[],
): Promise<readonly Effect[]> {
  const effects = writes.map((): { before: Fields | null; after: Fields | null } => ({ before: null, after: null }));
  const keep = (place: number, row: Readonly<Record<string, unknown>>, properties: Fields) => {
    const [effect, version] = [effects[place], writes[place]?.write.version ?? 0];
    if (effect === undefined) return;
    if ((row["born"] as number) < version) effect.before = properties;
    if (((row["died"] as number | null) ?? Infinity) > version) effect.after = properties;
  };

  const places = [...writes.keys()];
  const ofEntities = places.filter((place) => writes[place]?.subject.ends === undefined);
  const entities = ofEntities.map((place) => askOf(writes[place]));
  const entityRows =
    entities.length === 0 ? [] : await connection.read("effective-entities", { asked: parameter(entities) });
  for (const row of entityRows) {
    keep(ofEntities[row["place"] as number] ?? -1, row, entityFacts(row["facts"] as string).properties);
  }

  const ofRelations = places.filter((place) => writes[place]?.subject.ends !== undefined);
  const relations = ofRelations.map((place) => askOf(writes[place]));
  const relationRows =
    relations.length === 0 ? [] : await connection.read("effective-relations", { asked: parameter(relations) });
  for (const row of relationRows) {
    keep(ofRelations[row["place"] as number] ?? -1, row, readProperties(row["facts"] as string | null));
  }
  return effects;
}

function askOf(asked: { readonly subject: NumberedSubject; readonly write: Write } | undefined) {
  if (asked === undefined) return {};
  const { subject, write } = asked;
  const moment = { version: write.version, at: write.validFrom };
  if (subject.ends === undefined) return { id: subject.subject.id, ...moment };
  return { relation: keyOf(subject.number), ...subject.ends, ...moment };
}
