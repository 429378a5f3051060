import { at, type Path } from "../../changes/path.ts";
import { quoted } from "../../changes/found.ts";
import type { ExternalId } from "../../ontology/external-id.ts";
import type { Report } from "../../changes/report.ts";
import type { Kind } from "../../ontology/kinds.ts";
import type { DocumentGraph } from "../document-graph.ts";
import type { Part } from "../document-part.ts";
import { requiredText } from "../required-text.ts";
import { type EntityRef, parseEntityRef, printEntityRef } from "./entity-ref.ts";
import { acceptedKey, acceptedName, acceptedNamespace, isKey, isName, isNamespace } from "./name-patterns.ts";
import { kindAnnotation, kindOf, type KindReading, annotatedKind } from "./kind-of.ts";

/** An entity of a catalogue file. */
export interface Described {
  readonly part: Part;
  readonly metadata: Part;
  readonly spec: Part;
  readonly ref: EntityRef;
  /** Whether it is of the group `backstage.io`, and no extension. */
  readonly isOwn: boolean;
  readonly type: string | undefined;
  /** What other systems call it, by its annotation. */
  readonly externalIds: readonly ExternalId[];
  /** Undefined where the graph has no place for it. */
  readonly reading: KindReading | undefined;
}

/** Reads what an entity is; undefined, and told to `report`, where it has no right name or is of no version that is read. */
export function describe(part: Part, graph: DocumentGraph, report: Report["add"]): Described | undefined {
  const version = requiredText(part, "apiVersion", "An entity of Backstage", report);
  const kind = requiredText(part, "kind", "An entity of Backstage", report);
  const metadata = part.within("metadata");
  const name = requiredText(metadata, "name", "An entity of Backstage", report);
  if (version === undefined || kind === undefined || name === undefined) return undefined;
  // Other groups are extensions, such as templates: they are left out as entities of Backstage that have no place here are.
  const isOwn = version.startsWith("backstage.io/");
  if (isOwn && !/^backstage\.io\/v1(?:alpha|beta)\d+$/u.test(version)) {
    const words = {
      version: quoted(version),
      format: "Backstage",
      accepted: "backstage.io/v1alpha1, backstage.io/v1beta1",
    };
    report("UNSUPPORTED_VERSION", at(part.path, "apiVersion"), words);
    return undefined;
  }
  const told = graph.problems.problems.length;
  checkNames(name, metadata, isOwn, report);
  const ref = parseEntityRef(name, { kind, namespace: metadata.text("namespace") ?? "default" });
  if (ref === undefined || graph.problems.problems.length > told) return undefined;
  const stated = annotation(metadata, graph);
  const spec = part.within("spec");
  const type = spec.text("type");
  return {
    part,
    metadata,
    spec,
    ref,
    isOwn,
    type,
    externalIds: annotatedIds(metadata, graph),
    reading: isOwn ? kindOf(ref.kind, type?.toLowerCase(), stated) : undefined,
  };
}

/** Tells of each name of an entity that is none such as a catalogue takes. */
function checkNames(name: string, metadata: Part, isOwn: boolean, report: Report["add"]): void {
  const check = (isRight: boolean, path: Path, text: string, accepted: string): void => {
    if (!isRight) report("INVALID_VALUE", path, { found: quoted(text), accepted });
  };
  check(isOwn ? isName(name) : !/[:/]/u.test(name), at(metadata.path, "name"), name, acceptedName);
  if (!isOwn) return;
  const namespace = metadata.text("namespace");
  if (namespace !== undefined)
    check(isNamespace(namespace), at(metadata.path, "namespace"), namespace, acceptedNamespace);
  for (const list of ["labels", "annotations"]) {
    const place = at(metadata.path, list);
    for (const key of metadata.within(list).keys) check(isKey(key), at(place, key), key, acceptedKey);
  }
}

/** The annotation that says what a component is; told where it says nothing that is known. */
function annotation(metadata: Part, graph: DocumentGraph): string | undefined {
  const annotations = metadata.within("annotations");
  const text = annotations.text(kindAnnotation);
  if (text === undefined || annotatedKind(text) !== undefined) return text;
  graph.problems.add("INVALID_VALUE", at(annotations.path, kindAnnotation), {
    found: quoted(text),
    accepted: "Model, Platform, Plugin, Agent, Identity, Resource or Control",
  });
  return undefined;
}

/** By which an entity meets what other documents say: `a2a=https://planner.example/a2a purl=pkg:npm/planner`. */
const idsAnnotation = "answerable/external-ids";

function annotatedIds(metadata: Part, graph: DocumentGraph): readonly ExternalId[] {
  const annotations = metadata.within("annotations");
  const words =
    annotations
      .text(idsAnnotation)
      ?.split(/[\s,]+/u)
      .filter((word) => word !== "") ?? [];
  return words.flatMap((word): readonly ExternalId[] => {
    const [, system, id] = /^([a-z][a-z0-9-]*)=(.+)$/u.exec(word) ?? [];
    if (system !== undefined && id !== undefined) return [{ system, id }];
    const accepted = "systems and ids, such as a2a=https://planner.example/a2a";
    graph.problems.add("INVALID_VALUE", at(annotations.path, idsAnnotation), { found: quoted(word), accepted });
    return [];
  });
}

/** The key of an entity: its reference, without what the kind says already. */
export function keyOf({ kind, namespace, name }: EntityRef): string {
  return ["group", "user", "resource"].includes(kind)
    ? `${namespace}/${name}`
    : printEntityRef({ kind, namespace, name });
}

/** What is related to: an entity of the file, or one of a kind that its reference alone tells. */
export interface Target {
  readonly id: string;
  readonly kind: Kind;
}
