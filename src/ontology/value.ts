/** A value as JSON has it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** What is said of an entity or a relation: field names and their values. */
export type Fields = Readonly<Record<string, Value>>;
