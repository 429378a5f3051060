import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";

/**
 * Whoever answers for what a document says of vulnerabilities: whoever supplied what it describes, else whoever made that, else
 * whoever made the document; and where it names none of these, the one supplier of what is affected.
 */
export function supplierOf(bom: Bom, affected: readonly Referent[]): string | undefined {
  if (bom.supplier !== undefined) return bom.supplier;
  const suppliers = new Set(affected.flatMap(({ id }) => [...(bom.providers.get(id) ?? [])]));
  const [only] = suppliers;
  return suppliers.size === 1 ? only : undefined;
}
