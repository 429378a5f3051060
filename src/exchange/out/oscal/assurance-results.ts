import { parseDateTime } from "../../../ontology/date-time.ts";
import type { About } from "../about.ts";
import type { Money, Named, NamedKind } from "../named.ts";
import { line, listProps, markup, metadata, type Oscal, props, token } from "./oscal-parts.ts";
import { type OscalEntity, partiesOf } from "./oscal-party.ts";
import { entityUuid, uuidOf } from "./uuid.ts";

/** Whether an outcome is proven secure, as results take it. */
export interface AssuranceResult {
  readonly outcome: Named & {
    readonly severity: string | null;
    readonly losses: readonly (Money & { readonly kind: string })[];
  };
  readonly verdict: string;
  readonly claims: readonly AssuranceClaim[];
  readonly missing: readonly { readonly sentence: string }[];
}

export interface AssuranceClaim {
  readonly origin: NamedKind;
  readonly scenario: string;
  readonly holds: boolean;
  readonly reason: string;
  readonly path: { readonly sentence: string };
  readonly controls: readonly AssuranceProof[];
}

export interface AssuranceProof {
  readonly state: string;
  readonly reason: string;
  readonly control: OscalEntity;
  readonly evidence: readonly ShownEvidence[];
}

/** A piece of evidence with what it is worth. */
export interface ShownEvidence extends OscalEntity {
  readonly description: string | null;
  readonly evidenceKind: string | null;
  readonly result: string | null;
  readonly independence: string | null;
  readonly collectedAt: string | null;
  readonly validUntil: string | null;
  readonly uri: string | null;
  readonly producers: readonly OscalEntity[];
}

/**
 * An assurance case as OSCAL assessment results: a finding for each claim, satisfied where it holds, and an observation for each
 * piece of evidence with when it was collected and until when it counts. Evidence without a date cannot be an observation: the
 * finding names it.
 */
export function assuranceResults(result: AssuranceResult, about: About, version: string): Oscal {
  const { outcome, verdict, claims, missing } = result;
  const shown = evidenceOf(claims);
  const findings = claims.map((claim) => finding(claim, outcome));
  return {
    "assessment-results": {
      uuid: uuidOf("assurance", outcome.id, about.asOf, about.graphVersion),
      metadata: {
        ...metadata(`Whether ${outcome.name} is proven secure`, about, version),
        ...partiesOf(shown.flatMap(({ evidence }) => evidence.producers)),
      },
      "import-ap": { href: "urn:answerable:assurance-case" },
      results: [
        {
          uuid: uuidOf("assurance-result", outcome.id, about.asOf, about.graphVersion),
          title: markup(outcome.name),
          description: markup(
            missing.length === 0
              ? verdict
              : `${verdict}. Missing: ${missing.map(({ sentence }) => sentence).join(" ")}`,
          ),
          start: about.asOf,
          props: [
            ...props({ verdict, outcome: outcome.id, severity: outcome.severity }),
            ...listProps(
              "loss",
              outcome.losses.map(({ kind, amount, currency }) => `${kind} ${amount} ${currency}`),
            ),
          ],
          "reviewed-controls": { "control-selections": [{ "include-all": {} }] },
          ...(shown.length > 0 && { observations: shown.map((each) => observation(each, about)) }),
          ...(findings.length > 0 && { findings }),
        },
      ],
    },
  };
}

/** What supports one or several controls. */
interface Supporting {
  readonly evidence: ShownEvidence & { readonly collectedAt: string };
  readonly controls: readonly OscalEntity[];
}

/** Each piece of evidence with a date once, with the controls that it is shown for. */
function evidenceOf(claims: readonly AssuranceClaim[]): readonly Supporting[] {
  const shown = new Map<string, { evidence: Supporting["evidence"]; controls: Map<string, OscalEntity> }>();
  for (const { control, evidence } of claims.flatMap(({ controls }) => controls)) {
    for (const each of evidence) {
      if (!isDated(each)) continue;
      const there = shown.get(each.id) ?? { evidence: each, controls: new Map<string, OscalEntity>() };
      there.controls.set(control.id, control);
      shown.set(each.id, there);
    }
  }
  return Array.from(shown.values(), ({ evidence, controls }) => ({ evidence, controls: [...controls.values()] }));
}

function isDated(evidence: ShownEvidence): evidence is Supporting["evidence"] {
  return evidence.collectedAt !== null;
}

/** What was done to get it; that somebody says so is no method of OSCAL's. */
const methods: Readonly<Record<string, string>> = {
  TEST: "TEST",
  DOCUMENT: "EXAMINE",
  CONFIGURATION: "EXAMINE",
  AUDIT_REPORT: "EXAMINE",
  CERTIFICATE: "EXAMINE",
  LOG: "EXAMINE",
};

function observation({ evidence, controls }: Supporting, { asOf }: About): Oscal {
  const { id, name, externalIds, description, evidenceKind, result, independence, uri, producers } = evidence;
  const { collectedAt, validUntil } = evidence;
  return {
    uuid: entityUuid(id, externalIds),
    title: markup(name),
    description: markup(description ?? name),
    props: props({
      evidence: id,
      kind: evidenceKind,
      result,
      independence,
      "age-days": daysBetween(collectedAt, asOf),
    }),
    methods: [methods[evidenceKind ?? ""] ?? "UNKNOWN"],
    ...(producers.length > 0 && {
      origins: producers.map((each) => ({
        actors: [{ type: "party", "actor-uuid": entityUuid(each.id, each.externalIds) }],
      })),
    }),
    subjects: controls.map((control) => ({
      "subject-uuid": entityUuid(control.id, control.externalIds),
      type: "component",
      title: markup(control.name),
      props: props({ id: control.id }),
    })),
    ...(uri !== null && { "relevant-evidence": [{ href: uri, description: markup(name) }] }),
    collected: collectedAt,
    ...(validUntil !== null && { expires: validUntil }),
  };
}

/** Whole days, none before it was collected. */
function daysBetween(from: string, to: string): string | null {
  const [start, end] = [parseDateTime(from), parseDateTime(to)];
  return start === undefined || end === undefined || end < start
    ? null
    : String(Math.floor((end - start) / 86_400_000));
}

function finding({ origin, scenario, holds, reason, path, controls }: AssuranceClaim, outcome: Named): Oscal {
  const evidence = controls.flatMap((proof) => proof.evidence);
  const related = new Set(evidence.filter(isDated).map(({ id, externalIds }) => entityUuid(id, externalIds)));
  return {
    uuid: uuidOf("claim", outcome.id, origin.id, scenario),
    title: markup(
      holds
        ? `${origin.name} is kept from bringing about ${outcome.name}, by proof on record`
        : `${origin.name} may bring about ${outcome.name}, as far as proof on record goes`,
    ),
    description: markup(reason),
    remarks: markup(path.sentence),
    props: [
      ...props({ origin: origin.id, "origin-kind": origin.kind, scenario }),
      ...listProps(
        "control",
        controls.map(({ control, state, reason: why }) => `${control.id} ${state}: ${why}`),
      ),
      ...listProps(
        "evidence-without-date",
        evidence.filter((each) => !isDated(each)).map(({ id }) => line(id)),
      ),
    ],
    target: {
      type: "objective-id",
      "target-id": token(`${outcome.id}_${scenario}_${origin.id}`),
      status: { state: holds ? "satisfied" : "not-satisfied" },
    },
    ...(related.size > 0 && {
      "related-observations": Array.from(related, (uuid) => ({ "observation-uuid": uuid })),
    }),
  };
}
