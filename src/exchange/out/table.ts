/** An exact decimal in its canonical text. */
export interface Amount {
  readonly amount: string;
}

/** A list is one cell; an absent value is null. Instants are ISO 8601 texts. */
export type Cell = string | number | boolean | null | Amount | readonly string[];

/** An answer as rows. Columns are in snake_case, and the first is `id`: what the row is about. */
export interface Table {
  /** Its name among the tables of the answer: `impacts`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** A column's name, and what stands in it for an item. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

/** The table of items: one row each, in their order. */
export function tableOf<Item>(
  name: string,
  items: Iterable<Item>,
  columns: { readonly id: (item: Item) => Cell } & Columns<Item>,
): Table {
  const cells = Object.values(columns);
  const rows = {
    *[Symbol.iterator]() {
      for (const item of items) yield cells.map((cell) => cell(item));
    },
  };
  return { name, columns: Object.keys(columns), rows };
}

/** Whether a cell is an amount. */
export function isAmount(cell: Cell): cell is Amount {
  return typeof cell === "object" && cell !== null && "amount" in cell;
}
