import { isObject } from "../../changes/reading.ts";
import type { Kind } from "../../ontology/kinds.ts";
import { entityId, nameKey } from "../entity-id.ts";
import type { Referent } from "./referent.ts";
import { componentKind, statedKind } from "./component-kind.ts";
import { type DataNames, dataKey, dataNames, dataWithin, listIn, textIn } from "./data-names.ts";
import { declaredRefs } from "./declared-refs.ts";
import { componentNames, type ItemNames, serviceNames } from "./item-names.ts";
import { type Meaning, startMeanings } from "./meanings.ts";
import { startTwins } from "./twins.ts";

type Written = Readonly<Record<string, unknown>>;

/** What has to be known of a whole document before any of it can be drawn: what its references stand for. */
export interface BomIndex {
  /** Undefined of what is left out, unknown, or the name of several things. */
  readonly referentOf: (ref: string) => Referent | undefined;
  /** Why a reference, or a pair of them, comes to nothing here. */
  readonly reasonFor: (ref: string) => string;
  readonly componentKey: (kind: Kind, component: Written) => string;
  readonly serviceKey: (kind: Kind, service: Written) => string;
  /** A service that depends on a model is a platform, any other an API; unless `answerable:kind` says so. */
  readonly serviceKind: (service: Written) => Kind;
  /** True where an organisation of this name supplies something in the document. */
  readonly isVendor: (name: string) => boolean;
  /** True where somebody says of a vulnerability what they make of it. */
  readonly hasAnalyses: () => boolean;
}

/** An index while the document is gone through for the first time. Its functions never throw, whatever is noted. */
export interface GrowingIndex {
  readonly noteComponent: (component: unknown) => void;
  readonly noteService: (service: unknown) => void;
  readonly noteDependency: (dependency: unknown) => void;
  readonly noteVulnerability: (vulnerability: unknown) => void;
  /** The root without its long lists. */
  readonly noteRest: (rest: Written, documentKey: string) => void;
  /** To be asked once all is noted. */
  readonly index: BomIndex;
}

/** How an address of a service is looked up: what a `bom-ref` cannot be taken for. */
export function endpointRef(address: string): string {
  return `endpoint ${address.replace(/(?<!\/)\/+$/u, "")}`;
}

/** An empty index. Nothing that is noted is held on to but names; the key of the document tells apart what two documents call alike. */
export function startBomIndex(): GrowingIndex {
  let documentKey = "";
  const { mean, referentOf, reasonFor } = startMeanings();
  const dependsOn = new Map<string, readonly unknown[]>();
  const vendors = new Set<string>();
  const twins = startTwins(() => documentKey);
  let analyses = 0;

  const serviceKindOf = (stated: Kind | undefined, ref: string): Kind => {
    const usesModel = (dependsOn.get(ref) ?? []).some(
      (to) => typeof to === "string" && referentOf(to)?.kind === "MODEL",
    );
    return stated ?? (usesModel ? "PLATFORM" : "RESOURCE");
  };
  const component =
    (kind: Kind, names: ItemNames, version: string): Meaning =>
    () => ({ kind, id: entityId(kind, twins.keyOf(kind, names)), version });
  const service =
    (stated: Kind | undefined, names: ItemNames, version: string): Meaning =>
    () => {
      const kind = serviceKindOf(stated, names.ref);
      return { kind, id: entityId(kind, twins.keyOf(kind, names)), version };
    };
  const data =
    (piece: DataNames, kind: Kind, holder: ItemNames): Meaning =>
    () => ({ kind: "RESOURCE", id: entityId("RESOURCE", dataKey(piece, twins.keyOf(kind, holder), documentKey)) });

  const noteVendors = (parties: readonly unknown[]): void => {
    for (const party of parties) {
      const name = isObject(party) ? textIn(party, "name") : party;
      if (typeof name === "string" && name !== "") vendors.add(nameKey(name));
    }
  };
  const noteComponent = (value: unknown): void => {
    if (!isObject(value)) return;
    for (const child of listIn(value, "components")) noteComponent(child);
    const kind = componentKind(value);
    if (kind === undefined) {
      mean(textIn(value, "bom-ref"), "LEFT_OUT");
      return;
    }
    const { pedigree } = value;
    if (kind === "MODEL" && isObject(pedigree)) {
      for (const ancestor of listIn(pedigree, "ancestors"))
        if (componentKind(ancestor) === "MODEL") noteComponent(ancestor);
    }
    noteVendors([value["supplier"], value["manufacturer"], value["publisher"]]);
    const names = componentNames(value);
    twins.note(kind, names);
    mean(names.ref, component(kind, names, textIn(value, "version")));
    const pieces = dataWithin(value);
    for (const piece of pieces) {
      const called = dataNames(piece, value, pieces.length);
      mean(called.ref, data(called, kind, names));
    }
  };
  const noteService = (value: unknown): void => {
    if (!isObject(value)) return;
    for (const child of listIn(value, "services")) noteService(child);
    noteVendors([value["provider"]]);
    const stated = statedKind(value);
    const names = serviceNames(value);
    // Which of the two it is is not known yet, so that it is told apart from others of either.
    for (const kind of stated === undefined ? (["PLATFORM", "RESOURCE"] as const) : [stated]) twins.note(kind, names);
    const meaning = service(stated, names, textIn(value, "version"));
    mean(names.ref, meaning);
    for (const endpoint of listIn(value, "endpoints"))
      if (typeof endpoint === "string") mean(endpointRef(endpoint), meaning);
  };
  return {
    noteComponent,
    noteService,
    noteDependency: (value) => {
      if (isObject(value)) dependsOn.set(textIn(value, "ref"), listIn(value, "dependsOn"));
    },
    noteVulnerability: (value) => {
      if (isObject(value) && isObject(value["analysis"])) analyses += 1;
    },
    noteRest: (rest, key) => {
      documentKey = key;
      const { metadata, declarations } = rest;
      if (isObject(metadata)) {
        noteComponent(metadata["component"]);
        noteVendors([metadata["supplier"], metadata["manufacture"], metadata["manufacturer"]]);
      }
      const targets = isObject(declarations) ? declarations["targets"] : undefined;
      if (isObject(targets)) {
        listIn(targets, "components").forEach(noteComponent);
        listIn(targets, "services").forEach(noteService);
      }
      for (const [ref, referent] of declaredRefs(rest, documentKey)) mean(ref, () => referent);
    },
    index: {
      referentOf,
      reasonFor,
      componentKey: (kind, value) => twins.keyOf(kind, componentNames(value)),
      serviceKey: (kind, value) => twins.keyOf(kind, serviceNames(value)),
      serviceKind: (value) => serviceKindOf(statedKind(value), textIn(value, "bom-ref")),
      isVendor: (name) => vendors.has(nameKey(name)),
      hasAnalyses: () => analyses > 0,
    },
  };
}
