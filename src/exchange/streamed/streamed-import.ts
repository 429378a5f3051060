import type { Actor } from "../../changes/actor.ts";
import type { Problem } from "../../changes/problem.ts";
import type { Store } from "../../store/store.ts";
import type { DocumentLimits } from "../document-limits.ts";
import type { OpenDocument } from "./read-items.ts";

/** A document that is too large to be held, and how it is to be read. */
export interface StreamedRequest {
  readonly store: Store;
  readonly actor: Actor;
  readonly open: OpenDocument;
  readonly source: string;
  readonly mode: "MERGE" | "REPLACE_SOURCE";
  readonly allowMassEnd: boolean;
  readonly dryRun: boolean;
  /** RFC 3339; null: now, batch by batch. */
  readonly effectiveAt: string | null;
  readonly limits: DocumentLimits;
  /** Called after each batch that was written, with how many entities and relations are done. */
  readonly tell?: (done: number) => void;
  /** Once it is aborted, no other batch is begun. */
  readonly signal?: AbortSignal;
}

/** What came of it, or of what was done until it was interrupted. Counts are of entities and relations alike. */
export interface StreamedResult {
  readonly graphVersion: number | null;
  /** Entities and relations that the document speaks of. */
  readonly items: number;
  readonly batches: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly ended: number;
  readonly problems: readonly Problem[];
  readonly notCarriedOver: readonly Problem[];
  readonly isInterrupted?: true;
}
