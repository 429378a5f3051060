import { kindWords, type Money, type Named, type NamedKind } from "../named.ts";
import { PictureDraft } from "../picture-draft.ts";
import type { Picture } from "../picture.ts";
import { type Cut, questionAnswer } from "../question-answer.ts";
import { tableOf } from "../table.ts";

interface Data {
  readonly blastRadius: {
    readonly origins: readonly NamedKind[];
    readonly inherent: Reach;
    readonly residual: Reach;
    readonly controls: readonly Encounter[];
    readonly info: Cut;
  };
}

interface Reach {
  readonly count: number;
  readonly byKind: readonly { readonly kind: string; readonly count: number }[];
  readonly byLayer: readonly { readonly layer: { readonly id: string }; readonly count: number }[];
  readonly byOwner: readonly { readonly party: Named | null; readonly count: number }[];
  readonly grossLoss: readonly Money[];
  readonly impacted: { readonly totalCount: number; readonly nodes: readonly Impact[] };
}

interface Impact {
  readonly entity: NamedKind;
  readonly distance: number;
  readonly powers: readonly string[];
  readonly reversible: boolean | null;
  readonly maxAmount: string | null;
  readonly via: { readonly from: Named; readonly relation: { readonly id: string; readonly type: string } };
}

interface Encounter {
  readonly control: Named;
  readonly holds: boolean;
  readonly assurance: string;
  readonly reason: string | null;
  readonly hopsGuarded: number;
}

/** What harm reaches from the origins, without controls and with those that hold. */
export const blastRadius = questionAnswer<Data>({
  name: "blast-radius",
  description:
    "All that harm starting at the origins reaches: inherent, without controls, and residual, with those that hold.",
  question: `
    query BlastRadius(
      $origins: [ID!]!
      $scenario: Scenario! = COMPROMISE
      $maxDepth: Int! = 64
      $maxEntities: Int! = 1000000
      $assurance: AssuranceState! = TESTED
      $assume: Assumptions
      $asOf: DateTime
      $knownAt: DateTime
      $rows: Int!
    ) {
      blastRadius(
        origins: $origins
        scenario: $scenario
        maxDepth: $maxDepth
        maxEntities: $maxEntities
        assurance: $assurance
        assume: $assume
        asOf: $asOf
        knownAt: $knownAt
      ) {
        origins { id kind name }
        inherent { ...Reached }
        residual { ...Reached }
        controls { holds assurance reason hopsGuarded control { id name } }
        info { completeness reasons depthReached entitiesExplored relationsExplored asOf graphVersion }
      }
    }

    fragment Reached on Reach {
      count
      byKind { kind count }
      byLayer { count layer { id } }
      byOwner { count party { id name } }
      grossLoss { amount currency }
      impacted(first: $rows) {
        totalCount
        nodes {
          distance powers reversible maxAmount
          entity { id kind name }
          via { from { id name } relation { id type } }
        }
      }
    }`,
  info: ({ blastRadius: { info } }) => info,
  counted: ({ blastRadius: { inherent, residual } }) => [inherent.impacted.totalCount, residual.impacted.totalCount],
  tables: ({ blastRadius: answer }) => [
    tableOf("impacts", sidesOf(answer).flatMap(impactsOf), {
      id: ({ entity }) => entity.id,
      name: ({ entity }) => entity.name,
      kind: ({ entity }) => entity.kind,
      reach: ({ side }) => side,
      distance: ({ distance }) => distance,
      powers: ({ powers }) => powers,
      reversible: ({ reversible }) => reversible,
      max_amount: ({ maxAmount }) => (maxAmount === null ? null : { amount: maxAmount }),
      via_id: ({ via }) => via.from.id,
      via_name: ({ via }) => via.from.name,
      relation_id: ({ via }) => via.relation.id,
      relation_type: ({ via }) => via.relation.type,
    }),
    tableOf("controls", answer.controls, {
      id: ({ control }) => control.id,
      name: ({ control }) => control.name,
      holds: ({ holds }) => holds,
      assurance: ({ assurance }) => assurance,
      reason: ({ reason }) => reason,
      hops_guarded: ({ hopsGuarded }) => hopsGuarded,
    }),
    tableOf("losses", sidesOf(answer).flatMap(lossesOf), {
      id: ({ side, currency }) => `${side}:${currency}`,
      reach: ({ side }) => side,
      gross_loss: ({ amount }) => ({ amount }),
      currency: ({ currency }) => currency,
    }),
    tableOf("owners", sidesOf(answer).flatMap(ownersOf), {
      id: ({ party }) => party?.id ?? null,
      name: ({ party }) => party?.name ?? null,
      reach: ({ side }) => side,
      count: ({ count }) => count,
    }),
  ],
  picture: pictureOf,
});

/** All that harm reaches by the hop that first reached it; what controls that hold keep it from is dashed. */
function pictureOf({ blastRadius: { origins, inherent, residual } }: Data): Picture {
  const draft = new PictureDraft();
  for (const { id, name, kind } of origins) {
    draft.node({ key: id, name, kind: `${kindWords(kind)}, origin`, stroke: "SOLID" });
  }
  const open = new Set(residual.impacted.nodes.map(({ entity }) => entity.id));
  for (const { entity, via, powers } of inherent.impacted.nodes) {
    const stroke = open.has(entity.id) ? "SOLID" : "DASHED";
    draft.node({ key: entity.id, name: entity.name, kind: kindWords(entity.kind), stroke });
    const label = [via.relation.type, powers.join(" ")].filter(Boolean).join(": ");
    draft.edge({ from: via.from.id, to: entity.id, label, stroke });
  }
  return draft.done(
    "What harm reaches; dashed is what controls that hold keep it from",
    origins.map(({ id }) => id),
  );
}

interface Side {
  readonly side: "inherent" | "residual";
  readonly reach: Reach;
}

function sidesOf(answer: Data["blastRadius"]): readonly Side[] {
  return (["inherent", "residual"] as const).map((side) => ({ side, reach: answer[side] }));
}

function impactsOf({ side, reach }: Side) {
  return reach.impacted.nodes.map((impact) => ({ ...impact, side }));
}

function lossesOf({ side, reach }: Side) {
  return reach.grossLoss.map((money) => ({ ...money, side }));
}

function ownersOf({ side, reach }: Side) {
  return reach.byOwner.map((owner) => ({ ...owner, side }));
}
