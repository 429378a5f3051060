import type { Kind } from "../../ontology/kinds.ts";
import { relationRules } from "../../ontology/relation-types.ts";
import type { RelationItem } from "../changes-batch.ts";
import { quoted } from "../found.ts";
import { aKind, kindName } from "../kind-name.ts";
import { at } from "../path.ts";
import type { Report } from "../report.ts";
import type { BatchRule, Standing } from "../standing.ts";

/** A relation joins two known entities, of the kinds that the registry allows. */
export const relationJoinsItsKinds: BatchRule = (standing, report) => {
  for (const relation of standing.batch.relations) {
    const from = endKind(relation, "from", standing, report);
    const to = endKind(relation, "to", standing, report);
    if (from !== undefined && to !== undefined) checkJoin(relation, from, to, report);
  }
};

function endKind(
  relation: RelationItem,
  end: "from" | "to",
  { whatIs }: Standing,
  report: Report["add"],
): Kind | undefined {
  const [id, path] = [relation[end], at(relation.path, end)];
  const is = whatIs(id);
  if (is === undefined) report("UNKNOWN_ENTITY", path, { what: "entity", id: quoted(id) });
  if (is !== "RELATION") return is;
  report("KIND_MISMATCH", path, { id: quoted(id), found: aKind(is), expected: "an entity" });
  return undefined;
}

/** Whether the registry lets the type join these kinds; told where it does not. */
export function checkJoin(
  { type, path }: Pick<RelationItem, "type" | "path">,
  fromKind: Kind,
  toKind: Kind,
  report: Report["add"],
): void {
  const rule = relationRules[type];
  if (rule.from.includes(fromKind) && rule.to.includes(toKind)) return;
  const accepted = `${listed(rule.from)} to ${listed(rule.to)}`;
  report("RELATION_NOT_ALLOWED", path, { type, from: aKind(fromKind), to: aKind(toKind), accepted });
}

function listed(kinds: readonly Kind[]): string {
  const names = kinds.map(kindName);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}
