/** A row in bulk, as an EntityTuple or a RelationTuple has it: both begin with the number, and hold `died` fourth from the end. */
export type Tuple = [row: number, ...columns: (string | number | null)[]];

/** Where `died` stands: both kinds of tuple close with it, validFrom, validTo and a text. */
export const diedPlace = (tuple: Tuple): number => tuple.length - 4;

/** The tuple as of a version: a row that died later was current then. */
export function currentAsOf(tuple: Tuple, version: number): Tuple {
  const place = diedPlace(tuple);
  const died = tuple[place];
  if (typeof died === "number" && died > version) tuple[place] = null;
  return tuple;
}
