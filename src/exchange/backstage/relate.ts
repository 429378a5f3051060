import { at, type Path } from "../../changes/path.ts";
import { kindName } from "../../changes/kind-name.ts";
import type { RelationType } from "../../ontology/relation-types.ts";
import { relationRules } from "../../ontology/relation-types.ts";
import { dependencyRelation } from "../dependency-relation.ts";
import type { DocumentGraph, GivenFields } from "../document-graph.ts";
import type { Described, Target } from "./described.ts";
import { type FindTarget, placedTexts } from "./targets.ts";

/** Draws the relations of an entity: who owns it, what it is part of, what it depends on. */
export function relate(entity: Described, self: Target, graph: DocumentGraph, find: FindTarget): void {
  const link = (type: RelationType, from: Target, to: Target, place: Path, fields: GivenFields = {}): void => {
    const rule = relationRules[type];
    if (rule.from.includes(from.kind) && rule.to.includes(to.kind)) {
      graph.relation({ type, from: from.id, to: to.id, fields, at: place });
    } else tellUnjoined(graph, place, from, to);
  };
  /** Each reference of a field, with what it names. */
  const each = (key: string, defaultKind: string | undefined, draw: (other: Target, place: Path) => void): void => {
    for (const [text, place] of placedTexts(entity, key)) {
      const other = find(text, entity, place, defaultKind);
      if (other !== undefined) draw(other, place);
    }
  };
  const { spec, ref } = entity;
  const owner = spec.text("owner");
  if (owner !== undefined) {
    const place = at(spec.path, "owner");
    const party = find(owner, entity, place, "group");
    if (party !== undefined) link("OWNS", party, self, place, { facet: "ACCOUNTABLE" });
  }
  if (ref.kind === "group") {
    const parent = spec.text("parent");
    const above = parent === undefined ? undefined : find(parent, entity, at(spec.path, "parent"), "group");
    if (above !== undefined) link("PART_OF", self, above, at(spec.path, "parent"));
    each("children", "group", (child, place) => {
      link("PART_OF", child, self, place);
    });
    each("members", "user", (member, place) => {
      link("MEMBER_OF", member, self, place);
    });
  }
  if (ref.kind === "user")
    each("memberOf", "group", (team, place) => {
      link("MEMBER_OF", self, team, place);
    });
  if (entity.type === "marketplace")
    each("plugins", "airesource", (plugin, place) => {
      link("HOSTS", self, plugin, place);
    });
  each("consumesApis", "api", (api, place) => {
    link("EXTENDS", api, self, place);
  });
  const depends = (dependency: Target, dependent: Target, place: Path): void => {
    const type = dependencyRelation(dependency.kind, dependent.kind);
    if (type === undefined) tellUnjoined(graph, place, dependency, dependent);
    else link(type, dependency, dependent, place);
  };
  const defaultKind = ref.kind === "airesource" ? "airesource" : undefined;
  each("dependsOn", defaultKind, (other, place) => {
    depends(other, self, place);
  });
  each("dependencyOf", defaultKind, (other, place) => {
    depends(self, other, place);
  });
}

function tellUnjoined(graph: DocumentGraph, place: Path, from: Target, to: Target): void {
  const [left, right] = [kindName(from.kind), kindName(to.kind)];
  graph.leaveOut(place, `This relation of a ${left} and a ${right}`, "the graph has none of that sense between them");
}
