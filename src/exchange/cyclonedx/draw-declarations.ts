import { quoted } from "../../changes/found.ts";
import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import { partOf } from "../document-part.ts";
import { hashedKey } from "../entity-id.ts";
import type { Bom } from "./bom.ts";
import { listIn, textIn } from "./data-names.ts";
import { type Assessment, assessmentsOf } from "./assessments.ts";
import { drawComponent } from "./draw-component.ts";
import { drawOrganization, partyIn } from "./draw-party.ts";
import { drawOffering } from "./draw-offering.ts";
import { instantIn } from "./instant-in.ts";
import { join } from "./joined.ts";
import { resolve } from "./reference.ts";

type Written = Readonly<Record<string, unknown>>;

/** Drawn of declarations; of the rest each part is told. */
const drawnParts = new Set(["assessors", "attestations", "claims", "evidence", "targets"]);

/** What is claimed, by which evidence, and who assessed it. A claim guards nothing: it stops no hop. */
export function drawDeclarations(bom: Bom, { declarations }: Written): void {
  if (!isObject(declarations)) return;
  const path = at(null, "declarations");
  const targets = isObject(declarations["targets"]) ? declarations["targets"] : {};
  const targetsPath = at(path, "targets");
  for (const [index, one] of listIn(targets, "components").entries()) {
    drawComponent(bom, one, at(at(targetsPath, "components"), index));
  }
  for (const [index, one] of listIn(targets, "services").entries()) {
    drawOffering(bom, one, at(at(targetsPath, "services"), index));
  }
  if (listIn(targets, "organizations").length > 0) {
    bom.graph.leaveOut(
      at(targetsPath, "organizations"),
      "Organisations that claims are about",
      "claims guard nothing here",
    );
  }
  const assessments = assessmentsOf(declarations);
  for (const [index, one] of listIn(declarations, "evidence").entries()) {
    if (isObject(one)) drawEvidence(bom, one, assessments, at(at(path, "evidence"), index));
  }
  for (const [index, one] of listIn(declarations, "claims").entries()) {
    if (isObject(one)) drawClaim(bom, one, assessments, at(at(path, "claims"), index));
  }
  drawAssessors(bom, declarations, assessments, path);
  drawAttestations(bom, declarations, path);
  for (const key of Object.keys(declarations)) {
    if (!drawnParts.has(key))
      bom.graph.leaveOut(at(path, key), `The ${key} of the declarations`, "the graph has no place for it");
  }
}

function drawClaim(bom: Bom, claim: Written, { scores }: Assessment, path: Path): void {
  const ref = textIn(claim, "bom-ref");
  if (ref === "") {
    bom.graph.leaveOut(path, "A claim", "it has no bom-ref to know it by");
    return;
  }
  const part = partOf(claim, path, bom.graph.problems.add);
  const predicate = part.text("predicate");
  for (const field of ["bom-ref", "evidence"]) part.take(field);
  const tags = [...new Set(scores.get(ref) ?? [])].sort().map((score) => `conformance:${score}`);
  const fields = {
    name: predicate ?? "Claim",
    description: part.text("reasoning"),
    tags: tags.length === 0 ? undefined : tags,
    extra: part.rest(),
  };
  const id = bom.graph.entity("CONTROL", hashedKey(bom.key, ref), fields, path);
  for (const [index, evidence] of listIn(claim, "evidence").entries()) {
    const place = at(at(path, "evidence"), index);
    const from = typeof evidence === "string" ? resolve(bom, evidence, place, "The evidence") : undefined;
    if (from !== undefined) join(bom, "SUPPORTS", { from, to: { kind: "CONTROL", id }, at: place });
  }
}

function drawEvidence(bom: Bom, evidence: Written, { thirdParty }: Assessment, path: Path): void {
  const ref = textIn(evidence, "bom-ref");
  if (ref === "") {
    bom.graph.leaveOut(path, "A piece of evidence", "it has no bom-ref to know it by");
    return;
  }
  const part = partOf(evidence, path, bom.graph.problems.add);
  part.take("bom-ref");
  const name = textIn(evidence, "propertyName");
  const description = part.text("description");
  const fields = {
    name: name === "" ? (description ?? "Evidence") : name,
    description,
    evidenceKind: "ATTESTATION",
    collectedAt: instantIn(part, evidence, "created"),
    validUntil: instantIn(part, evidence, "expires"),
    independence: thirdParty.has(ref) ? (thirdParty.get(ref) === true ? "THIRD_PARTY" : "COUNTERPARTY") : undefined,
    extra: part.rest(),
  };
  bom.graph.entity("EVIDENCE", hashedKey(bom.key, ref), fields, path);
}

/** Whoever assessed a claim produced the evidence for it. */
function drawAssessors(bom: Bom, declarations: Written, { assessedBy }: Assessment, path: Path): void {
  for (const [index, assessor] of listIn(declarations, "assessors").entries()) {
    if (!isObject(assessor)) continue;
    const part = partOf(assessor, at(at(path, "assessors"), index), bom.graph.problems.add);
    if (!part.has("organization")) {
      bom.graph.leaveOut(part.path, "An assessor", "no organisation is named");
      continue;
    }
    const vendor = drawOrganization(bom, partyIn(bom, part, "organization"), "VENDOR");
    for (const evidence of assessedBy.get(textIn(assessor, "bom-ref")) ?? []) {
      const to = bom.index.referentOf(evidence);
      if (vendor !== undefined && to?.kind === "EVIDENCE") join(bom, "PRODUCED", { from: vendor, to, at: part.path });
    }
  }
}

/** What is claimed to meet which requirement. The rest of an attestation is told. */
function drawAttestations(bom: Bom, declarations: Written, path: Path): void {
  for (const [index, attestation] of listIn(declarations, "attestations").entries()) {
    if (!isObject(attestation)) continue;
    const place = at(at(path, "attestations"), index);
    for (const [line, map] of listIn(attestation, "map").entries()) {
      if (isObject(map)) drawMap(bom, map, at(at(place, "map"), line));
    }
    for (const key of Object.keys(attestation)) {
      if (key === "map" || key === "assessor") continue;
      bom.graph.leaveOut(at(place, key), `The ${key} of an attestation`, "the graph has no place for it");
    }
  }
}

function drawMap(bom: Bom, map: Written, path: Path): void {
  const requirement = textIn(map, "requirement");
  const to = requirement === "" ? undefined : resolve(bom, requirement, at(path, "requirement"), "The requirement");
  for (const [index, claim] of listIn(map, "claims").entries()) {
    const place = at(at(path, "claims"), index);
    const from = typeof claim === "string" ? resolve(bom, claim, place, "The claim") : undefined;
    if (from !== undefined && to !== undefined) join(bom, "SATISFIES", { from, to, at: place });
    else if (from !== undefined)
      bom.graph.leaveOut(place, `What ${quoted(String(claim))} meets`, "its requirement is not in the document");
  }
  if (listIn(map, "counterClaims").length > 0) {
    bom.graph.leaveOut(
      at(path, "counterClaims"),
      "Claims against",
      "the graph says what meets a requirement, not what fails it",
    );
  }
  for (const key of ["confidence", "conformance"]) {
    const score = map[key];
    if (!isObject(score)) continue;
    for (const field of Object.keys(score)) {
      if (key === "conformance" && field === "score") continue;
      bom.graph.leaveOut(at(at(path, key), field), `The ${field} of the ${key}`, "the graph has no place for it");
    }
  }
}
