import { powerNames, type Power, type Powers } from "../../ontology/powers.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import type { RelationFacts } from "../../projection/relation-facts.ts";

/** What the left of a relation does to its right: "Acme _provides_ Mail". */
const verbs = {
  PROVIDES: "provides",
  SUPPLIES: "supplies",
  HOSTS: "hosts",
  POWERS: "powers",
  EXTENDS: "extends",
  DERIVED_INTO: "is the basis of",
  FEEDS: "feeds",
  DELEGATES_TO: "delegates to",
  ACTS_AS: "acts as",
  CAN_ASSUME: "can assume the identity",
  CAN_ACCESS: "can access",
  UNLOCKS: "stores what unlocks",
  INFORMS: "informs",
  CONTAINS: "contains",
  AFFECTS: "affects",
  DRIVES: "can bring about",
  OPERATES: "operates",
  GUARDS: "guards",
} as const satisfies Partial<Record<RelationType, string>>;

const actionVerbs: Readonly<Record<Power, string>> = {
  READ: "read",
  WRITE: "write",
  DELETE: "delete",
  EXECUTE: "execute",
  APPROVE: "approve",
  SEND: "send through",
  CONTROL: "control",
};

/** What somebody with a power may do; _it_ stands for the thing. */
const deeds: Readonly<Record<Power, string>> = {
  READ: "read _it_",
  WRITE: "write to _it_",
  DELETE: "delete _it_",
  EXECUTE: "run _it_",
  APPROVE: "approve through _it_",
  SEND: "send through _it_",
  CONTROL: "have full control of _it_",
};

/** The verb phrase of a relation that harm or an outage travels along; access is told by its actions. */
export function relationPhrase(type: RelationType, { actions }: RelationFacts): string {
  if (type === "CAN_ACCESS" && actions !== 0)
    return `can ${listed(powerNames(actions).map((power) => actionVerbs[power]))}`;
  return (verbs as Partial<Record<RelationType, string>>)[type] ?? type.toLowerCase().replaceAll("_", " ");
}

/** What a set of powers lets somebody do: "read it and write to it", "have full control of it"; empty for none. */
export function powerPhrase(powers: Powers, pronoun: "it" | "them"): string {
  return listed(powerNames(powers).map((power) => deeds[power].replace("_it_", pronoun)));
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
