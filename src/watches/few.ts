import { firstPlace } from "../projection/first-place.ts";

/** The first few of many items in an order, and how many there were in all; what is not among the first is not kept. */
export class Few<Item> {
  readonly items: Item[] = [];
  count = 0;
  readonly #max: number;
  readonly #compare: (left: Item, right: Item) => number;

  constructor(max: number, compare: (left: Item, right: Item) => number) {
    this.#max = max;
    this.#compare = compare;
  }

  add(item: Item): void {
    this.count += 1;
    const last = this.items.at(-1);
    if (this.items.length === this.#max && (last === undefined || this.#compare(last, item) <= 0)) return;
    const place = firstPlace(this.items.length, (each) => this.#compare(this.items[each] as Item, item) > 0);
    this.items.splice(place, 0, item);
    if (this.items.length > this.#max) this.items.pop();
  }
}
