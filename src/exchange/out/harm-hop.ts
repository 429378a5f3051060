import type { Named, NamedKind } from "./named.ts";

/** A hop of a path as questions about harm ask for it. */
export interface HarmHop {
  readonly from: NamedKind;
  readonly to: NamedKind;
  readonly reversed: boolean;
  readonly powers: readonly string[];
  readonly relation: { readonly id: string; readonly type: string };
  readonly guards: readonly HarmGuard[];
}

interface HarmGuard {
  readonly holds: boolean;
  readonly reason: string | null;
  readonly control: Named;
}

/** What a question selects of a hop. */
export const harmHopFields = `
  reversed powers
  from { id kind name }
  to { id kind name }
  relation { id type }
  guards { holds reason control { id name } }`;

/** The columns that tell of a hop, between what it is part of and who answers for it. */
export const harmHopColumns = {
  from_id: ({ from }: HarmHop) => from.id,
  from_name: ({ from }: HarmHop) => from.name,
  relation_id: ({ relation }: HarmHop) => relation.id,
  relation_type: ({ relation }: HarmHop) => relation.type,
  reversed: ({ reversed }: HarmHop) => reversed,
  to_id: ({ to }: HarmHop) => to.id,
  to_name: ({ to }: HarmHop) => to.name,
  powers: ({ powers }: HarmHop) => powers,
};

/** The controls at a hop, each with whether it holds and why not. */
export function guardTexts({ guards }: HarmHop): readonly string[] {
  return guards.map(({ control, holds, reason }) => `${control.id}: ${holds ? "holds" : (reason ?? "does not hold")}`);
}
