import { isRelation } from "../store/subject.ts";
import type { Store } from "../store/store.ts";
import type { ImportedChange } from "./questions/import-document.ts";

/** The first `limit` changes that a source made after a version, in the order of the log. Rejects with `StoreUnavailable`. */
export async function loggedChanges(
  store: Store,
  { source, after, limit }: { readonly source: string; readonly after: number; readonly limit: number },
): Promise<readonly ImportedChange[]> {
  const { version: versionAtMost } = await store.head();
  const position = { version: after + 1, ordinal: -1 };
  const records = await store.changes({ sources: [source], versionAtMost, oldestFirst: true, after: position, limit });
  return records.map(({ version, subject, write, before, after: now }): ImportedChange => {
    const name = (now ?? before)?.["name"];
    return {
      id: `${version}:${subject.id}`,
      kind: write.change,
      entity: isRelation(subject) ? null : { id: subject.id, name: typeof name === "string" ? name : subject.id },
      relation: isRelation(subject) ? { id: subject.id } : null,
      before,
      after: now,
    };
  });
}
