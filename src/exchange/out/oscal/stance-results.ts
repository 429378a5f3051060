import type { About } from "../about.ts";
import type { Named } from "../named.ts";
import { listProps, markup, metadata, type Oscal, props } from "./oscal-parts.ts";
import { type OscalEntity, partiesOf } from "./oscal-party.ts";
import { entityUuid, uuidOf } from "./uuid.ts";

/** What vendors said, as results take it. */
export interface StanceResult {
  readonly cells: readonly StanceCell[];
  readonly contradictions: readonly { readonly sentence: string }[];
}

export interface StanceCell {
  readonly vendor: OscalEntity;
  readonly vulnerabilityClass: string;
  readonly statements: readonly StanceStatement[];
}

export interface StanceStatement {
  readonly id: string;
  readonly statementKind: string;
  readonly stance: string | null;
  readonly channel: string | null;
  readonly statedAt: string | null;
  readonly inScope: boolean | null;
  readonly paraphrase: string | null;
  readonly about: readonly Named[];
}

/**
 * What vendors said as OSCAL assessment results: an observation for each statement, by nobody's examination, from the vendor as its
 * party. A stance is no assessment, so that there are no findings. A statement without a date has no place in OSCAL; the result
 * says how many there are.
 */
export function stanceResults({ cells, contradictions }: StanceResult, about: About, version: string): Oscal {
  const said = new Map<string, { vendor: OscalEntity; statement: StanceStatement; classes: string[] }>();
  for (const { vendor, vulnerabilityClass, statements } of cells) {
    for (const statement of statements) {
      const there = said.get(statement.id) ?? { vendor, statement, classes: [] };
      there.classes.push(vulnerabilityClass);
      said.set(statement.id, there);
    }
  }
  const all = [...said.values()];
  const observations = all.flatMap(({ vendor, statement, classes }) => {
    const { id, statementKind, stance, channel, statedAt, inScope, paraphrase, about: subjects } = statement;
    if (statedAt === null) return [];
    return [
      {
        uuid: uuidOf("statement", id),
        description: markup(paraphrase ?? `${vendor.name}: ${stance ?? statementKind}`),
        props: [
          ...props({
            statement: id,
            kind: statementKind,
            stance,
            channel,
            "in-scope": inScope === null ? null : String(inScope),
          }),
          ...listProps("class", classes),
          ...listProps(
            "about",
            subjects.map((each) => each.id),
          ),
        ],
        methods: ["UNKNOWN"],
        origins: [{ actors: [{ type: "party", "actor-uuid": entityUuid(vendor.id, vendor.externalIds) }] }],
        collected: statedAt,
      },
    ];
  });
  const undated = all.length - observations.length;
  return {
    "assessment-results": {
      uuid: uuidOf("stances", about.asOf, about.graphVersion),
      metadata: {
        ...metadata("What vendors said of flaws", about, version),
        ...partiesOf(all.map(({ vendor }) => vendor)),
      },
      "import-ap": { href: "urn:answerable:stances" },
      results: [
        {
          uuid: uuidOf("stances-result", about.asOf, about.graphVersion),
          title: "Stances",
          description: "What vendors said. That they said it does not show that it is so.",
          start: about.asOf,
          props: [
            ...props({ "statements-without-date": String(undated) }),
            ...listProps(
              "contradiction",
              contradictions.map(({ sentence }) => sentence),
            ),
          ],
          "reviewed-controls": { "control-selections": [{ "include-all": {} }] },
          ...(observations.length > 0 && { observations }),
        },
      ],
    },
  };
}
