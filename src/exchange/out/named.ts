/** An entity as a question asks for it: `{ id name }`. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NamedKind extends Named {
  readonly kind: string;
}

/** `AI_BROWSER` as people read it: `ai browser`. */
export function kindWords(kind: string): string {
  return kind.toLowerCase().replaceAll("_", " ");
}

export const idOf = ({ id }: Named): string => id;
export const nameOf = ({ name }: Named): string => name;

export interface Money {
  readonly amount: string;
  readonly currency: string;
}
