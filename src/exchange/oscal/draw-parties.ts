import { at, type Path } from "../../changes/path.ts";
import { isUrl } from "../../ontology/url.ts";
import type { DocumentGraph } from "../document-graph.ts";
import { externalIds } from "../lay-out-changes.ts";
import type { Drawn } from "./oscal.ts";
import { oscalIds } from "./oscal-ids.ts";
import { objectIn, objectsIn, textIn, textsIn, without, type Written } from "./written.ts";

/** The parties of a document, by uuid. `vendors` are those that provide something to whoever imports it, with a name for the nameless. */
export function drawParties(
  graph: DocumentGraph,
  root: Written,
  rootPath: Path,
  vendors: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, Drawn> {
  const parties = objectsIn(objectIn(root, "metadata"), "parties");
  const path = at(at(rootPath, "metadata"), "parties");
  const drawn = new Map<string, Drawn>();
  for (const [index, party] of parties.entries()) {
    const uuid = textIn(party, "uuid") ?? "";
    drawn.set(uuid, drawParty(graph, party, { at: at(path, index), vendors }));
  }
  for (const [index, party] of parties.entries()) joinOrganizations(graph, party, drawn, at(path, index));
  return drawn;
}

function drawParty(
  graph: DocumentGraph,
  party: Written,
  { at: path, vendors }: { at: Path; vendors: ReadonlyMap<string, string | undefined> },
): Drawn {
  const uuid = textIn(party, "uuid") ?? "";
  const isPerson = party["type"] === "person";
  const kind = vendors.has(uuid) ? "VENDOR" : isPerson ? "PERSON" : "ORGANIZATION";
  const emails = textsIn(party, "email-addresses");
  const [email] = emails.length === 1 ? emails : [];
  const own =
    kind === "PERSON" ? { email: emails[0], externalIds: mailIds(uuid, email) } : { externalIds: oscalIds(uuid) };
  const name = textIn(party, "name") ?? textIn(party, "short-name");
  const fields = {
    name: name ?? vendors.get(uuid),
    url: websiteOf(party),
    ...own,
    extra: without(party, "uuid", "name", ...(kind === "PERSON" && emails.length === 1 ? ["email-addresses"] : [])),
  };
  // A name that it has from what it is authorized for counts after one of its own.
  const more = name === undefined && fields.name !== undefined ? ({ certainty: "C" } as const) : {};
  return { kind, id: graph.entity(kind, uuid.toLowerCase(), fields, path, more) };
}

function mailIds(uuid: string, email: string | undefined): ReturnType<typeof externalIds> {
  const mail = email === undefined ? undefined : { system: "email", id: email.toLowerCase() };
  return externalIds({ system: "oscal", id: uuid.toLowerCase() }, mail);
}

function websiteOf(party: Written): string | undefined {
  const links = objectsIn(party, "links").filter(({ rel }) => rel === "website" || rel === "homepage");
  return links.map((link) => textIn(link, "href")).find((href) => href !== undefined && isUrl(href));
}

/** Organisations of one owner are part of it; of a person it stays in `extra` whose member they are. */
function joinOrganizations(graph: DocumentGraph, party: Written, drawn: ReadonlyMap<string, Drawn>, path: Path): void {
  const from = drawn.get(textIn(party, "uuid") ?? "");
  if (from?.kind !== "ORGANIZATION") return;
  for (const uuid of textsIn(party, "member-of-organizations")) {
    const to = drawn.get(uuid);
    if (to?.kind === "ORGANIZATION" && to.id !== from.id) {
      graph.relation({
        type: "PART_OF",
        from: from.id,
        to: to.id,
        fields: {},
        at: at(path, "member-of-organizations"),
      });
    }
  }
}
