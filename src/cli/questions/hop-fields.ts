import type { Named } from "./ownership-chain.ts";

/** What is asked of each hop of an answer. */
export const hopFields = `
  powers
  reversed
  relation { type }
  from { id name }
  to { id name }
  accountable { id name }
  guards { holds reason control { id name } }
`;

export interface FoundHop {
  readonly powers: readonly string[];
  readonly reversed: boolean;
  readonly relation: { readonly type: string };
  readonly from: Named;
  readonly to: Named;
  readonly accountable: Named | null;
  readonly guards: readonly { readonly holds: boolean; readonly reason: string | null; readonly control: Named }[];
}
