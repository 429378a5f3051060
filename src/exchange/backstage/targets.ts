import { at, type Path } from "../../changes/path.ts";
import { quoted } from "../../changes/found.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { entityId } from "../entity-id.ts";
import { externalIds } from "../lay-out-changes.ts";
import { type Described, keyOf, type Target } from "./described.ts";
import { parseEntityRef, printEntityRef } from "./entity-ref.ts";

/** Finds what the entities of a file refer to. */
export type FindTarget = (text: string, from: Described, place: Path, defaultKind?: string) => Target | undefined;

/**
 * A finder among the entities of a file. A group or a user that is not described in it is drawn all the same, as unverified, so that
 * an owner is never lost; an API or a resource is looked for in the graph; all else outside is told. Undefined where there is nothing to
 * relate to.
 */
export function targetFinder(entities: readonly Described[], graph: DocumentGraph): FindTarget {
  const described = new Map(entities.map((entity) => [printEntityRef(entity.ref), entity]));
  return (text, from, place, defaultKind) => {
    const ref = parseEntityRef(text, {
      namespace: from.ref.namespace,
      ...(defaultKind !== undefined && { kind: defaultKind }),
    });
    if (ref === undefined) {
      graph.problems.add("INVALID_VALUE", place, {
        found: quoted(text),
        accepted: "a reference such as group:default/payments",
      });
      return undefined;
    }
    const printed = printEntityRef(ref);
    const own = described.get(printed);
    if (own !== undefined) {
      if (own.reading !== undefined) return { kind: own.reading.kind, id: entityId(own.reading.kind, keyOf(ref)) };
      graph.leaveOut(place, `What points at ${quoted(printed)}`, "the graph has no place for that entity");
      return undefined;
    }
    const ids = externalIds({ system: "backstage", id: printed });
    const stub = outsiders[ref.kind];
    if (stub === undefined) {
      graph.notCarriedOver.add("REFERENCE_OUTSIDE", place, { reference: quoted(printed) });
      return undefined;
    }
    const { kind, isDrawn } = stub;
    const more = isDrawn ? ({ certainty: "C" } as const) : ({ isReference: true } as const);
    const fields = { externalIds: ids, ...(isDrawn && { name: ref.name }) };
    return { kind, id: graph.entity(kind, keyOf(ref), fields, place, more) };
  };
}

const outsiders: Readonly<Record<string, { readonly kind: Target["kind"]; readonly isDrawn: boolean }>> = {
  group: { kind: "TEAM", isDrawn: true },
  user: { kind: "PERSON", isDrawn: true },
  resource: { kind: "RESOURCE", isDrawn: false },
  api: { kind: "PLUGIN", isDrawn: false },
};

/** The texts of a list with their places. */
export function placedTexts({ spec }: Described, key: string): readonly (readonly [text: string, place: Path])[] {
  return spec.texts(key).map((text, index) => [text, at(at(spec.path, key), index)] as const);
}
