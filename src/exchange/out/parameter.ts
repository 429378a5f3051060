import { ExportRefused } from "./export-refused.ts";

/** One argument of an export, as it may be given: by name, in a URL or on a command line, as text. */
export interface Parameter {
  readonly name: string;
  /** The type as GraphQL writes it: `[ID!]!`. */
  readonly type: string;
  /** It has to be given. */
  readonly required: boolean;
  /** It may be given several times. */
  readonly list: boolean;
  /** One text as the value that is meant; undefined where it is none. */
  readonly read: (text: string) => unknown;
  /** What is accepted, for whoever gave something else. */
  readonly accepted: string;
}

/** What was given: each name with its texts in their order. */
export type Given = ReadonlyMap<string, readonly string[]>;

/**
 * The values of what was given, by name; what was not given is absent. Throws ExportRefused, which names the argument and what
 * would be accepted, for an unknown one, one that is missing or repeated, and a text that is no such value.
 */
export function readParameters(parameters: readonly Parameter[], given: Given): Readonly<Record<string, unknown>> {
  const names = parameters.map(({ name }) => name);
  const unknown = [...given.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const accepted = names.length === 0 ? "it takes no arguments" : `it takes ${names.join(", ")}`;
    throw new ExportRefused("BAD_USER_INPUT", `There is no argument "${unknown}" here; ${accepted}.`, unknown);
  }
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const texts = given.get(parameter.name) ?? [];
      if (texts.length > 0) return [[parameter.name, valueOf(parameter, texts)]];
      if (!parameter.required) return [];
      throw refused(parameter, "is missing");
    }),
  );
}

function valueOf(parameter: Parameter, texts: readonly string[]): unknown {
  if (!parameter.list && texts.length > 1) throw refused(parameter, "is given more than once");
  const values = texts.map((text) => {
    const value = parameter.read(text);
    if (value === undefined) throw refused(parameter, `is ${JSON.stringify(text.slice(0, 80))}`);
    return value;
  });
  return parameter.list ? values : values[0];
}

function refused({ name, accepted, list }: Parameter, fault: string): ExportRefused {
  const often = list ? ", once or several times" : "";
  return new ExportRefused("BAD_USER_INPUT", `\`${name}\` ${fault}; it takes ${accepted}${often}.`, name);
}
