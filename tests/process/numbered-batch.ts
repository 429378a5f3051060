/** What the batch with a number writes, known beforehand, so that after a crash each batch can be told to be whole or absent. */
export interface NumberedBatch {
  readonly input: Readonly<Record<string, unknown>>;
  /** The entity that its relations leave. */
  readonly marker: string;
  /** Entities and relations that hold after it, unless a later batch ends them. */
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  /** An entity of an earlier batch that it ends, with the one relation there. */
  readonly ends: { readonly entity: string; readonly relation: string } | undefined;
  /** Entries in the change log. */
  readonly writes: number;
}

/** Written by every batch: its name is the number of the last one. */
export const shared = "agent:shared";

const largeItems = 10_000;

/** Whether the batch is as large as one may be. */
export function isLarge(number: number): boolean {
  return number % 4 === 3;
}

/** The batch with this number, from 1: the same at every call. */
export function numberedBatch(number: number): NumberedBatch {
  const marker = `agent:${number}`;
  const count = isLarge(number) ? (largeItems - 4) / 2 : 2 + ((number * 37) % 40);
  const members = Array.from({ length: count }, (_, member) => memberOf(number, member));
  const agents = [
    { id: shared, name: String(number) },
    { id: marker, name: `Batch ${number}` },
    ...members.map((id) => ({ id, purpose: `of batch ${number}` })),
  ];
  const relations = members.map((to) => ({ type: "DELEGATES_TO", from: marker, to }));
  const ends = number > 2 ? endOf(number - 2) : undefined;
  const effectiveAt = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
  return {
    input: { source: "crash", effectiveAt, agents, relations, ...(ends && { endEntities: [ends.entity] }) },
    marker,
    entities: [shared, marker, ...members],
    relations: relations.map(({ type, from, to }) => `${type}:${from}:${to}`),
    ends,
    writes: agents.length + relations.length + (ends === undefined ? 0 : 2),
  };
}

function memberOf(number: number, member: number): string {
  return `agent:${number}-${member}`;
}

function endOf(number: number): { readonly entity: string; readonly relation: string } {
  const entity = memberOf(number, 0);
  return { entity, relation: `DELEGATES_TO:agent:${number}:${entity}` };
}
