import neo4j, { type Driver } from "neo4j-driver-lite";
import { registry } from "../../src/ontology/registry.ts";
import type { GeneratedBatch } from "../generate-estate.ts";
import { bareStatement } from "./bare-statement.ts";

type Item = Readonly<Record<string, unknown>>;

const labelOfList = new Map(Array.from(registry.kinds.values(), ({ inputField, typeName }) => [inputField, typeName]));

/** What may be asked for by id: without it no relation could be written. */
export async function prepareBare(driver: Driver): Promise<void> {
  await driver.executeQuery(bareStatement("bare-constraint"));
}

/** Every item as one node or one relationship and nothing else, a transaction a batch, a statement a label or type. */
export async function writeBare(driver: Driver, batch: GeneratedBatch): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
  await session.executeWrite(async (transaction) => {
    for (const [list, items] of Object.entries(batch)) {
      if (!Array.isArray(items)) continue;
      if (list === "relations") await writeRelations(transaction, items as Item[]);
      else {
        const rows = (items as Item[]).map(storable);
        await transaction.run(bareStatement("bare-nodes"), { labels: ["Entity", labelOfList.get(list)], rows });
      }
    }
  });
  await session.close();
}

async function writeRelations(transaction: Pick<Driver, never> & { run: Run }, items: readonly Item[]): Promise<void> {
  for (const [type, ofType] of Map.groupBy(items, (item) => item["type"])) {
    const rows = ofType.map(({ type: _type, from, to, ...properties }) => ({
      from,
      to,
      properties: storable(properties),
    }));
    await transaction.run(bareStatement("bare-relationships"), { type, rows });
  }
}

type Run = (text: string, parameters: Record<string, unknown>) => PromiseLike<unknown>;

/** A property holds no maps: they become text. */
function storable(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      Array.isArray(value) && typeof value[0] === "object" ? value.map((each) => JSON.stringify(each)) : value,
    ]),
  );
}
