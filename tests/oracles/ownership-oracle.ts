/** A relation of a small estate, as plain data; everything in the list holds at the moment unless `facts` of its ends say otherwise. */
export interface PlainRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly facet?: string;
  readonly through?: string;
  readonly as?: string;
}

export interface PlainEstate {
  readonly entities: readonly string[];
  readonly inactive: readonly string[];
  /** Agreements that are signed and not past their end. */
  readonly agreementsInForce: readonly string[];
  readonly relations: readonly PlainRelation[];
}

export interface PlainAnswer {
  readonly reason: string;
  readonly party: string | null;
  readonly person: string | null;
  readonly candidates: readonly string[];
  /** What the last hop says where the chain has no person. */
  readonly broken: string | null;
}

interface Said {
  readonly party: string;
  readonly through: string | undefined;
}

/** The rules of ownership read one sentence at a time, over lists and with no care for speed. */
export function ownershipOracle(estate: PlainEstate, entity: string, facet: string): PlainAnswer {
  const { relations, entities, inactive } = estate;
  const kind = (id: string) => id.split(":")[0] ?? "";
  const set = (ids: readonly string[]) => [...new Set(ids)].sort();
  const sources = (type: string, to: string) =>
    relations.filter((each) => each.type === type && each.to === to).map(({ from }) => from);
  const targets = (type: string, from: string) =>
    relations.filter((each) => each.type === type && each.from === from).map(({ to }) => to);

  const direct = (place: string): Said[] => [
    ...relations
      .filter((each) => each.type === "OWNS" && each.to === place && each.facet === facet)
      .map(({ from, through }) => ({
        party: from,
        through:
          through !== undefined && entities.includes(through) && kind(through) === "person" ? through : undefined,
      })),
    ...(facet === "OPERATOR" && kind(place) === "control"
      ? sources("OPERATES", place).map((party) => ({ party, through: undefined }))
      : []),
  ];

  const answering = (places: readonly string[]): Said[] =>
    places.flatMap((place) => {
      if (kind(place) !== "person") return direct(place);
      return facet === "ACCOUNTABLE" || facet === "OPERATOR" ? [{ party: place, through: undefined }] : [];
    });

  const inherited = (): Said[] => {
    const above = (place: string): string[] => {
      if (kind(place) === "identity") return sources("ACTS_AS", place);
      return ["model", "agent", "plugin", "control"].includes(kind(place)) ? sources("HOSTS", place) : [];
    };
    if (kind(entity) !== "resource") return nearest(layers(entity, above));
    const containers = layers(entity, (place) => sources("CONTAINS", place));
    const contained = nearest(containers);
    if (contained.length > 0) return contained;
    return nearest([[entity], ...containers].map((ring) => ring.flatMap((each) => sources("HOSTS", each))));
  };
  const layers = (start: string, above: (place: string) => string[]): string[][] => {
    const distance = new Map([[start, 0]]);
    for (let changed = true; changed;) {
      changed = false;
      for (const [place, far] of [...distance]) {
        for (const higher of above(place)) {
          if ((distance.get(higher) ?? Infinity) <= far + 1) continue;
          distance.set(higher, far + 1);
          changed = true;
        }
      }
    }
    const furthest = Math.max(...distance.values());
    return Array.from({ length: furthest }, (_, index) =>
      [...distance].filter(([, far]) => far === index + 1).map(([place]) => place),
    );
  };
  const nearest = (rounds: readonly (readonly string[])[]): Said[] =>
    rounds.map((round) => answering(set(round))).find((said) => said.length > 0) ?? [];

  const contractual = (): string[] => {
    const covers = (vendor: string, thing: string) =>
      estate.agreementsInForce.some(
        (agreement) =>
          targets("COVERS", agreement).includes(thing) &&
          relations.some(
            ({ type, from, to, as }) => type === "PARTY_TO" && from === vendor && to === agreement && as === "PROVIDER",
          ),
      );
    const itself = sources("PROVIDES", entity).filter((vendor) => covers(vendor, entity));
    const hosted = sources("HOSTS", entity).flatMap((platform) =>
      sources("PROVIDES", platform).filter((vendor) => covers(vendor, entity) || covers(vendor, platform)),
    );
    return set([...itself, ...hosted]);
  };

  const personOf = (party: string, throughs: readonly string[]): { person: string | null; broken: string | null } => {
    if (throughs.length > 1) return { person: null, broken: "CONFLICT" };
    const follow = (id: string, before: readonly string[]): { person: string | null; broken: string | null } => {
      if (before.includes(id)) return { person: null, broken: "CONFLICT" };
      const further = (ends: readonly string[]) => {
        const [only, ...others] = set(ends);
        if (only === undefined) return { person: null, broken: "MISSING" };
        return others.length > 0 ? { person: null, broken: "CONFLICT" } : follow(only, [...before, id]);
      };
      if (kind(id) === "vendor") return { person: null, broken: "MISSING" };
      if (kind(id) === "person") {
        return inactive.includes(id) ? further(targets("REPORTS_TO", id)) : { person: id, broken: null };
      }
      const leaders = sources("LEADS", id).filter((leader) => !inactive.includes(leader));
      return further(leaders.length > 0 ? leaders : targets("PART_OF", id));
    };
    const [through] = throughs;
    return through === undefined || through === party ? follow(party, []) : follow(through, [party]);
  };

  const settle = (said: readonly Said[], reason: string): PlainAnswer => {
    const parties = set(said.map(({ party }) => party));
    const active = parties.filter((party) => !inactive.includes(party));
    const candidates = active.length > 0 ? active : parties;
    const [party = null] = candidates;
    if (party === null || (candidates.length > 1 && facet !== "OPERATOR")) {
      return { reason: "CONFLICT", party: null, person: null, candidates, broken: "CONFLICT" };
    }
    const throughs = said.filter((each) => each.party === party).flatMap(({ through }) => through ?? []);
    return { reason, party, candidates, ...personOf(party, set(throughs)) };
  };

  if (direct(entity).length > 0) return settle(direct(entity), "DIRECT");
  if (inherited().length > 0) return settle(inherited(), "INHERITED");
  if (facet === "OPERATOR" && contractual().length > 0) {
    const candidates = contractual();
    const [party = null] = candidates;
    return candidates.length > 1
      ? { reason: "CONFLICT", party: null, person: null, candidates, broken: "CONFLICT" }
      : { reason: "CONTRACTUAL", party, candidates, ...personOf(party ?? "", []) };
  }
  const tops = entities
    .filter((id) => kind(id) === "organization")
    .filter((id) => targets("PART_OF", id).every((whole) => whole === id || kind(whole) !== "organization"));
  const [top] = tops;
  if (facet === "OUTCOME_OWNER" && tops.length === 1 && top !== undefined) {
    return { reason: "DEFAULT", party: top, candidates: [top], ...personOf(top, []) };
  }
  return { reason: "MISSING", party: null, person: null, candidates: [], broken: "MISSING" };
}
