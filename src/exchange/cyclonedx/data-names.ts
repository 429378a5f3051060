import { isObject } from "../../changes/reading.ts";
import { hashedKey, nameKey } from "../entity-id.ts";

type Written = Readonly<Record<string, unknown>>;

/** What one of the pieces of data that an item holds is called. */
export interface DataNames {
  readonly name: string;
  readonly ref: string;
  readonly address: string;
  readonly type: string;
  /** True where its holder is data itself, and it is the only piece there, under no other name: it describes its holder. */
  readonly isHolder: boolean;
}

/** The key of a piece of data: its holder's, then its own name; without one, what the document calls it, or where it lies. */
export function dataKey(
  { name, ref, address, type, isHolder }: DataNames,
  holderKey: string,
  documentKey: string,
): string {
  if (isHolder) return holderKey;
  if (name !== "") return `${holderKey}/${nameKey(name)}`;
  if (ref !== "") return hashedKey(documentKey, ref);
  return `${holderKey}/${address === "" ? nameKey(type) : hashedKey(address)}`;
}

/** The names of a piece of data in a component, one of `count`. Never throws. */
export function dataNames(piece: Written, holder: Written, count: number): DataNames {
  const name = textIn(piece, "name");
  const isSameName = name === "" || nameKey(name) === nameKey(textIn(holder, "name"));
  return {
    name,
    ref: textIn(piece, "bom-ref"),
    address: isObject(piece["contents"]) ? textIn(piece["contents"], "url") : "",
    type: textIn(piece, "type"),
    isHolder: holder["type"] === "data" && count === 1 && isSameName,
  };
}

/** The pieces of data that a component holds: its own, and those that its model was made with. References are left out. */
export function dataWithin(component: Written): readonly Written[] {
  const { modelCard } = component;
  const parameters = isObject(modelCard) ? modelCard["modelParameters"] : undefined;
  const sets = isObject(parameters) ? parameters["datasets"] : undefined;
  return [component["data"], sets].flatMap((list) =>
    (Array.isArray(list) ? (list as readonly unknown[]) : []).filter(isPiece),
  );
}

/** True of data that is described here, and not elsewhere under a reference. */
export function isPiece(value: unknown): value is Written {
  return isObject(value) && typeof value["ref"] !== "string";
}

export function textIn(value: Written, key: string): string {
  const text = value[key];
  return typeof text === "string" ? text : "";
}

export function listIn(value: Written, key: string): readonly unknown[] {
  const list = value[key];
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}
