import { compareIds } from "../../src/ontology/compare-ids.ts";
import { kindOf, type DrawnEstate } from "./drawn-estate.ts";
import { naiveOutageHops } from "./naive-outage.ts";
import { firstRound, naiveSpread, roundsMax, type TakenHop } from "./naive-spread.ts";

/** Every way of an outage that passes no entity twice, along the hops that carried it: by length, then relation ids, then ends. */
export function naiveOutagePaths(estate: DrawnEstate, from: readonly string[], to: readonly string[]): TakenHop[][] {
  const origins = new Map(from.filter((id) => kindOf(id) !== "PERSON").map((id) => [id, new Set(["OUT"])]));
  const spread = naiveSpread(estate, origins, naiveOutageHops, roundsMax, Infinity);
  const hops = (spread.taken.at(-1) ?? []).filter((hop) => isLastToFall(hop));

  function isLastToFall({ relation }: TakenHop): boolean {
    const { type, right, properties } = relation;
    const named = properties["alternative"];
    if (named === undefined) return true;
    const rank = ({ left, id }: { left: string; id: string }): [number, string] => [firstRound(spread, left), id];
    return estate.relations
      .filter((other) => other.type === type && other.right === right && other.properties["alternative"] === named)
      .every((other) => {
        const [[round, id], [otherRound, otherId]] = [rank(relation), rank(other)];
        return otherRound < round || (otherRound === round && compareIds(id, otherId) <= 0);
      });
  }

  const found: TakenHop[][] = [];
  const walk = (path: TakenHop[], at: string, seen: readonly string[]): void => {
    for (const hop of hops) {
      if (hop.from !== at || seen.includes(hop.to)) continue;
      if (to.includes(hop.to)) found.push([...path, hop]);
      walk([...path, hop], hop.to, [...seen, hop.to]);
    }
  };
  for (const origin of origins.keys()) walk([], origin, [origin]);
  const once = new Map(
    found.map((path) => [JSON.stringify(path.map((hop) => [hop.relation.id, hop.from, hop.to])), path]),
  );
  return [...once.values()].sort(byLengthThenIds);
}

function byLengthThenIds(left: readonly TakenHop[], right: readonly TakenHop[]): number {
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, hop] of left.entries()) {
    const other = right[index] as TakenHop;
    const order = compareIds(hop.relation.id, other.relation.id) || compareIds(hop.to, other.to);
    if (order !== 0) return order;
  }
  return 0;
}
