import { parse } from "yaml";
import { z } from "zod";
import type { Benchmark } from "../ontology/benchmark.ts";
import { certainties } from "../ontology/certainty.ts";
import { isUrl } from "../ontology/url.ts";

const text = z.string().min(1);

/** The shape of `catalogue/benchmarks.yaml`; its JSON Schema is derived from it. */
export const benchmarksShape = z.strictObject({
  benchmarks: z.array(
    z.strictObject({
      id: text,
      name: text,
      definition: text,
      seconds: z.number().positive(),
      source: text,
      url: text.refine(isUrl, "is no http, https or mailto address").optional(),
      version: text,
      licence: text,
      certainty: z.enum(certainties),
      period: text,
      was: text.optional(),
      published: text,
      context: text.optional(),
      caution: text.optional(),
    }),
  ),
});

/**
 * The benchmarks of texts in the shape of `catalogue/benchmarks.yaml`, in their order. Throws an Error that names the item
 * where a text has another shape or says an id twice.
 */
export function readBenchmarks(...yamls: readonly string[]): readonly Benchmark[] {
  const benchmarks = yamls.flatMap((yaml) => benchmarksShape.parse(parse(yaml)).benchmarks);
  const ids = benchmarks.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`The benchmarks say ${twice} twice.`);
  return benchmarks;
}
