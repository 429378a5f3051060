import { z } from "zod";
import { isComponent } from "../../src/analysis/is-component.ts";
import type { Finding } from "../finding.ts";
import type { BenchOptions } from "../options.ts";
import { median } from "../percentile.ts";
import { post } from "../post.ts";
import { runAlone } from "../run-alone.ts";
import { SeededRandom } from "../seeded-random.ts";
import { bareStatement } from "./bare-statement.ts";
import { inTurn } from "./in-turn.ts";
import { estateIn, storedInNeo4j } from "./stored-in-neo4j.ts";

const subjectCount = 60;
const tries = 5;
const query = `query ($of: ID!) {
  ownershipChain(of: $of, facets: [ACCOUNTABLE]) { answers { party { id } person { id } candidates { id } reason } }
}`;
const named = z.object({ id: z.string() });
const answered = z.object({
  data: z.object({
    ownershipChain: z.object({
      answers: z.tuple([
        z.object({ party: named.nullable(), person: named.nullable(), candidates: z.array(named), reason: z.string() }),
      ]),
    }),
  }),
});

/** Who is accountable and which person that ends in, over HTTP, against one Cypher statement for as much of it as one can say. */
export async function ownership(options: BenchOptions): Promise<readonly Finding[]> {
  return storedInNeo4j(options, async ({ url, driver, product }) => {
    const estate = await estateIn(url);
    const random = new SeededRandom(options.seed + 6);
    const cypher = bareStatement("accountable-chain");
    const times: { readonly ours: number; readonly bare: number }[] = [];
    let [compared, same] = [0, 0];
    for (let asked = 0; asked < subjectCount;) {
      const entity = random.below(estate.entitySlots);
      if (!estate.exists(entity) || !isComponent(estate.kindOf(entity))) continue;
      asked += 1;
      const of = estate.idOf(entity);
      const { ours, bare, answers } = await inTurn(
        tries,
        () => post(product.url, query, { of }),
        () => driver.executeQuery(cypher, { of }),
      );
      times.push({ ours, bare });
      const [{ candidates }] = answered.parse(JSON.parse(answers[0])).data.ownershipChain.answers;
      const parties = (answers[1].records[0]?.get("parties") ?? []) as readonly string[];
      compared += 1;
      if (JSON.stringify(candidates.map(({ id }) => id).sort()) === JSON.stringify([...parties].sort())) same += 1;
    }
    return [
      {
        what: "Neo4j: `ownershipChain` over HTTP against one Cypher statement, median entity",
        measured: median(times.map(({ ours, bare }) => bare / ours)),
        unit: "times faster",
        aim: { atLeast: 1 },
        figures: {
          entities: times.length,
          "median ms": median(times.map(({ ours }) => ours)),
          "of Cypher": median(times.map(({ bare }) => bare)),
          "share with the same parties": same / compared,
        },
      },
    ];
  });
}

if (import.meta.main) await runAlone(ownership);
