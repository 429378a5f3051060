/** Items of one statement: a longer list would keep its whole plan's work in memory at once. */
const itemsMax = 5000;

/** A list in parts that one statement can take, none where it is empty. Never throws. */
export function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += itemsMax) parts.push(items.slice(start, start + itemsMax));
  return parts;
}
