import { accountableParty } from "../analysis/accountable-party.ts";
import type { Scenario } from "../analysis/scenario.ts";
import { layersOf } from "../analysis/layer.ts";
import { layerFacts } from "../analysis/layer-facts.ts";
import type { Impact, Reach } from "../analysis/reach.ts";
import type { Kind } from "../ontology/kinds.ts";
import { powerNames } from "../ontology/powers.ts";
import type { Layer } from "../ontology/taxonomy.ts";
import { noEntity, type Estate } from "../projection/estate.ts";
import type { Moment } from "../store/moment.ts";
import { defaultTaxonomy } from "./default-taxonomy.ts";
import type { TypeResolvers } from "./attach-resolvers.ts";
import { foreignCursor } from "./bad-input.ts";
import { named, type HopSource, type PathSource } from "./hop.ts";
import { taxonomyNamed } from "./layers.ts";
import { connection, pageRequest, type PageArguments } from "./page.ts";

/** One side of a blast radius. */
export interface ReachSource {
  readonly estate: Estate;
  readonly scenario: Scenario;
  readonly side: "inherent" | "residual";
  /** What tells its question from others, the moment left out. */
  readonly question: string;
  readonly reach: Reach;
  /** The same side of the same question at another moment. */
  readonly at: (moment: Moment) => Promise<ReachSource>;
}

/** An impact is worked out field by field, as it is asked. */
interface ImpactSource {
  readonly impact: Impact;
  readonly estate: Estate;
  readonly scenario: Scenario;
}

/** The fields of `Reach`; what costs a walk over all that was reached is worked out only when it is asked for. */
export const reachFields: TypeResolvers = {
  count: ({ reach }: ReachSource) => reach.count,
  byKind: ({ reach }: ReachSource) => reach.byKind,
  byLayer: ({ reach, estate }: ReachSource, _arguments, context) => {
    const taxonomy = taxonomyNamed(context, defaultTaxonomy);
    const facts = layerFacts(estate);
    const counts = new Map<Layer, number>();
    for (const entity of reach.entities()) {
      for (const layer of layersOf(taxonomy, entity, facts)) counts.set(layer, (counts.get(layer) ?? 0) + 1);
    }
    return taxonomy.layers.flatMap((layer) => (counts.has(layer) ? [{ layer, count: counts.get(layer) }] : []));
  },
  byOwner: ({ reach, estate }: ReachSource, _arguments, context) => {
    const counts = new Map<number, number>();
    for (const entity of reach.entities()) {
      const party = accountableParty(estate, entity);
      counts.set(party, (counts.get(party) ?? 0) + 1);
    }
    return [...counts].sort(byCount(estate)).map(([party, count]) => ({
      party: party === noEntity ? null : () => named(context, estate, party),
      count,
    }));
  },
  outcomes: ({ reach, estate, scenario }: ReachSource) =>
    reach.outcomes.map((impact): ImpactSource => ({ impact, estate, scenario })),
  grossLoss: ({ reach }: ReachSource) => reach.grossLoss,
  impacted: async (
    source: ReachSource,
    asked: PageArguments & { readonly kinds?: readonly Kind[] | null },
    context,
  ) => {
    const request = pageRequest(context, `impacted:${source.side}:${source.question}`, asked, source.estate.moment);
    const { version, at } = source.estate.moment;
    const sameMoment = request.moment.version === version && request.moment.at === at;
    const { reach, estate, scenario } = sameMoment ? source : await source.at(request.moment);
    const kinds = asked.kinds ?? undefined;
    const after = request.position === undefined ? undefined : positionFrom(request.position);
    const impacts = reach.impacts({ first: request.first + 1, after, kinds });
    return connection(request, {
      nodes: impacts.map((impact): ImpactSource => ({ impact, estate, scenario })),
      positionOf: ({ impact }) => [impact.distance, estate.idOf(impact.entity)],
      totalCount: () => reach.totalCount(kinds),
    });
  },
};

/** The fields of `Impact`. */
export const impactFields: TypeResolvers = {
  entity: ({ estate, impact }: ImpactSource, _arguments, context) => named(context, estate, impact.entity),
  distance: ({ impact }: ImpactSource) => impact.distance,
  powers: ({ impact }: ImpactSource) => powerNames(impact.powers),
  reversible: ({ impact }: ImpactSource) => impact.reversible,
  maxAmount: ({ impact }: ImpactSource) => impact.maxAmount,
  via: ({ estate, impact }: ImpactSource): HopSource => ({ ...impact.via, estate }),
  path: ({ estate, scenario, impact }: ImpactSource): PathSource => ({
    estate,
    scenario,
    hops: impact.path,
    blockedBy: [],
  }),
};

/** Most first, then by id; those that nobody is accountable for come last. */
function byCount(estate: Estate): (left: readonly [number, number], right: readonly [number, number]) => number {
  return ([left, leftCount], [right, rightCount]) => {
    if (left === noEntity || right === noEntity) return left === noEntity ? 1 : -1;
    return rightCount - leftCount || estate.compareEntities(left, right);
  };
}

function positionFrom(value: unknown): { distance: number; id: string } {
  const [distance, id] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof distance === "number" && typeof id === "string") return { distance, id };
  throw foreignCursor();
}
