/** The number under which `write` keeps an entity or a relation: even for entities, odd for relations. */
export type SubjectNumber = number;

export const entitySubject = (key: number): SubjectNumber => key * 2;
export const relationSubject = (key: number): SubjectNumber => key * 2 + 1;
export const isRelationNumber = (subject: SubjectNumber): boolean => subject % 2 === 1;
export const keyOf = (subject: SubjectNumber): number => Math.floor(subject / 2);

/** 32 bits of an id (FNV-1a over its UTF-16 units), by which relations are found. A stored value: it never changes. */
export function idHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
