import { stances, type StanceCell, type StanceContradiction, type StanceMatrix } from "../analysis/stances.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import type { FieldResolver, TypeResolvers } from "./attach-resolvers.ts";
import { badInput, unknownEntity } from "./bad-input.ts";
import { checkIds } from "./check-ids.ts";
import { allNamed, named } from "./hop.ts";
import { momentOf } from "./moment-of.ts";
import type { QueryStancesArgs } from "./generated/resolvers.ts";

type Asked = QueryStancesArgs;

interface Answer extends StanceMatrix {
  readonly estate: Estate;
}
interface CellSource extends StanceCell {
  readonly estate: Estate;
}
interface ContradictionSource extends StanceContradiction {
  readonly estate: Estate;
}

/** `Query.stances`. */
export const stancesQuery: FieldResolver = (_root, { vendors, classes, ...when }: Asked, context): Answer => {
  const estate = context.estates.at(momentOf(context, when));
  checkIds(context, { vendors: vendors ?? [] });
  const asked = vendors?.map((id) => vendorNamed(estate, id));
  return { ...stances(estate, asked, classes ?? undefined), estate };
};

function vendorNamed(estate: Estate, id: string): number {
  const vendor = estate.find(id);
  if (vendor === noEntity) throw unknownEntity("vendors", id);
  if (estate.kindOf(vendor) === "VENDOR") return vendor;
  throw badInput("vendors", `"${id}" is no vendor; stances are asked of vendors.`, "KIND_MISMATCH");
}

/** The fields of `StanceMatrix`, `StanceCell` and `StanceContradiction`. */
export const stancesFields: Readonly<Record<string, TypeResolvers>> = {
  StanceMatrix: {
    vendors: ({ estate, vendors }: Answer, _arguments, context) => allNamed(context, estate, vendors),
    cells: ({ estate, cells }: Answer) => cells.map((cell): CellSource => ({ ...cell, estate })),
    contradictions: ({ estate, contradictions }: Answer) =>
      contradictions.map((each): ContradictionSource => ({ ...each, estate })),
  },
  StanceCell: {
    vendor: ({ estate, vendor }: CellSource, _arguments, context) => named(context, estate, vendor),
    statements: ({ estate, statements }: CellSource, _arguments, context) => allNamed(context, estate, statements),
  },
  StanceContradiction: {
    vulnerability: ({ estate, vulnerability }: ContradictionSource, _arguments, context) =>
      vulnerability === undefined ? null : named(context, estate, vulnerability),
    cells: ({ estate, cells }: ContradictionSource) => cells.map((cell): CellSource => ({ ...cell, estate })),
  },
};
