import type { Estate } from "../projection/estate.ts";
import { nearestMoment } from "../projection/nearest-moment.ts";
import type { Context } from "./context.ts";

/** The view in which an entity exists: this one, else that of the nearest moment at which it does. Undefined where it never did. */
export function whereItExists({ estates }: Context, estate: Estate, entity: number): Estate | undefined {
  if (estate.exists(entity)) return estate;
  const moment = nearestMoment(estate.graph, entity, estate.moment);
  return moment === undefined ? undefined : estates.at(moment);
}
