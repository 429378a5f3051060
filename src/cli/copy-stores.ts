import { copyGraph } from "../changes/copy-graph.ts";
import { CopyRefused } from "../changes/copy-refused.ts";
import { openStore } from "../open-store.ts";
import { StoreNotOpened } from "../store/store-not-opened.ts";
import { CommandFault } from "./command-fault.ts";
import { CopyProgress } from "./copy-progress.ts";
import { namedStore } from "./named-store.ts";
import { printable } from "./printable.ts";
import type { Surroundings } from "./surroundings.ts";

export interface CopyOptions {
  readonly from: string;
  readonly to: string;
  readonly progress: boolean;
}

/**
 * Copies one store to another, and ends with 0, or with 2 where that is refused. Rejects with StoreNotOpened, StoreUnavailable or
 * CommandFault where it could not be tried or went no further.
 */
export async function copyStores(options: CopyOptions, { environment, terminal, end }: Surroundings): Promise<void> {
  if (options.from === options.to) throw new CommandFault("--from and --to name the same store.");
  const source = namedStore("--from", options.from, environment);
  const target = namedStore("--to", options.to, environment);
  const progress = new CopyProgress(terminal, options.progress || terminal.isWatched);
  const clock = { now: 0 };
  try {
    await using from = disposable(await openStore(source, { readonly: true }));
    {
      await using to = disposable(await openStore(target, { clock: () => clock.now }));
      for await (const copied of copyGraph({ from: from.store, to: to.store, clock })) progress.tell(copied);
    }
    // Whoever opens it with the clock of today sees to what has ended since the last batch was recorded, and counts what is there.
    await (await openStore(target)).close();
    terminal.print(`${printable(progress.outcome())}\n`);
    end(0);
  } catch (fault) {
    if (!isRefusal(fault)) throw fault;
    terminal.tell(`${printable(`${fault.code}: ${fault.message}`)}\n`);
    end(2);
  }
}

/** Whether the target, or the source, is not what it would have to be. */
function isRefusal(fault: unknown): fault is CopyRefused | StoreNotOpened {
  return fault instanceof CopyRefused || (fault instanceof StoreNotOpened && fault.code === "NOT_A_STORE");
}

function disposable(store: Awaited<ReturnType<typeof openStore>>) {
  return { store, [Symbol.asyncDispose]: () => store.close() };
}
