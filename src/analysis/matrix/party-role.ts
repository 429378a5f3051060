import type { PartyRole, RoleStep } from "../../ontology/framework.ts";
import type { MatrixFramework } from "./matrix-framework.ts";

/** A party role as a template says it, and the ways to find who has it; `undefined`: the source names nobody in particular. */
export interface ReadPartyRole {
  readonly isShared: boolean;
  readonly steps: readonly RoleStep[];
}

const step = { along: [], facets: [], platformKinds: [], businessFunctions: [], serviceModels: [] } as const;
const provider: RoleStep = { ...step, find: "VENDOR", of: "COMPONENT" };
const customer: RoleStep = { ...step, find: "OWNER", of: "ENTITY", facets: ["ACCOUNTABLE"] };

/**
 * Reads `SIDE/ROLE`, or a side or a role alone. The side says which steps of the role count: VENDOR steps the provider's, OWNER and TEAM
 * steps the customer's. Where the role has steps and none of that side, or is not known, the side itself stands in.
 */
export function readPartyRole(text: string, { roles }: MatrixFramework): ReadPartyRole {
  const [first = "", second] = text.toUpperCase().split("/");
  if (first === "SHARED") return { isShared: true, steps: [] };
  const role = roles.find(({ id }) => id === (second ?? first));
  const side = second === undefined ? (role?.side ?? first) : first;
  return { isShared: false, steps: role === undefined ? standIn(side) : stepsOf(role, side) };
}

/** Roles that say no more than their side does. */
const bareRoles = new Set(["", "PROVIDER", "VENDOR", "CUSTOMER"]);

/** `SIDE/ROLE` as a reader says it: "the provider in the role of platform provider". What names no side is told as it stands. */
export function partyRoleWords(text: string): string {
  const [side = "", role = ""] = text.toUpperCase().split("/");
  const plain = role.toLowerCase().replaceAll("_", " ").replace("gpai", "general-purpose AI");
  const whose: Readonly<Record<string, string>> = {
    PROVIDER: "the provider",
    CUSTOMER: "the customer",
    SHARED: "both sides together",
  };
  if (side === "EITHER" && role !== "") return `whoever, on either side, has the role of ${plain}`;
  const name = whose[side];
  if (name === undefined) return text === "UNKNOWN" ? "nobody" : `the role “${text}”`;
  return bareRoles.has(role) ? name : `${name} in the role of ${plain}`;
}

function stepsOf({ resolve }: PartyRole, side: string): readonly RoleStep[] {
  if (resolve.length === 0) return [];
  const counted = resolve.filter(({ find }) => side === "EITHER" || (side === "PROVIDER") === (find === "VENDOR"));
  return counted.length > 0 ? counted : standIn(side);
}

function standIn(side: string): readonly RoleStep[] {
  if (side === "PROVIDER") return [provider];
  return side === "CUSTOMER" ? [customer] : [];
}
