import { z } from "zod";
import { estateJsonSchema } from "./estate-json-schema.ts";
import { frameworksShape } from "./framework-shape.ts";
import { benchmarksShape } from "./read-benchmarks.ts";
import { mappingShape } from "./table/mapping-shape.ts";
import { taxonomiesShape } from "./read-taxonomies.ts";

/**
 * The JSON Schemas that are published for editors, by file name in `catalogue/schema/`: each is derived from what reads such
 * a file, so that it cannot say anything else.
 */
export function catalogueJsonSchemas(): ReadonlyMap<string, unknown> {
  const written = (shape: z.ZodType, title: string) => ({ ...z.toJSONSchema(shape, { io: "input" }), title });
  return new Map<string, unknown>([
    ["estate.json", estateJsonSchema()],
    ["frameworks.json", written(frameworksShape, "Answerable frameworks")],
    ["taxonomies.json", written(taxonomiesShape, "Answerable taxonomies")],
    ["mapping.json", written(mappingShape, "Answerable mapping of a table")],
    ["benchmarks.json", written(benchmarksShape, "Answerable benchmarks")],
  ]);
}
