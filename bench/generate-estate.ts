import { kinds, type Kind } from "../src/ontology/kinds.ts";
import { registry } from "../src/ontology/registry.ts";
import { defaultRelationId } from "../src/ontology/relation-id.ts";
import { relationRules, relationTypes, type RelationType } from "../src/ontology/relation-types.ts";
import { fieldsOfEntity } from "./fields-of-entity.ts";
import { fieldsOfRelation } from "./fields-of-relation.ts";
import { kindShares, relationShares } from "./estate-shares.ts";
import { SeededRandom } from "./seeded-random.ts";

export interface EstateSize {
  readonly entities: number;
  readonly relations: number;
  /** The same seed and size give the same estate. */
  readonly seed: number;
  /** Of one batch. Default: 5,000. */
  readonly itemsABatch?: number;
}

type Item = Readonly<Record<string, unknown>>;

/** A batch in the shape of `ChangesInput`. */
export type GeneratedBatch = Readonly<Record<string, unknown>> & { readonly source: string };

const beganAt = "2025-01-01T00:00:00Z";

/**
 * A made-up estate, batch by batch, entities first: all kinds and relation types in realistic shares, hubs that thousands of
 * relations meet in, neighbourhoods, and cycles of delegation, containment, hosting and what agents write and read.
 */
export function* generateEstate(size: EstateSize): Generator<GeneratedBatch> {
  const { itemsABatch = 5000 } = size;
  const random = new SeededRandom(size.seed);
  const counts = countsOf(size.entities);
  const head = { source: "generator", effectiveAt: beganAt };
  for (const items of inBatches(entityItems(counts, random), itemsABatch)) {
    const lists = Object.groupBy(items, ([list]) => list);
    const entities = Object.entries(lists).map(([list, listed]) => [list, listed?.map(([, item]) => item)]);
    yield { ...head, ...(Object.fromEntries(entities) as Item) };
  }
  for (const relations of inBatches(relationItems(counts, size.relations, random), itemsABatch)) {
    yield { ...head, relations };
  }
}

/** The id of the entity of a kind with this number, from 0: number 0 of its kind is the greatest hub to lead into, the last one to lead out of. */
export function generatedId(kind: Kind, number: number): string {
  return `${kind.toLowerCase()}:${words[number % words.length] ?? ""}-${number.toString(36)}`;
}

const words = [
  "ledger",
  "atlas",
  "harbour",
  "quartz",
  "meadow",
  "signal",
  "copper",
  "lantern",
  "orbit",
  "willow",
  "ember",
];

/** How many entities of each kind an estate of this size has: at least three, so that every relation can be made. */
export function countsOf(entities: number): Readonly<Record<Kind, number>> {
  const total = Object.values(kindShares).reduce((sum, share) => sum + share, 0);
  const counts = Object.fromEntries(
    kinds.map((kind) => [kind, Math.max(3, Math.floor((entities * kindShares[kind]) / total))]),
  ) as Record<Kind, number>;
  const made = Object.values(counts).reduce((sum, count) => sum + count, 0);
  counts.RESOURCE = Math.max(3, counts.RESOURCE + entities - made);
  return counts;
}

function* entityItems(counts: Readonly<Record<Kind, number>>, random: SeededRandom): Generator<[string, Item]> {
  for (const kind of kinds) {
    const list = registry.kinds.get(kind)?.inputField ?? "";
    for (let number = 0; number < counts[kind]; number += 1) {
      yield [list, { id: generatedId(kind, number), ...fieldsOfEntity(kind, number, random) }];
    }
  }
}

function* relationItems(counts: Readonly<Record<Kind, number>>, wanted: number, random: SeededRandom): Generator<Item> {
  const ladder = relationTypes.flatMap((type) => Array<RelationType>(relationShares[type]).fill(type));
  const made = new Set<string>();
  while (made.size < wanted) {
    const type = random.of(ladder);
    const { toKind, ...ends } = endsOf(type, counts, random);
    const fields = fieldsOfRelation(type, toKind, random);
    const { qualifier } = relationRules[type];
    const named = qualifier === undefined ? {} : { qualifier: String(fields[qualifier]) };
    const id = defaultRelationId({ type, ...ends, ...named });
    if (ends.from === ends.to || made.has(id)) continue;
    made.add(id);
    const own = random.chance(0.01) ? { id: `rel-${made.size}` } : {};
    yield { ...own, type, ...ends, ...fields, ...intervalOf(random) };
  }
}

/**
 * Half of all relations stay in the neighbourhood, the other half go to hubs: so an estate is neither a grid nor a ball. What
 * much leads out of stands at the other end of the numbers than what much leads into, or harm at one would be everywhere.
 */
function endsOf(
  type: RelationType,
  counts: Readonly<Record<Kind, number>>,
  random: SeededRandom,
): { readonly from: string; readonly to: string; readonly toKind: Kind } {
  const [left, right] = [relationRules[type].from, relationRules[type].to].map((ends) =>
    kindAmong(ends, counts, random),
  );
  if (left === undefined || right === undefined) throw new Error(`${type} joins nothing`);
  const from = random.chance(0.3) ? counts[left] - 1 - random.hub(counts[left]) : random.below(counts[left]);
  const beside = Math.floor((from / counts[left]) * counts[right]) + random.below(12);
  const to = random.chance(0.5) ? beside % counts[right] : random.hub(counts[right]);
  return { from: generatedId(left, from), to: generatedId(right, to), toKind: right };
}

/** A kind that may stand there, by how many of it there are. */
function kindAmong(ends: readonly Kind[], counts: Readonly<Record<Kind, number>>, random: SeededRandom): Kind {
  const weights = ends.map((kind) => counts[kind]);
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return ends.find((_kind, index) => (left -= weights[index] ?? 0) < 0) ?? random.of(ends);
}

/** Most relations hold without an end; some have ended, end soon, or have not begun. */
function intervalOf(random: SeededRandom): Item {
  if (!random.chance(0.05)) return {};
  return random.of<Item>([
    { validTo: "2025-09-01T00:00:00Z" },
    { validTo: "2099-01-01T00:00:00Z" },
    { validFrom: "2098-01-01T00:00:00Z" },
  ]);
}

function* inBatches<Each>(items: Iterable<Each>, size: number): Generator<Each[]> {
  let batch: Each[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
