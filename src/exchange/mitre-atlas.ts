import { at } from "../changes/path.ts";
import { quoted } from "../changes/found.ts";
import { isObject } from "../changes/reading.ts";
import { parseDateTime } from "../ontology/date-time.ts";
import type { DocumentFormat } from "./document-format.ts";
import { type DocumentGraph, startDocumentGraph } from "./document-graph.ts";
import { type Part, partOf } from "./document-part.ts";
import { boundedId } from "./entity-id.ts";
import { requiredText } from "./required-text.ts";

const framework = "mitre-atlas";

/** What the catalogue calls the mitigations, by whose ids they meet those; its own word for their framework counts before, being primary. */
const catalogued = "mitre-atlas-mitigations";

/** What whoever passes the data on has to keep. */
const notice = { licence: "Apache-2.0", notice: "© The MITRE Corporation. https://atlas.mitre.org" };

/** Worked incidents and mitigations of MITRE ATLAS, as `dist/ATLAS.yaml` has them. */
export const mitreAtlas: DocumentFormat = {
  name: "MITRE_ATLAS",
  recognisedBy: "matrices and case-studies",
  recognise: (root) => isObject(root) && Object.hasOwn(root, "matrices") && Object.hasOwn(root, "case-studies"),
  about:
    "Worked incidents and mitigations: `dist/ATLAS.yaml` 5.x. Certainty B. Document key: `atlas`. Each item keeps the version and the notice of the data (Apache-2.0). " +
    "A mitigation is advice and no control in place. The target of a case study is prose, so nothing is `STRUCK`.",
  carries: [
    { field: "version", becomes: "`extra` of each item" },
    { field: "case-studies[].id", becomes: "`Incident`, its id; `extra`" },
    { field: "case-studies[].name", becomes: "name" },
    { field: "case-studies[].summary", becomes: "`narrative`" },
    {
      field: "case-studies[].incident-date",
      becomes: "`occurredAt` where its granularity is DATE; with its granularity in `extra`",
    },
    { field: "case-studies[].case-study-type", becomes: "tag" },
    { field: "case-studies[].procedure", becomes: "`steps` in `extra`" },
    {
      field: "matrices[].mitigations[].id",
      becomes:
        "`Requirement` of the framework `mitre-atlas` (`mitre-atlas-mitigations` where the catalogue is loaded), its id (as in the catalogue) and code",
    },
    { field: "matrices[].mitigations[].name", becomes: "name and label" },
    { field: "matrices[].mitigations[].description", becomes: "description" },
  ],
  documentKey: () => "atlas",
  read: (root) => ({ graph: read(root) }),
};

function read(root: unknown): DocumentGraph {
  const graph = startDocumentGraph();
  const atlas = partOf(root, null, graph.problems.add);
  const version = requiredText(atlas, "version", "ATLAS.yaml", graph.problems.add);
  if (version !== undefined && !/^5\.\d/u.test(version)) {
    const words = { version: quoted(version), format: "ATLAS.yaml", accepted: "5.x" };
    graph.problems.add("UNSUPPORTED_VERSION", at(null, "version"), words);
    return graph;
  }
  const origin = { ...notice, version };
  for (const matrix of atlas.items("matrices")) readMatrix(matrix, origin, graph);
  for (const study of atlas.items("case-studies")) readStudy(study, origin, graph);
  leaveOutRest(atlas, "What is said of the whole", graph);
  return graph;
}

type Origin = Readonly<Record<string, unknown>>;

function readMatrix(matrix: Part, origin: Origin, graph: DocumentGraph): void {
  for (const mitigation of matrix.items("mitigations")) {
    const code = requiredText(mitigation, "id", "A mitigation", graph.problems.add);
    const name = requiredText(mitigation, "name", "A mitigation", graph.problems.add);
    if (code === undefined || name === undefined) continue;
    const description = mitigation.text("description");
    const fields = { name, label: name, description, framework, code };
    const id = boundedId(`${catalogued}:${code}`);
    graph.entityWithId("REQUIREMENT", id, { ...fields, extra: { ...mitigation.rest(), ...origin } }, mitigation.path);
  }
  for (const list of ["tactics", "techniques"]) {
    if (!matrix.has(list)) continue;
    const { length } = matrix.items(list);
    graph.leaveOut(
      at(matrix.path, list),
      `A list of ${length} ${list}`,
      "they are named in the steps of incidents, and are nothing in an estate",
    );
  }
  leaveOutRest(matrix, "What is said of a matrix", graph);
}

function readStudy(study: Part, origin: Origin, graph: DocumentGraph): void {
  const code = requiredText(study, "id", "A case study", graph.problems.add);
  const name = requiredText(study, "name", "A case study", graph.problems.add);
  if (code === undefined || name === undefined) return;
  const narrative = study.text("summary");
  const type = study.text("case-study-type");
  const steps = study.take("procedure") ?? undefined;
  const occurredAt = dayOf(study, graph);
  const extra = { code, ...study.rest(), ...(steps !== undefined && { steps }), ...origin };
  graph.entity(
    "INCIDENT",
    `mitre-atlas/${code}`,
    { name, narrative, occurredAt, tags: type === undefined ? undefined : [type], extra },
    study.path,
  );
}

/** The day, where the data know the day: 1 January stands for a whole year as well. As written, with its granularity, it stays in the rest. */
function dayOf(study: Part, { problems }: DocumentGraph): string | undefined {
  const date = study.peek("incident-date");
  if ((date ?? null) === null) return undefined;
  const instant = typeof date === "string" ? `${date}T00:00:00.000Z` : "";
  if (parseDateTime(instant) === undefined) {
    const words = {
      found: typeof date === "string" ? quoted(date) : typeof date,
      accepted: "a date such as 2024-05-31",
    };
    problems.add("INVALID_VALUE", at(study.path, "incident-date"), words);
    return undefined;
  }
  return study.peek("incident-date-granularity") === "DATE" ? instant : undefined;
}

function leaveOutRest(part: Part, what: string, graph: DocumentGraph): void {
  for (const key of Object.keys(part.rest() ?? {})) {
    graph.leaveOut(at(part.path, key), what, "it belongs to no incident and no mitigation");
  }
}
