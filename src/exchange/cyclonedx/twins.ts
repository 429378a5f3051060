import type { Kind } from "../../ontology/kinds.ts";
import { hashedKey } from "../entity-id.ts";
import type { ItemNames } from "./item-names.ts";

/** Tells apart what has one name in one document. All has to be noted before the first key is asked for. */
export interface Twins {
  readonly note: (kind: Kind, names: ItemNames) => void;
  /** The key of an item, as its id is made of: its purl, else its name with what it takes to tell it from its twins. */
  readonly keyOf: (kind: Kind, names: ItemNames) => string;
}

/** By version, the `bom-ref`s of those that have the name. */
type Bearers = Map<string, Set<string>>;

/**
 * Versions tell those of one name apart, and where these agree, what the document calls each: a hash of the document's key and
 * the `bom-ref`. One package in two versions is one thing.
 */
export function startTwins(documentKey: () => string): Twins {
  const first = new Map<string, ItemNames>();
  const several = new Map<string, Bearers>();
  return {
    note: (kind, names) => {
      if (names.purl !== undefined) return;
      const name = `${kind} ${names.name}`;
      const known = first.get(name);
      if (known === undefined) first.set(name, names);
      else if (known.version !== names.version || known.ref !== names.ref) {
        const bearers = several.get(name) ?? new Map([[known.version, new Set([known.ref])]]);
        bearers.set(names.version, (bearers.get(names.version) ?? new Set()).add(names.ref));
        several.set(name, bearers);
      }
    },
    keyOf: (kind, { purl, name, version, ref }) => {
      if (purl !== undefined) return purl;
      const bearers = several.get(`${kind} ${name}`);
      if (bearers === undefined) return name;
      const named = bearers.size > 1 && version !== "" ? `${name}@${version}` : name;
      const refs = new Set(bearers.get(version));
      refs.delete("");
      return refs.size > 1 && ref !== "" ? `${named}~${hashedKey(documentKey(), ref)}` : named;
    },
  };
}
