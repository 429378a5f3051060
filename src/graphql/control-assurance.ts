import { controlAssurance } from "../analysis/control-assurance.ts";
import { noEntity } from "../projection/estate.ts";
import type { FieldResolver } from "./attach-resolvers.ts";
import { unknownEntity } from "./bad-input.ts";
import type { EntitySource } from "./entity-source.ts";
import { movedTo } from "./moment-of.ts";

/** `Control.assurance`: the state that its evidence gives it at the moment. */
export const controlAssuranceField: FieldResolver = (
  source: EntitySource,
  { asOf }: { asOf?: string | null },
  context,
) => {
  const estate = asOf == null ? source.estate : context.estates.at(movedTo(source.estate.moment, asOf));
  const control = estate.find(source.id);
  if (control === noEntity) throw unknownEntity("asOf", source.id);
  return controlAssurance(estate, control).state;
};
