import type { Names } from "./answers.ts";
import { entityIds, relationIds } from "./story.ts";

/** By which the graphs of stories are asked. */
export const names: Names = {
  entities: entityIds,
  relations: relationIds,
  origins: ["vendor:v1", "agent:a1", "resource:r1", "person:p1"],
  target: "outcome:u1",
  owner: "person:p1",
};
