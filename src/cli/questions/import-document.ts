/** Sends a document, and takes back what it changed. */
export const importDocumentQuestion = `
  mutation ImportDocument(
    $format: ImportFormat!
    $content: String!
    $encoding: ContentEncoding!
    $mapping: String
    $source: String!
    $mode: ImportMode!
    $allowMassEnd: Boolean!
    $dryRun: Boolean!
    $effectiveAt: DateTime
    $changesMax: Int!
  ) {
    importDocument(
      format: $format
      content: $content
      encoding: $encoding
      mapping: $mapping
      source: $source
      mode: $mode
      allowMassEnd: $allowMassEnd
      dryRun: $dryRun
      effectiveAt: $effectiveAt
    ) {
      format
      graphVersion
      created
      updated
      unchanged
      ended
      problems { code message path line }
      notCarriedOver { code message path line }
      changes(first: $changesMax) {
        nodes { id kind entity { id name } relation { id } before after }
      }
    }
  }
`;

export interface ImportVariables {
  readonly format: string;
  readonly content: string;
  readonly encoding: "TEXT" | "BASE64";
  readonly mapping: string | null;
  readonly source: string;
  readonly mode: "MERGE" | "REPLACE_SOURCE";
  readonly allowMassEnd: boolean;
  readonly dryRun: boolean;
  readonly effectiveAt: string | null;
  /** How many changes to show: 1 to 100. */
  readonly changesMax: number;
}

export interface ImportPayload {
  readonly format: string;
  readonly graphVersion: string | null;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly ended: number;
  readonly problems: readonly ImportProblem[];
  readonly notCarriedOver: readonly ImportProblem[];
  /** The first of them; null where the document was too large for the door that tells them. */
  readonly changes: { readonly nodes: readonly ImportedChange[] } | null;
}

export interface ImportProblem {
  readonly code: string;
  readonly message: string;
  readonly path: string | null;
  readonly line: number | null;
}

export interface ImportedChange {
  /** The version, a colon, and the id of what changed. */
  readonly id: string;
  readonly kind: "CREATED" | "UPDATED" | "ENDED" | "CONFIRMED";
  /** The entity, or the relation's left end; null for what a dry run would create. */
  readonly entity: { readonly id: string; readonly name: string } | null;
  readonly relation: { readonly id: string } | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}
