export const bases = ["LAW", "CONTRACT", "SLA", "POLICY", "VENDOR_DOC", "FRAMEWORK"] as const;
export type Basis = (typeof bases)[number];
export type Role = "RESPONSIBLE" | "ACCOUNTABLE" | "CONSULTED" | "INFORMED";

/** How near the scope of a candidate is to the component of the row. A template speaks of nobody's estate in particular. */
export const nearness = Object.freeze({ COMPONENT: 0, BETWEEN: 1, VENDOR: 2, ORGANIZATION: 3, ANYWHERE: 4 } as const);

/** One source's word on who has a part in a duty, before it is weighed against the others. */
export interface Candidate {
  /** Undefined where it names no party: "shared", or a role that nobody has. */
  readonly party: number | undefined;
  /** As a template says it. */
  readonly partyRole: string | undefined;
  readonly isShared: boolean;
  /** Whether it says that the party does not have the duty. */
  readonly disclaims: boolean;
  readonly role: Role;
  readonly basis: Basis;
  /** The assignment, the clause or the duty that says so. */
  readonly from: number;
  readonly clause: number | undefined;
  readonly agreement: number | undefined;
  readonly nearness: number;
  /** When it began to hold, ms since 1970. */
  readonly since: number;
  /** Why it does not rank, whatever the others say; undefined where it does. */
  readonly bar: string | undefined;
  /** Where it says so, without a full stop. */
  readonly words: string;
}
