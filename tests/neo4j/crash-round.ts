import { setTimeout as sleep } from "node:timers/promises";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import type { Store } from "../../src/store/store.ts";
import type { Neo4jServer } from "../neo4j-server/start.ts";
import { entity, relation, say } from "../store/write-rows.ts";

/** Ms after which the database is killed: long enough for some batches, so that kills fall on all stages of one. */
const killWithin = 1500;
const writers = 3;
/** Entities of a batch; half of one would show. */
const batchEntities = 20;

/** What writers of a round were told, and how often. */
export interface CrashOutcome {
  readonly acknowledged: readonly string[];
  /** Tries that failed, each with StoreUnavailable, and was made again. */
  readonly retried: number;
  readonly reads: number;
}

/**
 * Writes and reads under load while the database is killed with SIGKILL and started again. Each writer repeats a batch until it is
 * acknowledged. Rejects where anything but StoreUnavailable is thrown, or a read shows a batch by half.
 */
export async function crashRound(store: Store, server: Neo4jServer, round: number): Promise<CrashOutcome> {
  const acknowledged: string[] = [];
  let [retried, reads, over] = [0, 0, false];
  const write = async (writer: number) => {
    for (let batch = 0; !over; batch += 1) {
      const name = `${round}-${writer}-${batch}`;
      for (let isDone = false; !isDone;) {
        isDone = await sayOnce(store, name);
        if (!isDone) retried += 1;
      }
      acknowledged.push(name);
    }
  };
  const read = async () => {
    while (!over) {
      await readWhole(store).catch(onlyUnavailable);
      reads += 1;
      await sleep(5);
    }
  };
  const load = Promise.all([...Array.from({ length: writers }, (_, writer) => write(writer)), read(), read()]);
  const crash = async () => {
    await sleep(Math.random() * killWithin);
    await server.kill();
    await server.start();
    await sleep(killWithin / 2);
    over = true;
  };
  await Promise.all([load, crash()]);
  return { acknowledged, retried, reads };
}

/** Whether a batch was acknowledged now; one that arrived unheard of changes nothing. */
async function sayOnce(store: Store, name: string): Promise<boolean> {
  const ids = Array.from({ length: batchEntities }, (_, index) => `agent:${name}-${index}`);
  const hub = ids[0] ?? "";
  const said = [...ids.map((id) => entity(id)), ...ids.map((id) => relation(hub, "DELEGATES_TO", id))];
  try {
    const { subjects } = await store.commit({
      reads: { subjects: ids, histories: [] },
      prepare: (state) => ({ batch: null, result: state }),
    });
    if (subjects.size === 0) await say(store, said, "load");
    return true;
  } catch (fault) {
    onlyUnavailable(fault);
    await sleep(100);
    return false;
  }
}

async function readWhole(store: Store): Promise<void> {
  const { version } = await store.head();
  const found = await store.count({ kinds: [], filter: { and: [] } }, { version, at: 1 });
  if (found !== version * batchEntities) throw new Error(`Version ${version} has ${found} entities.`);
}

function onlyUnavailable(fault: unknown): void {
  if (!(fault instanceof StoreUnavailable)) throw fault;
}
