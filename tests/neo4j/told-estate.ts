import type { Api } from "../support/open-api.ts";

/** An entity as the API tells it. */
export interface ToldEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly [field: string]: unknown;
}

export interface ToldRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All that exists now, by the API. */
export interface ToldEstate {
  readonly entities: ReadonlyMap<string, ToldEntity>;
  readonly relations: readonly ToldRelation[];
}

const fields = `id kind name
  ... on Resource { externallyWritable outbound dataClasses }
  ... on Control { status effect }
  ... on Evidence { validUntil result }
  ... on Agreement { expiresAt }
  ... on Identity { identityKind privileged }
  relations(direction: OUT, first: 100) { nodes { id type to { id } properties } pageInfo { hasNextPage } }`;

/** Reads the whole estate through the API, page by page. */
export async function toldEstate(api: Api): Promise<ToldEstate> {
  const entities = new Map<string, ToldEntity>();
  const relations: ToldRelation[] = [];
  const query = `query ($after: String) { entities(first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
  for (let after: string | null = null, isMore = true; isMore;) {
    const { entities: page } = (await api.ask(query, { after })) as { entities: Page };
    for (const node of page.nodes) {
      if (node.relations.pageInfo.hasNextPage) throw new Error(`${node.id} has more relations than a page.`);
      entities.set(node.id, node);
      for (const { to, ...relation } of node.relations.nodes) relations.push({ ...relation, from: node.id, to: to.id });
    }
    ({ endCursor: after, hasNextPage: isMore } = page.pageInfo);
  }
  return { entities, relations };
}

interface Page {
  readonly nodes: readonly (ToldEntity & {
    readonly relations: {
      readonly nodes: readonly (Omit<ToldRelation, "from" | "to"> & { readonly to: { readonly id: string } })[];
      readonly pageInfo: { readonly hasNextPage: boolean };
    };
  })[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
