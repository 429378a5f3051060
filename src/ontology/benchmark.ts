import type { Certainty } from "./certainty.ts";

/** A published figure to measure against, as `catalogue/benchmarks.yaml` says it. */
export interface Benchmark {
  readonly id: string;
  readonly name: string;
  /** What was measured: show the figure with it. */
  readonly definition: string;
  readonly seconds: number;
  readonly source: string;
  readonly url?: string | undefined;
  readonly version: string;
  readonly licence: string;
  readonly certainty: Certainty;
  /** The year or years measured. */
  readonly period: string;
  /** What it had been. */
  readonly was?: string | undefined;
  /** The day, or what is known of it. */
  readonly published: string;
  readonly context?: string | undefined;
  /** How it is often misread. */
  readonly caution?: string | undefined;
}
