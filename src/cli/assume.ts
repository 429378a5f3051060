import { CommandFault } from "./command-fault.ts";

/** What `--assume` takes, and the field of `Assumptions` that each is. */
const fields = {
  "without-entity": "withoutEntities",
  "without-relation": "withoutRelations",
  "with-relation": "withRelations",
  "control-holds": "controlsThatHold",
  "control-fails": "controlsThatFail",
} as const;

type Field = (typeof fields)[keyof typeof fields];

/** A what-if, as the argument `assume` of a question. */
export type Assumed = Partial<Record<Field, readonly unknown[]>>;

export const assumeHelp =
  "a what-if, once or more: without-entity=ID, without-relation=ID, control-holds=ID, control-fails=ID, or with-relation=JSON in the shape of RelationInput";

/** Adds one `NAME=VALUE` to a what-if. Throws CommandFault where it is none. */
export function assume(text: string, assumed: Assumed = {}): Assumed {
  const [, name = "", value = ""] = /^([a-z-]+)=(.+)$/su.exec(text) ?? [];
  if (!isName(name)) throw new CommandFault(`--assume ${text}: give ${assumeHelp}.`);
  const field = fields[name];
  return { ...assumed, [field]: [...(assumed[field] ?? []), name === "with-relation" ? relation(value) : value] };
}

function isName(name: string): name is keyof typeof fields {
  return Object.hasOwn(fields, name);
}

function relation(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFault(
      `--assume with-relation: this is not JSON: ${text}. Give such as {"type":"ACTS_AS","from":"agent:a","to":"identity:b"}.`,
    );
  }
}
