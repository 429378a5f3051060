import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import type { DocumentGraph } from "../document-graph.ts";
import type { Part } from "../document-part.ts";
import { nameKey } from "../entity-id.ts";
import { extraOf } from "../extra.ts";
import { tellSecret } from "../mcp-config/withheld.ts";
import { requiredText } from "../required-text.ts";
import { isFilledIn } from "./is-filled-in.ts";

export interface Credential {
  readonly id: string;
  readonly at: Path | null;
}

/** Where an input says what it is unless its user says otherwise. */
const values = ["value", "default", "placeholder", "choices", "variables"];

/** Draws the credentials that a package, a transport or a remote asks for; its other inputs stay in its rest. */
export function drawInputs(graph: DocumentGraph, pluginKey: string, part: Part): readonly Credential[] {
  return ["environmentVariables", "headers"].flatMap((list) => {
    const items = part.items(list);
    const secret = items.filter(isSecret);
    const others = items.filter((item) => !secret.includes(item)).map((item) => item.rest() ?? {});
    if (others.length > 0) part.keep(list, others);
    return secret.flatMap((item) => drawCredential(graph, pluginKey, item));
  });
}

function isSecret(item: Part): boolean {
  const variables = item.peek("variables");
  return item.peek("isSecret") === true || (isObject(variables) && Object.values(variables).some(isSecretInput));
}

function isSecretInput(variable: unknown): boolean {
  return isObject(variable) && variable["isSecret"] === true;
}

function drawCredential(graph: DocumentGraph, pluginKey: string, item: Part): readonly Credential[] {
  const name = requiredText(item, "name", "An input", graph.problems.add);
  item.take("isSecret");
  for (const key of values.filter((one) => item.has(one))) {
    const value = item.take(key);
    const place = at(item.path, key);
    if (key === "value" || key === "default" ? isFilledIn(value) : false) tellSecret(graph, place);
    else graph.leaveOut(place, "What a secret is filled in with", "only its name is kept");
  }
  if (name === undefined) return [];
  const description = item.text("description");
  const fields = { name, identityKind: "API_KEY", description, extra: extraOf(item) };
  return [{ id: graph.entity("IDENTITY", `${pluginKey}/${nameKey(name)}`, fields, item.path), at: item.path }];
}
