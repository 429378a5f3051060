/** Entities by the words in their names, descriptions, tags and external ids. */
export const findQuestion = `
  query Find($text: String!, $kinds: [Kind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      totalCount
      nodes { id kind name description tags }
    }
  }
`;

export interface FindData {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly description: string | null;
      readonly tags: readonly string[];
    }[];
  };
}
