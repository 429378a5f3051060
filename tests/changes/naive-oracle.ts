import type { Facts } from "../../src/store/effective-row.ts";
import type { Write } from "../../src/store/write.ts";
import { instants } from "./write-story.ts";

interface Cell {
  readonly presence: Write;
  readonly by: Readonly<Record<string, Write>>;
}

/** What one source says at each instant, by replaying its writes over an array with a cell an instant. */
export function saidAtEachInstant(writes: readonly Write[]): readonly (Cell | null)[] {
  const cells = Array.from({ length: instants }, (): Cell | null => null);
  for (const write of writes) {
    if (write.deed === "END") cells.fill(null, write.validFrom);
    if (write.deed === "PUT") replay(cells, write);
  }
  return cells;
}

function replay(cells: (Cell | null)[], write: Write): void {
  const wasSilent = cells[write.validFrom] === null;
  let isOpeningGap = wasSilent;
  for (let at = write.validFrom; at < instants; at += 1) {
    const cell = cells[at] ?? null;
    if (cell !== null) isOpeningGap = false;
    if (cell === null && !isOpeningGap) continue;
    const by = { ...cell?.by };
    for (const [name, value] of Object.entries(write.fields)) {
      by[name] = write;
      if (value === null) Reflect.deleteProperty(by, name);
    }
    cells[at] = { presence: write, by };
  }
  if (write.validTo === null) {
    for (let at = write.validFrom + 1; at < instants; at += 1) cells[at] ??= cells[at - 1] ?? null;
  }
  if (typeof write.validTo === "number") cells.fill(null, write.validTo);
}

/** The effective facts at each instant, straight from the sentences of the design; null where nobody says anything. */
export function factsAtEachInstant(writes: readonly Write[]): readonly (Facts | null)[] {
  const sources = [...new Set(writes.map(({ source }) => source))].sort();
  const said = sources.map((source) => saidAtEachInstant(writes.filter((write) => write.source === source)));
  return Array.from({ length: instants }, (_, at) => {
    const cells = said.flatMap((cellsOfSource) => cellsOfSource[at] ?? []);
    return cells.length === 0 ? null : factsOf(cells);
  });
}

function factsOf(cells: readonly Cell[]): Facts {
  const names = [...new Set(cells.flatMap(({ by }) => Object.keys(by)))].sort();
  const contested: string[] = [];
  const properties = Object.fromEntries(
    names.map((name) => {
      const writes = cells.flatMap(({ by }) => by[name] ?? []);
      const values = writes.map(({ fields }) => fields[name] ?? null);
      if (name === "tags") return [name, [...new Set(values.flat())].sort()];
      if (name === "externalIds") return [name, distinct(values.flat().map((one) => JSON.stringify(one)))];
      if (name === "extra")
        return [name, Object.fromEntries(writes.map(({ source, fields }) => [source, fields[name]]))];
      const best = writes.toSorted((one, other) =>
        one.certainty + pad(-one.version) < other.certainty + pad(-other.version) ? -1 : 1,
      )[0];
      const equals = writes.filter(({ certainty }) => certainty === best?.certainty);
      if (new Set(equals.map(({ fields }) => JSON.stringify(fields[name]))).size > 1) contested.push(name);
      return [name, best?.fields[name]];
    }),
  ) as Facts["properties"];
  const certainty = cells
    .flatMap(({ presence, by }) => [presence, ...Object.values(by)].map((write) => write.certainty))
    .sort()[0];
  const speakers = [...new Set(cells.map(({ presence }) => presence.source))].sort();
  return { properties, certainty: certainty ?? "X", sources: speakers, contested };
}

const pad = (number: number): string => String(number + 1000).padStart(4, "0");

function distinct(texts: readonly string[]): readonly unknown[] {
  const items = [...new Set(texts)].map((text) => JSON.parse(text) as { system: string; id: string });
  return items.sort((one, other) => (`${one.system} ${one.id}` < `${other.system} ${other.id}` ? -1 : 1));
}
