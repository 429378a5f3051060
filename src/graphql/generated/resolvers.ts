import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type { Context } from "../context.ts";
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A date and time in strict RFC 3339 with a zone, to the millisecond and no finer: `2026-03-01T09:30:00Z`. Answers are in UTC. */
  DateTime: { input: string; output: string };
  /** A finite decimal number of at most 40 digits as text, so that money is never rounded: `1250.50`. Numbers are accepted too. */
  Decimal: { input: string; output: string };
  /** Any JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown> };
  /** An absolute http, https or mailto address. */
  URL: { input: string; output: string };
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type Identity = Component &
  Entity &
  Node & {
    readonly __typename?: "Identity";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The party that the ownership chain ends at for one facet, with the reason. */
    readonly owner: OwnershipAnswer;
    /** The layer that it sits in, or null where the taxonomy does not place it. A control sits where what it guards sits; of several layers this is the first. */
    readonly layer?: Maybe<Layer>;
    /** The controls that guard it, on either side. */
    readonly guardedBy: ReadonlyArray<Control>;
    /** What the rules find missing, conflicting or stale at it, at the moment at which it is shown: the gaps whose `subject` it is. */
    readonly gaps: GapConnection;
    /** What sort of identity it is. */
    readonly identityKind?: Maybe<IdentityKind>;
    /** Whether it has rights beyond those of an ordinary user. */
    readonly privileged?: Maybe<Scalars["Boolean"]["output"]>;
    /** When it stops working by itself. */
    readonly expiresAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** When its secret was last changed. */
    readonly lastRotatedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** When it was last seen in use. */
    readonly lastUsedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** What its owner says that it can reach, as ids of entities. */
    readonly declaredReach: ReadonlyArray<Scalars["ID"]["output"]>;
    /** Who acts as it. */
    readonly actors: ReadonlyArray<Entity>;
    /** The identities that it may take on. */
    readonly canAssume: ReadonlyArray<Identity>;
    /** The identities that may take it on. */
    readonly assumedBy: ReadonlyArray<Identity>;
    /** What it may do where, by id of the relation. */
    readonly accesses: ReadonlyArray<Access>;
  };

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityOwnerArgs = {
  facet?: OwnershipFacet;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityLayerArgs = {
  taxonomy?: Scalars["ID"]["input"];
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityGuardedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityGapsArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityActorsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityCanAssumeArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityAssumedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** An account, a key or a session that an agent, a plugin, a platform or a person acts as. */
export type IdentityAccessesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** One permission of an identity: a CAN_ACCESS relation, seen from one end. */
export type Access = {
  readonly __typename?: "Access";
  /** What may be accessed. */
  readonly to: Component;
  /** What the identity may do there. */
  readonly actions: ReadonlyArray<Power>;
  /** Under which conditions, in words. They do not narrow what is computed. */
  readonly conditions?: Maybe<Scalars["String"]["output"]>;
  /** Up to which amount, such as the limit of a payment. */
  readonly maxAmount?: Maybe<Scalars["Decimal"]["output"]>;
  /** Whether what is done there can be undone. */
  readonly reversible?: Maybe<Scalars["Boolean"]["output"]>;
  /** The relation itself, whose `from` is the identity. */
  readonly relation: Relation;
};

/** Data, or a system, that is read, written or sent through. */
export type Resource = Component &
  Entity &
  Node & {
    readonly __typename?: "Resource";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The party that the ownership chain ends at for one facet, with the reason. */
    readonly owner: OwnershipAnswer;
    /** The layer that it sits in, or null where the taxonomy does not place it. A control sits where what it guards sits; of several layers this is the first. */
    readonly layer?: Maybe<Layer>;
    /** The controls that guard it, on either side. */
    readonly guardedBy: ReadonlyArray<Control>;
    /** What the rules find missing, conflicting or stale at it, at the moment at which it is shown: the gaps whose `subject` it is. */
    readonly gaps: GapConnection;
    /** What sort of resource it is. */
    readonly resourceKind?: Maybe<ResourceKind>;
    /** What sort of data is in it. */
    readonly dataClasses: ReadonlyArray<DataClass>;
    /** The clouds that it lies in, by the organisation's own names for them. */
    readonly clouds: ReadonlyArray<Scalars["String"]["output"]>;
    /** Whether anybody outside can put content into it, as into a mailbox, a public form or a ticket queue. */
    readonly externallyWritable?: Maybe<Scalars["Boolean"]["output"]>;
    /** Whether whoever controls it can send what it reads out of the organisation. */
    readonly outbound?: Maybe<Scalars["Boolean"]["output"]>;
    /** Whether there is a backup that a compromise of the resource does not reach. */
    readonly independentBackup?: Maybe<Scalars["Boolean"]["output"]>;
    /** The permissions of the identities that can reach it, by id of the relation. */
    readonly reachedBy: ReadonlyArray<Access>;
    /** What its content flows into. */
    readonly feeds: ReadonlyArray<Component>;
    /** The parts of it. */
    readonly contains: ReadonlyArray<Resource>;
    /** The resources that are backups of it. */
    readonly backups: ReadonlyArray<Resource>;
    /** The outcomes that it can bring about. */
    readonly outcomes: ReadonlyArray<Outcome>;
  };

/** Data, or a system, that is read, written or sent through. */
export type ResourceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceOwnerArgs = {
  facet?: OwnershipFacet;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceLayerArgs = {
  taxonomy?: Scalars["ID"]["input"];
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceGuardedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceGapsArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceReachedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceFeedsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceContainsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceBackupsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Data, or a system, that is read, written or sent through. */
export type ResourceOutcomesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What sort of identity something is. */
export type IdentityKind =
  /** The account of a person. */
  | "HUMAN"
  /** An account for software, shared or not. */
  | "SERVICE_ACCOUNT"
  /** An account issued to one agent. */
  | "AGENT_IDENTITY"
  /** An identity that a workload gets from the machine it runs on. */
  | "WORKLOAD"
  /** An application that users have granted rights to. */
  | "OAUTH_APP"
  /** A key that works for whoever has it. */
  | "API_KEY";

/** What sort of resource something is. */
export type ResourceKind =
  /** A business system. */
  | "SYSTEM"
  /** A database. */
  | "DATABASE"
  /** A set of data, such as training data. */
  | "DATASET"
  /** A store of documents. */
  | "DOCUMENT_STORE"
  /** What an agent remembers between runs. */
  | "MEMORY"
  /** A mailbox. */
  | "MAILBOX"
  /** A repository of code. */
  | "REPOSITORY"
  /** An interface of another system. */
  | "API"
  /** A queue of tickets or messages. */
  | "QUEUE"
  /** A store of secrets. */
  | "SECRET_STORE";

/** What sort of data something holds. */
export type DataClass =
  /** Anybody may see it. */
  | "PUBLIC"
  /** Anybody in the organisation may see it. */
  | "INTERNAL"
  /** Only some in the organisation may see it. */
  | "CONFIDENTIAL"
  /** Data about persons. */
  | "PERSONAL"
  /** Data about persons that the law protects specially. */
  | "SPECIAL_CATEGORY"
  /** Data about money. */
  | "FINANCIAL"
  /** Data about health. */
  | "HEALTH"
  /** Passwords, keys and tokens. */
  | "CREDENTIAL"
  /** Source code. */
  | "SOURCE_CODE";

/** Any AI application that acts or answers for the organisation. */
export type Agent = Component &
  Entity &
  Node & {
    readonly __typename?: "Agent";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The party that the ownership chain ends at for one facet, with the reason. */
    readonly owner: OwnershipAnswer;
    /** The layer that it sits in, or null where the taxonomy does not place it. A control sits where what it guards sits; of several layers this is the first. */
    readonly layer?: Maybe<Layer>;
    /** The controls that guard it, on either side. */
    readonly guardedBy: ReadonlyArray<Control>;
    /** What the rules find missing, conflicting or stale at it, at the moment at which it is shown: the gaps whose `subject` it is. */
    readonly gaps: GapConnection;
    /** What it is used for. */
    readonly purpose?: Maybe<Scalars["String"]["output"]>;
    /** How its AI is consumed, which decides who has which duty. */
    readonly serviceModel?: Maybe<ServiceModel>;
    /** How far it acts alone. */
    readonly autonomy?: Maybe<Autonomy>;
    /** How far a human can still stop it. */
    readonly overrideTier?: Maybe<OverrideTier>;
    /** How much the organisation depends on it. */
    readonly criticality?: Maybe<Criticality>;
    /** The clouds that it runs in, by the organisation's own names for them. */
    readonly clouds: ReadonlyArray<Scalars["String"]["output"]>;
    /** What its owner says that it can reach, as ids of entities, to be held against what it does reach. */
    readonly declaredReach: ReadonlyArray<Scalars["ID"]["output"]>;
    /** Its security-relevant settings. */
    readonly settings: ReadonlyArray<Setting>;
    /** The models that do its thinking. */
    readonly models: ReadonlyArray<Model>;
    /** The platforms that it runs on. */
    readonly platforms: ReadonlyArray<Platform>;
    /** The plugins that are installed in it. */
    readonly plugins: ReadonlyArray<Plugin>;
    /** The identities that it acts as. */
    readonly identities: ReadonlyArray<Identity>;
    /** The resources whose content it reads as input. */
    readonly data: ReadonlyArray<Resource>;
    /** The agents that it hands work to. */
    readonly delegatesTo: ReadonlyArray<Agent>;
    /** The agents that hand work to it. */
    readonly delegatedBy: ReadonlyArray<Agent>;
    /** The outcomes that it can bring about. */
    readonly outcomes: ReadonlyArray<Outcome>;
  };

/** Any AI application that acts or answers for the organisation. */
export type AgentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentOwnerArgs = {
  facet?: OwnershipFacet;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentLayerArgs = {
  taxonomy?: Scalars["ID"]["input"];
};

/** Any AI application that acts or answers for the organisation. */
export type AgentGuardedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentGapsArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentModelsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentPlatformsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentPluginsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentIdentitiesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentDataArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentDelegatesToArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentDelegatedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Any AI application that acts or answers for the organisation. */
export type AgentOutcomesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** How AI is consumed, in the order in which the customer's own part grows. */
export type ServiceModel =
  /** A finished assistant. */
  | "SAAS"
  /** A model behind an API, that the organisation builds on. */
  | "PAAS"
  /** A platform that runs the organisation's agents. */
  | "AGENT_PAAS"
  /** The organisation's own models on rented machines. */
  | "IAAS";

/** How far an agent acts alone, from L0 to L5. The two ends are fixed; the steps between are this schema's own reading. */
export type Autonomy =
  /** It suggests, and a human does everything. */
  | "L0"
  /** It does single steps that a human asks for. */
  | "L1"
  /** It does several steps, and a human agrees to each that matters. */
  | "L2"
  /** It does whole tasks, and a human steps in where needed. */
  | "L3"
  /** It acts alone, and a human is informed. */
  | "L4"
  /** It acts alone, and no human is informed. */
  | "L5";

/** How far a human can still stop an agent, from T1 to T5. The two ends are fixed; the steps between are this schema's own reading. */
export type OverrideTier =
  /** A human approves every action before it happens. */
  | "T1"
  /** A human approves the actions that matter before they happen. */
  | "T2"
  /** A human watches, and can stop an action while it happens. */
  | "T3"
  /** A human can undo an action after it happened. */
  | "T4"
  /** No human can stop it in time; what it did can only be looked at afterwards. */
  | "T5";

/** How much the organisation depends on something. */
export type Criticality =
  /** Its loss would hardly be noticed. */
  | "LOW"
  /** Its loss would be a nuisance. */
  | "MEDIUM"
  /** Its loss would harm the business. */
  | "HIGH"
  /** Its loss would endanger the business. */
  | "CRITICAL";

/** A contract, a policy or an insurance. */
export type Agreement = Entity &
  Node & {
    readonly __typename?: "Agreement";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** What sort of agreement it is. */
    readonly agreementKind?: Maybe<AgreementKind>;
    /** What it costs in a year, in `currency`. */
    readonly annualFees?: Maybe<Scalars["Decimal"]["output"]>;
    /** The currency of its amounts, by its code in ISO 4217. */
    readonly currency?: Maybe<Scalars["String"]["output"]>;
    /** The law that it is under. */
    readonly governingLaw?: Maybe<Scalars["String"]["output"]>;
    /** When it was signed. Before that it is not in force. */
    readonly signedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** When it ends. From then on it is not in force. */
    readonly expiresAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** A hash of the signed document, by which it can be recognised. */
    readonly documentHash?: Maybe<Scalars["String"]["output"]>;
    /** Its parties. */
    readonly parties: ReadonlyArray<Party>;
    /** Its clauses. */
    readonly clauses: ReadonlyArray<Clause>;
    /** The components that it applies to. */
    readonly covers: ReadonlyArray<Component>;
  };

/** A contract, a policy or an insurance. */
export type AgreementRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A contract, a policy or an insurance. */
export type AgreementHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A contract, a policy or an insurance. */
export type AgreementPartiesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A contract, a policy or an insurance. */
export type AgreementClausesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A contract, a policy or an insurance. */
export type AgreementCoversArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** One provision of an agreement. */
export type Clause = Entity &
  Node & {
    readonly __typename?: "Clause";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** What sort of provision it is. */
    readonly clauseKind: ClauseKind;
    /** What it says, in the organisation's own words. */
    readonly summary?: Maybe<Scalars["String"]["output"]>;
    /** The amount of the cap or the limit, in the currency of the agreement. */
    readonly capAmount?: Maybe<Scalars["Decimal"]["output"]>;
    /** What the cap is measured by. */
    readonly capBasis?: Maybe<CapBasis>;
    /** The kinds of loss that it speaks of. */
    readonly lossKinds: ReadonlyArray<LossKind>;
    /** Whether it excludes consequential loss. */
    readonly excludesConsequential?: Maybe<Scalars["Boolean"]["output"]>;
    /** Whether what it grants stands outside the cap of the agreement. */
    readonly outsideCap?: Maybe<Scalars["Boolean"]["output"]>;
    /** The availability that is promised, in percent of the month. */
    readonly availabilityTarget?: Maybe<Scalars["Float"]["output"]>;
    /** What is credited when the promise is missed. */
    readonly creditTiers: ReadonlyArray<CreditTier>;
    /** Whether it is the only remedy for what it covers. */
    readonly soleRemedy?: Maybe<Scalars["Boolean"]["output"]>;
    /** What the insured bears first, in the currency of the agreement. */
    readonly retention?: Maybe<Scalars["Decimal"]["output"]>;
    /** Within how many hours an incident must be told. */
    readonly noticeHours?: Maybe<Scalars["Float"]["output"]>;
    /** Within how many hours a flaw must be mended. */
    readonly remediationHours?: Maybe<Scalars["Float"]["output"]>;
    /** The agreement that it is a part of. */
    readonly agreement?: Maybe<Agreement>;
    /** The duties that it binds a party to. */
    readonly commitsTo: ReadonlyArray<Duty>;
    /** The duties that it says a party does not have. */
    readonly disclaims: ReadonlyArray<Duty>;
  };

/** One provision of an agreement. */
export type ClauseRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** One provision of an agreement. */
export type ClauseHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** One provision of an agreement. */
export type ClauseAgreementArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** One provision of an agreement. */
export type ClauseCommitsToArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** One provision of an agreement. */
export type ClauseDisclaimsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What is credited when availability falls below a value. */
export type CreditTier = {
  readonly __typename?: "CreditTier";
  /** The availability below which this tier applies, in percent of the month. */
  readonly availabilityBelow: Scalars["Float"]["output"];
  /** What is credited, in percent of the monthly fee. */
  readonly credit: Scalars["Float"]["output"];
};

/** What sort of agreement something is. */
export type AgreementKind =
  /** The general terms between two parties. */
  | "MASTER_TERMS"
  /** A single order under general terms. */
  | "ORDER"
  /** An agreement on the processing of personal data. */
  | "DPA"
  /** An agreement on service levels. */
  | "SLA"
  /** The terms that every user accepts. */
  | "TERMS_OF_USE"
  /** A policy of the organisation. */
  | "POLICY"
  /** An insurance. */
  | "INSURANCE"
  /** An agreement inside the organisation. */
  | "INTERNAL";

/** What sort of provision a clause is. */
export type ClauseKind =
  /** It limits what a party must pay. */
  | "LIABILITY_CAP"
  /** It excludes losses from what must be paid. */
  | "EXCLUSION"
  /** A party takes over losses of the other. */
  | "INDEMNITY"
  /** A party promises nothing about how well something works. */
  | "WARRANTY_DISCLAIMER"
  /** Fees are given back when a promise is missed. */
  | "SERVICE_CREDIT"
  /** A party may audit the other. */
  | "AUDIT_RIGHT"
  /** Incidents must be told. */
  | "INCIDENT_NOTICE"
  /** What may be done with data. */
  | "DATA_USE"
  /** Losses are insured. */
  | "INSURANCE_COVER"
  /** How the agreement can be ended. */
  | "TERMINATION"
  /** Anything else. */
  | "OTHER";

/** What a cap of liability is measured by. */
export type CapBasis =
  /** By the amount in `capAmount`. */
  | "FIXED"
  /** By the fees of the six months before. */
  | "FEES_PRIOR_6_MONTHS"
  /** By the fees of the twelve months before. */
  | "FEES_PRIOR_12_MONTHS"
  /** By `capAmount` or the fees of the six months before, whichever is greater. */
  | "GREATER_OF_FIXED_AND_FEES_PRIOR_6_MONTHS"
  /** By `capAmount` or the fees of the twelve months before, whichever is greater. */
  | "GREATER_OF_FIXED_AND_FEES_PRIOR_12_MONTHS"
  /** There is no cap. */
  | "UNCAPPED"
  /** The clause says nothing about a cap. */
  | "NONE";

/** What sort of loss something is. */
export type LossKind =
  /** What is lost directly, such as money paid to a fraudster. */
  | "DIRECT"
  /** What follows from the loss. */
  | "CONSEQUENTIAL"
  /** A fine of an authority. */
  | "REGULATORY_FINE"
  /** What somebody else claims. */
  | "THIRD_PARTY_CLAIM"
  /** Data that is gone. */
  | "DATA_LOSS"
  /** Business that cannot go on. */
  | "BUSINESS_INTERRUPTION"
  /** What is taken by deceit. */
  | "FRAUD"
  /** Standing that is lost. */
  | "REPUTATION";

/** What a client can be told as it happens, over a WebSocket at `/graphql` (the protocol `graphql-transport-ws`). */
export type Subscription = {
  readonly __typename?: "Subscription";
  /**
   * A watched answer, each time that it moved: what it was, what it is, and the changes that may have moved it. An answer that moves by
   * the clock alone, because evidence expires or a contract ends, is told as well, with no changes and a sentence that says what
   * fell due. A version that moves nothing is not told.
   */
  readonly answerChanged: AnswerChange;
  /**
   * Every change that is recorded from now on, by whichever process, each once and in the order of the log. A subscriber that gets
   * too far behind is told so in an error, with the moment from which `changes` reads on.
   */
  readonly graphChanged: Change;
};

/** What a client can be told as it happens, over a WebSocket at `/graphql` (the protocol `graphql-transport-ws`). */
export type SubscriptionAnswerChangedArgs = {
  watch: WatchInput;
};

/** What a client can be told as it happens, over a WebSocket at `/graphql` (the protocol `graphql-transport-ws`). */
export type SubscriptionGraphChangedArgs = {
  of?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
};

/** A question whose answer is watched: exactly one of the fields. */
export type WatchInput =
  /** Who answers for an entity. */
  | {
      readonly ownershipChain: WatchOwnership;
      readonly blastRadius?: never;
      readonly assurance?: never;
    } /** What harm reaches. */
  | {
      readonly ownershipChain?: never;
      readonly blastRadius: WatchBlastRadius;
      readonly assurance?: never;
    } /** How it is proven that the outcome with this id is secure. */
  | { readonly ownershipChain?: never; readonly blastRadius?: never; readonly assurance: Scalars["ID"]["input"] };

/** An ownership chain that is watched, as `ownershipChain` answers it. */
export type WatchOwnership = {
  /** The id of the component or outcome. */
  readonly of: Scalars["ID"]["input"];
  /** The ways of answering. The default is all. */
  readonly facets?: InputMaybe<ReadonlyArray<OwnershipFacet>>;
};

/** A blast radius that is watched, as `blastRadius` answers it where its other arguments are left out. */
export type WatchBlastRadius = {
  /** The ids of the entities where harm starts. */
  readonly origins: ReadonlyArray<Scalars["ID"]["input"]>;
  /** What happens to them. */
  readonly scenario?: Scenario;
};

/** How an answer moved. What `before` and `after` hold is bounded: docs/subscriptions.md says of each question what. */
export type AnswerChange = {
  readonly __typename?: "AnswerChange";
  /** The version from which on the answer is the new one, a decimal integer as text. */
  readonly graphVersion: Scalars["String"]["output"];
  /** When that version was recorded or, where the answer moved by the clock alone, the instant at which something fell due. */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** What moved, as English sentences; where nothing was recorded, with what fell due. */
  readonly sentence: Scalars["String"]["output"];
  /** The answer as it was. */
  readonly before: Scalars["JSONObject"]["output"];
  /** The answer as it is. */
  readonly after: Scalars["JSONObject"]["output"];
  /** The changes of that version that may have moved it, in the order of the log, at most 1,000. Where none can be told apart, all are. Empty where the clock moved it. */
  readonly changes: ReadonlyArray<Change>;
};

/** Whether an outcome is secured: one claim for each origin of harm, the controls that hold it, their evidence, and what is missing. */
export type AssuranceCase = {
  readonly __typename?: "AssuranceCase";
  /** The outcome asked about. */
  readonly outcome: Outcome;
  /** What it comes to, over all claims. */
  readonly verdict: AssuranceVerdict;
  /** One for each causal origin that reaches the outcome if no control holds: those that do not hold first, then the nearest first, then by id. The first 1,000; `info.reasons` says PATHS where there are more. */
  readonly claims: ReadonlyArray<AssuranceClaim>;
  /** What each layer of `cosai-srf` does for the outcome, in the order of the layers; one without controls is there as well. */
  readonly byLayer: ReadonlyArray<LayerAssurance>;
  /** What to mend, in the order that closes the most paths: each time what closes most of the claims that are still open. Where all claims hold, what keeps them from being a proof. The first 100. */
  readonly missing: ReadonlyArray<AssuranceNeed>;
  /** How the answer was found, and whether it is whole. What there was no time for is not said to hold, so a verdict that was cut short is never too strong. */
  readonly info: TraversalInfo;
};

/** What an assurance case comes to. */
export type AssuranceVerdict =
  /** Every claim holds, and still would if any one control failed, or all of one layer, or all of one vendor; and no control on the way is STALE. */
  | "PROVEN"
  /** Some claims hold; or all do, but not so surely that it is a proof. */
  | "PARTLY"
  /** No claim holds; or nothing on record leads to an outcome that has come about all the same. */
  | "UNPROVEN"
  /** Nothing on record leads to the outcome, and it has not come about. */
  | "UNREACHABLE";

/** That harm which begins at one origin alone does not bring the outcome about. */
export type AssuranceClaim = {
  readonly __typename?: "AssuranceClaim";
  /** Where the harm begins. */
  readonly origin: Entity;
  /** What happens there. */
  readonly scenario: Scenario;
  /** The origin's first open path; where the claim holds, the path that crosses the fewest hops which controls close. */
  readonly path: Path;
  /** Whether controls that hold, at TESTED or better, keep the harm from the outcome. No control prevents an outage, so a claim about one never holds. */
  readonly holds: Scalars["Boolean"]["output"];
  /** The layers of `cosai-srf` in which its `controls` sit, in their order. */
  readonly layers: ReadonlyArray<Layer>;
  /** The vendors that provide its `controls`, by id. */
  readonly vendors: ReadonlyArray<Vendor>;
  /** The controls that hold on its frontier: on those hops that the harm comes to and does not pass. Every path of the origin crosses one of them. By id. */
  readonly controls: ReadonlyArray<ControlProof>;
  /** Why it holds or does not, as one English sentence. */
  readonly reason: Scalars["String"]["output"];
};

/** What shows that a control works. */
export type ControlProof = {
  readonly __typename?: "ControlProof";
  /** The control. */
  readonly control: Control;
  /** Its assurance state at the moment. */
  readonly state: AssuranceState;
  /** All evidence about it that was collected by the moment, by id, whether it counts or not. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What decides the state, how old it is, who stands behind it and until when it counts, as one English sentence. */
  readonly reason: Scalars["String"]["output"];
};

/** Something that is missing before the outcome is proven to be secured. */
export type AssuranceNeed = {
  readonly __typename?: "AssuranceNeed";
  /** What to do and why, as one English sentence. */
  readonly sentence: Scalars["String"]["output"];
  /** The control to mend, or null where none that is there has to be. */
  readonly control?: Maybe<Control>;
  /** The hop to put a control on, or where something should stand in for what stops; null where a control is to be mended. */
  readonly hop?: Maybe<Hop>;
  /** How many claims it closes that what stands before it in the list leaves open. 0 where it closes none alone, and where all claims hold already. */
  readonly closes: Scalars["Int"]["output"];
};

/** What one layer does for an outcome. */
export type LayerAssurance = {
  readonly __typename?: "LayerAssurance";
  /** The layer. */
  readonly layer: Layer;
  /** The controls that sit in it and are on a path to the outcome, whatever they do about harm. */
  readonly controls: Scalars["Int"]["output"];
  /** Those of them that hold. */
  readonly holding: Scalars["Int"]["output"];
  /** The claims that hold by a control in it on their frontier. */
  readonly pathsHeld: Scalars["Int"]["output"];
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type Query = {
  readonly __typename?: "Query";
  /** The proof tree of an outcome: every causal origin with its path, the controls that hold it, their evidence, its age and independence, and what is missing. */
  readonly assurance: AssuranceCase;
  /** Everything that harm starting at the origins can reach: inherent, as if no control held, and residual, with the controls that hold. Harm moves by powers: an identity that may only read a ledger does not write it. */
  readonly blastRadius: BlastRadius;
  /** What was recorded between two moments, in the order of recording. */
  readonly changes: ChangeConnection;
  /** The fewest hops which, if guarded, cut every open path from these to those, however long; and the entities that all these paths share. Such as: the two hops between a vendor and a payment that are worth a control. */
  readonly chokePoints: ChokePoints;
  /** On what the estate leans most: entities ranked by the agents that stop, or fall, with each of them alone; then by all that does; then by id. Such as: the vendor without which nine agents of ten stand still. */
  readonly concentration: ConcentrationConnection;
  /** Which answers can be had as which documents: tables, pictures, and formats that other tools read. */
  readonly exports: ReadonlyArray<Export>;
  /** Everything that the rules find missing, conflicting or stale: what nobody answers for, what nothing guards, what rests on one thing alone. What becomes nobody's if this person leaves, this vendor fails, this contract ends: ask with `assume`. The first question looks at the whole graph; later ones look again only at what changed. */
  readonly gaps: GapConnection;
  /** What an outcome would cost, what each agreement in force would recover clause by clause, and what is left with whom. Decision support, not legal advice. */
  readonly lossAllocation: LossAllocation;
  /** What the graph can hold: kinds, relation types with their rules, taxonomies with their layers, and the rules by which gaps are found. It is what a legend draws. */
  readonly ontology: Ontology;
  /** Every way an outcome can be reached, who is accountable for each hop and who is left holding the loss: one path for each causal origin. */
  readonly outcomePaths: OutcomeExposure;
  /** Who answers for a component or an outcome, facet by facet, with the reason for every step, up to a natural person. Asked of anything else it is BAD_USER_INPUT. */
  readonly ownershipChain: OwnershipChain;
  /** How harm gets from any of these to any of those: the shortest paths first, each as hops and as a sentence. Where fewer than `first` are open, those follow that only a control blocks, with `blockedBy`. No path is an empty answer. */
  readonly paths: PathAnswer;
  /** Whatever has this id now, or null where nothing has. */
  readonly node?: Maybe<Node>;
  /** Whatever has these ids now, in the order asked, with null for each that nothing has. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The entity with this id at a moment, or null where there is none. */
  readonly entity?: Maybe<Entity>;
  /** The entities that exist at the moment asked about, filtered and in order. */
  readonly entities: EntityConnection;
  /** Searches the ids, names, descriptions, tags and external ids of what exists now, the best match first. Words may be cut short: `invo` finds `invoice`. */
  readonly search: SearchConnection;
  /** Duty by duty and layer by layer: who is accountable and responsible, on what basis, what the vendor says, what is missing. */
  readonly responsibilityMatrix: ResponsibilityMatrix;
  /** Which duties move, and to whom, when an agent moves from one service model to another. */
  readonly serviceModelShift: ServiceModelShift;
  /** What each vendor answered, per class of flaw, as far as it is on record now; and where the same flaw got different answers. */
  readonly stances: StanceMatrix;
  /** The entities of the kind VENDOR that exist at the moment asked about, filtered and in order. */
  readonly vendors: VendorConnection;
  /** The entities of the kind ORGANIZATION that exist at the moment asked about, filtered and in order. */
  readonly organizations: OrganizationConnection;
  /** The entities of the kind TEAM that exist at the moment asked about, filtered and in order. */
  readonly teams: TeamConnection;
  /** The entities of the kind PERSON that exist at the moment asked about, filtered and in order. */
  readonly people: PersonConnection;
  /** The entities of the kind MODEL that exist at the moment asked about, filtered and in order. */
  readonly models: ModelConnection;
  /** The entities of the kind PLATFORM that exist at the moment asked about, filtered and in order. */
  readonly platforms: PlatformConnection;
  /** The entities of the kind PLUGIN that exist at the moment asked about, filtered and in order. */
  readonly plugins: PluginConnection;
  /** The entities of the kind AGENT that exist at the moment asked about, filtered and in order. */
  readonly agents: AgentConnection;
  /** The entities of the kind IDENTITY that exist at the moment asked about, filtered and in order. */
  readonly identities: IdentityConnection;
  /** The entities of the kind RESOURCE that exist at the moment asked about, filtered and in order. */
  readonly resources: ResourceConnection;
  /** The entities of the kind DUTY that exist at the moment asked about, filtered and in order. */
  readonly duties: DutyConnection;
  /** The entities of the kind ASSIGNMENT that exist at the moment asked about, filtered and in order. */
  readonly assignments: AssignmentConnection;
  /** The entities of the kind AGREEMENT that exist at the moment asked about, filtered and in order. */
  readonly agreements: AgreementConnection;
  /** The entities of the kind CLAUSE that exist at the moment asked about, filtered and in order. */
  readonly clauses: ClauseConnection;
  /** The entities of the kind STATEMENT that exist at the moment asked about, filtered and in order. */
  readonly statements: StatementConnection;
  /** The entities of the kind CONTROL that exist at the moment asked about, filtered and in order. */
  readonly controls: ControlConnection;
  /** The entities of the kind EVIDENCE that exist at the moment asked about, filtered and in order. */
  readonly evidence: EvidenceConnection;
  /** The entities of the kind REQUIREMENT that exist at the moment asked about, filtered and in order. */
  readonly requirements: RequirementConnection;
  /** The entities of the kind OUTCOME that exist at the moment asked about, filtered and in order. */
  readonly outcomes: OutcomeConnection;
  /** The entities of the kind VULNERABILITY that exist at the moment asked about, filtered and in order. */
  readonly vulnerabilities: VulnerabilityConnection;
  /** The entities of the kind INCIDENT that exist at the moment asked about, filtered and in order. */
  readonly incidents: IncidentConnection;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryAssuranceArgs = {
  outcome: Scalars["ID"]["input"];
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryBlastRadiusArgs = {
  origins: ReadonlyArray<Scalars["ID"]["input"]>;
  scenario?: Scenario;
  maxDepth?: Scalars["Int"]["input"];
  maxEntities?: Scalars["Int"]["input"];
  assurance?: AssuranceState;
  assume?: InputMaybe<Assumptions>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryChangesArgs = {
  from?: InputMaybe<Scalars["DateTime"]["input"]>;
  to?: InputMaybe<Scalars["DateTime"]["input"]>;
  of?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  sources?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryChokePointsArgs = {
  from: ReadonlyArray<Scalars["ID"]["input"]>;
  to: ReadonlyArray<Scalars["ID"]["input"]>;
  scenario?: Scenario;
  assurance?: AssuranceState;
  assume?: InputMaybe<Assumptions>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryConcentrationArgs = {
  kinds?: ReadonlyArray<Kind>;
  scenario?: Scenario;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryGapsArgs = {
  rules?: InputMaybe<ReadonlyArray<GapRule>>;
  severityAtLeast?: InputMaybe<Severity>;
  of?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  assume?: InputMaybe<Assumptions>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryLossAllocationArgs = {
  outcome: Scalars["ID"]["input"];
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryOutcomePathsArgs = {
  outcome: Scalars["ID"]["input"];
  fromKinds?: InputMaybe<ReadonlyArray<Kind>>;
  scenario?: Scenario;
  maxDepth?: Scalars["Int"]["input"];
  first?: Scalars["Int"]["input"];
  assurance?: AssuranceState;
  assume?: InputMaybe<Assumptions>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryOwnershipChainArgs = {
  of: Scalars["ID"]["input"];
  facets?: InputMaybe<ReadonlyArray<OwnershipFacet>>;
  assume?: InputMaybe<Assumptions>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryPathsArgs = {
  from: ReadonlyArray<Scalars["ID"]["input"]>;
  to: ReadonlyArray<Scalars["ID"]["input"]>;
  scenario?: Scenario;
  maxDepth?: Scalars["Int"]["input"];
  first?: Scalars["Int"]["input"];
  assurance?: AssuranceState;
  assume?: InputMaybe<Assumptions>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryNodeArgs = {
  id: Scalars["ID"]["input"];
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars["ID"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryEntityArgs = {
  id: Scalars["ID"]["input"];
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryEntitiesArgs = {
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QuerySearchArgs = {
  text: Scalars["String"]["input"];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryResponsibilityMatrixArgs = {
  of: Scalars["ID"]["input"];
  framework?: Scalars["ID"]["input"];
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryServiceModelShiftArgs = {
  of: Scalars["ID"]["input"];
  to: ServiceModel;
  framework?: Scalars["ID"]["input"];
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryStancesArgs = {
  vendors?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  classes?: InputMaybe<ReadonlyArray<VulnerabilityClass>>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
  knownAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryVendorsArgs = {
  filter?: InputMaybe<VendorFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryTeamsArgs = {
  filter?: InputMaybe<TeamFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryModelsArgs = {
  filter?: InputMaybe<ModelFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryPlatformsArgs = {
  filter?: InputMaybe<PlatformFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryPluginsArgs = {
  filter?: InputMaybe<PluginFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryAgentsArgs = {
  filter?: InputMaybe<AgentFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryIdentitiesArgs = {
  filter?: InputMaybe<IdentityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryResourcesArgs = {
  filter?: InputMaybe<ResourceFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryDutiesArgs = {
  filter?: InputMaybe<DutyFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryAssignmentsArgs = {
  filter?: InputMaybe<AssignmentFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryClausesArgs = {
  filter?: InputMaybe<ClauseFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryControlsArgs = {
  filter?: InputMaybe<ControlFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryEvidenceArgs = {
  filter?: InputMaybe<EvidenceFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryRequirementsArgs = {
  filter?: InputMaybe<RequirementFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryOutcomesArgs = {
  filter?: InputMaybe<OutcomeFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryVulnerabilitiesArgs = {
  filter?: InputMaybe<VulnerabilityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What can be asked. A question sees every write that was committed before it began, and the whole answer comes from one version of the graph. */
export type QueryIncidentsArgs = {
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type Control = Component &
  Entity &
  Node & {
    readonly __typename?: "Control";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The party that the ownership chain ends at for one facet, with the reason. */
    readonly owner: OwnershipAnswer;
    /** The layer that it sits in, or null where the taxonomy does not place it. A control sits where what it guards sits; of several layers this is the first. */
    readonly layer?: Maybe<Layer>;
    /** The controls that guard it, on either side. */
    readonly guardedBy: ReadonlyArray<Control>;
    /** What the rules find missing, conflicting or stale at it, at the moment at which it is shown: the gaps whose `subject` it is. */
    readonly gaps: GapConnection;
    /** What sort of control it is. */
    readonly controlKind?: Maybe<ControlKind>;
    /** What it does about harm. Only PREVENT can stop a hop. */
    readonly effect?: Maybe<ControlEffect>;
    /** Whether it is made of technology or of people and rules. */
    readonly nature?: Maybe<ControlNature>;
    /** Where it sits, in words. */
    readonly location?: Maybe<Scalars["String"]["output"]>;
    /** How far it works without people. */
    readonly automation?: Maybe<Automation>;
    /** Its security-relevant settings. */
    readonly settings: ReadonlyArray<Setting>;
    /** What happens to what it guards when it is out. */
    readonly failMode?: Maybe<FailMode>;
    /** Whether it is in place. Only IMPLEMENTED can hold. */
    readonly status?: Maybe<ControlStatus>;
    /** How finished its maker says that it is. Before GENERAL_AVAILABILITY its assurance is DOCUMENTED at most. */
    readonly releaseStage?: Maybe<ReleaseStage>;
    /** How many seconds it takes to act. */
    readonly latencySeconds?: Maybe<Scalars["Float"]["output"]>;
    /** The clouds that it works in, by the organisation's own names for them. */
    readonly clouds: ReadonlyArray<Scalars["String"]["output"]>;
    /** What its evidence shows of it at a moment. */
    readonly assurance: AssuranceState;
    /** What it guards, on either side. */
    readonly guards: ReadonlyArray<Entity>;
    /** The evidence about it. */
    readonly evidence: ReadonlyArray<Evidence>;
    /** The requirements and duties that it fulfils. */
    readonly satisfies: ReadonlyArray<Entity>;
    /** Who runs it. */
    readonly operators: ReadonlyArray<Party>;
  };

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlOwnerArgs = {
  facet?: OwnershipFacet;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlLayerArgs = {
  taxonomy?: Scalars["ID"]["input"];
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlGuardedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlGapsArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlAssuranceArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlGuardsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlEvidenceArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlSatisfiesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A measure that prevents, detects or answers harm. It is a part of the stack too: whoever controls it, or the vendor behind it, can switch it off. */
export type ControlOperatorsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What shows that a control works, or that something is as claimed. */
export type Evidence = Entity &
  Node & {
    readonly __typename?: "Evidence";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** What sort of evidence it is. */
    readonly evidenceKind?: Maybe<EvidenceKind>;
    /** When it was collected. Before that it counts for nothing. */
    readonly collectedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it counts. After that it is stale. */
    readonly validUntil?: Maybe<Scalars["DateTime"]["output"]>;
    /** Who stands behind it. */
    readonly independence?: Maybe<Independence>;
    /** What it found. */
    readonly result?: Maybe<EvidenceResult>;
    /** Where it can be read. */
    readonly uri?: Maybe<Scalars["URL"]["output"]>;
    /** A hash of it, by which it can be recognised. */
    readonly hash?: Maybe<Scalars["String"]["output"]>;
    /** What it is about. */
    readonly supports: ReadonlyArray<Entity>;
    /** Who made it. */
    readonly producers: ReadonlyArray<Party>;
  };

/** What shows that a control works, or that something is as claimed. */
export type EvidenceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What shows that a control works, or that something is as claimed. */
export type EvidenceHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What shows that a control works, or that something is as claimed. */
export type EvidenceSupportsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What shows that a control works, or that something is as claimed. */
export type EvidenceProducersArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that a law or a framework demands. */
export type Requirement = Entity &
  Node & {
    readonly __typename?: "Requirement";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The id of the framework that it comes from. */
    readonly framework: Scalars["String"]["output"];
    /** Its code in that framework. */
    readonly code: Scalars["String"]["output"];
    /** What it demands, in a few words. */
    readonly label?: Maybe<Scalars["String"]["output"]>;
    /** The kinds of control that it demands of what it applies to. */
    readonly demands: ReadonlyArray<ControlKind>;
    /** The agents and organisations that it binds. */
    readonly appliesTo: ReadonlyArray<Entity>;
    /** The controls that fulfil it. */
    readonly satisfiedBy: ReadonlyArray<Control>;
  };

/** Something that a law or a framework demands. */
export type RequirementRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that a law or a framework demands. */
export type RequirementHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Something that a law or a framework demands. */
export type RequirementAppliesToArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that a law or a framework demands. */
export type RequirementSatisfiedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What is held of a control's working: from UNKNOWN to INDEPENDENTLY_VERIFIED, weak to strong, and two that say it does not. */
export type AssuranceState =
  /** There is no evidence that is worth anything. */
  | "UNKNOWN"
  /** Somebody attests it. */
  | "CLAIMED"
  /** It is documented or certified. */
  | "DOCUMENTED"
  /** Its configuration or its logs show it. */
  | "CONFIGURED"
  /** It was tested. */
  | "TESTED"
  /** A third party or a regulator tested or audited it. */
  | "INDEPENDENTLY_VERIFIED"
  /** There was evidence, and all of it has expired. It counts as the lesser of DOCUMENTED and what the evidence was worth. */
  | "STALE"
  /** The newest test, audit or look at its configuration failed. It never holds. */
  | "FAILED";

/** What sort of control something is. */
export type ControlKind =
  /** A filter on what goes into or comes out of a model. */
  | "GUARDRAIL"
  /** A gateway that traffic must pass. */
  | "GATEWAY"
  /** A confined place to run in. */
  | "SANDBOX"
  /** A restriction of rights. */
  | "PERMISSION"
  /** A person must approve. */
  | "HUMAN_APPROVAL"
  /** Two persons must approve. */
  | "DUAL_CONTROL"
  /** A limit of spending. */
  | "BUDGET_LIMIT"
  /** A limit of frequency. */
  | "RATE_LIMIT"
  /** A switch that stops everything. */
  | "KILL_SWITCH"
  /** Something that watches. */
  | "MONITOR"
  /** A copy to restore from. */
  | "BACKUP"
  /** A written rule. */
  | "POLICY"
  /** Teaching of people. */
  | "TRAINING";

/** What a control does about harm. */
export type ControlEffect =
  /** It stops harm. */
  | "PREVENT"
  /** It notices harm. */
  | "DETECT"
  /** It answers harm. */
  | "RESPOND";

/** What a control is made of. */
export type ControlNature =
  /** Of technology. */
  | "TECHNICAL"
  /** Of people and rules. */
  | "ORGANIZATIONAL";

/** How far a control works without people. */
export type Automation =
  /** A person does it. */
  | "MANUAL"
  /** A person does it, with help. */
  | "ASSISTED"
  /** It works by itself. */
  | "AUTONOMOUS";

/** What happens to what a control guards when the control is out. */
export type FailMode =
  /** It goes on unguarded. */
  | "FAIL_OPEN"
  /** It stops. */
  | "FAIL_CLOSED"
  /** Nobody knows. */
  | "UNKNOWN";

/** Whether a control is in place. */
export type ControlStatus =
  /** It is planned. */
  | "PLANNED"
  /** It is in place. */
  | "IMPLEMENTED"
  /** It is switched off. */
  | "DISABLED";

/** What sort of evidence something is, with what it is worth at most. */
export type EvidenceKind =
  /** Somebody says so: CLAIMED. */
  | "ATTESTATION"
  /** A document says so: DOCUMENTED. */
  | "DOCUMENT"
  /** The configuration was seen: CONFIGURED. */
  | "CONFIGURATION"
  /** It was tried: TESTED, or INDEPENDENTLY_VERIFIED by a third party or a regulator. */
  | "TEST"
  /** An auditor reports: INDEPENDENTLY_VERIFIED by a third party or a regulator, else TESTED. */
  | "AUDIT_REPORT"
  /** A certificate says so: DOCUMENTED. */
  | "CERTIFICATE"
  /** A log shows it: CONFIGURED. */
  | "LOG";

/** Who stands behind a piece of evidence. */
export type Independence =
  /** The deploying organisation itself. */
  | "SELF"
  /** The party relied on: the vendor or operator of the thing proven. Its evidence is worth DOCUMENTED at most. */
  | "COUNTERPARTY"
  /** Somebody who has no part in it. */
  | "THIRD_PARTY"
  /** An authority. */
  | "REGULATOR";

/** What a piece of evidence found. */
export type EvidenceResult =
  /** It works. */
  | "PASS"
  /** It does not work. */
  | "FAIL"
  /** It cannot be said. Such evidence is worth DOCUMENTED at most. */
  | "INCONCLUSIVE";

/** All that harm starting at the origins can reach, without and with the controls that hold. */
export type BlastRadius = {
  readonly __typename?: "BlastRadius";
  /** The entities that the harm starts at, by id. */
  readonly origins: ReadonlyArray<Entity>;
  /** What is reached when no control holds. */
  readonly inherent: Reach;
  /** What is reached although those controls hold that can. */
  readonly residual: Reach;
  /** The controls that guard hops which inherent reach could take: those that held, and those that did not and why. */
  readonly controls: ReadonlyArray<ControlEncounter>;
  /** How the answer was found, and whether it is whole. */
  readonly info: TraversalInfo;
};

/** What harm reaches. */
export type Reach = {
  readonly __typename?: "Reach";
  /** How many entities are reached, the origins left out and outcomes counted. */
  readonly count: Scalars["Int"]["output"];
  /** How many of each kind are reached, in the order of `Kind`; kinds of which none is reached are left out. */
  readonly byKind: ReadonlyArray<KindCount>;
  /** How many in each layer of `cosai-srf` are reached, in the order of the layers. */
  readonly byLayer: ReadonlyArray<LayerCount>;
  /** How many of those that each party is accountable for are reached. */
  readonly byOwner: ReadonlyArray<OwnerCount>;
  /** The outcomes that come about, by distance and then by id. */
  readonly outcomes: ReadonlyArray<Impact>;
  /** What those outcomes would cost together, by currency. */
  readonly grossLoss: ReadonlyArray<Money>;
  /** What is reached, by distance and then by id. */
  readonly impacted: ImpactConnection;
};

/** What harm reaches. */
export type ReachImpactedArgs = {
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** How many entities of one kind. */
export type KindCount = {
  readonly __typename?: "KindCount";
  /** The kind. */
  readonly kind: Kind;
  /** How many of them. */
  readonly count: Scalars["Int"]["output"];
};

/** How many entities in one layer. */
export type LayerCount = {
  readonly __typename?: "LayerCount";
  /** The layer. */
  readonly layer: Layer;
  /** How many in it. A control counts in each layer that it sits in. */
  readonly count: Scalars["Int"]["output"];
};

/** How many entities one party is accountable for. */
export type OwnerCount = {
  readonly __typename?: "OwnerCount";
  /** The party, or null for the entities that nobody is accountable for. */
  readonly party?: Maybe<Party>;
  /** How many of them. */
  readonly count: Scalars["Int"]["output"];
};

/** One entity that harm reaches. */
export type Impact = {
  readonly __typename?: "Impact";
  /** The entity itself. */
  readonly entity: Entity;
  /** The round in which harm first reached it: hops from the nearest origin, and any wait until a control was taken over. */
  readonly distance: Scalars["Int"]["output"];
  /** The powers held over it in the end, CONTROL alone where it is held. It is empty for OUTAGE and for outcomes. */
  readonly powers: ReadonlyArray<Power>;
  /** Whether all that can be done through the accesses taken into it can be undone, or null where it was not reached by access. */
  readonly reversible?: Maybe<Scalars["Boolean"]["output"]>;
  /** The largest amount that the accesses taken into it allow, or null where one of them has no limit or there is none. */
  readonly maxAmount?: Maybe<Scalars["Decimal"]["output"]>;
  /** The hop that first reached it. */
  readonly via: Hop;
  /** How harm got there, hop by hop from an origin. */
  readonly path: Path;
};

/** A control that guards hops which harm could take. */
export type ControlEncounter = {
  readonly __typename?: "ControlEncounter";
  /** The control itself. */
  readonly control: Control;
  /** Whether it holds in the end. */
  readonly holds: Scalars["Boolean"]["output"];
  /** What its evidence shows of it. */
  readonly assurance: AssuranceState;
  /** Why it does not hold, or null where it does. */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
  /** How many such hops it guards. */
  readonly hopsGuarded: Scalars["Int"]["output"];
};

/** What can be written. Every write is one transaction: it is done whole or not at all. */
export type Mutation = {
  readonly __typename?: "Mutation";
  /** Upserts and ends entities and relations in one transaction. The same batch twice changes nothing. A batch with a problem is refused whole, with every problem listed. */
  readonly applyChanges: ApplyChangesPayload;
  /** Says that these still hold today, in one transaction: `confirmedAt` moves, and nothing else. Only what the source itself asserts can be confirmed. */
  readonly confirm: ConfirmPayload;
  /** Reads a document into the graph in one transaction. With `dryRun` it writes nothing, and gives the difference that it would make. */
  readonly importDocument: ImportPayload;
};

/** What can be written. Every write is one transaction: it is done whole or not at all. */
export type MutationApplyChangesArgs = {
  changes: ChangesInput;
  dryRun?: Scalars["Boolean"]["input"];
};

/** What can be written. Every write is one transaction: it is done whole or not at all. */
export type MutationConfirmArgs = {
  ids: ReadonlyArray<Scalars["ID"]["input"]>;
  source: Scalars["String"]["input"];
};

/** What can be written. Every write is one transaction: it is done whole or not at all. */
export type MutationImportDocumentArgs = {
  format?: ImportFormat;
  content: Scalars["String"]["input"];
  encoding?: ContentEncoding;
  mapping?: InputMaybe<Scalars["String"]["input"]>;
  source: Scalars["String"]["input"];
  mode?: ImportMode;
  allowMassEnd?: Scalars["Boolean"]["input"];
  dryRun?: Scalars["Boolean"]["input"];
  effectiveAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What one source says: entities and relations that it asserts, and those that it ends. At most 10,000 items go into one batch. */
export type ChangesInput = {
  /** Who asserts this: a system or a register, not a person. Assertions of different sources live side by side. */
  readonly source: Scalars["String"]["input"];
  /** How sure the source is of all that this batch says. */
  readonly certainty?: Certainty;
  /** From when it holds. The default is now. A moment in the past corrects history from then on. */
  readonly effectiveAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Vendors that the source speaks of. */
  readonly vendors?: InputMaybe<ReadonlyArray<VendorInput>>;
  /** Organisations that the source speaks of. */
  readonly organizations?: InputMaybe<ReadonlyArray<OrganizationInput>>;
  /** Teams that the source speaks of. */
  readonly teams?: InputMaybe<ReadonlyArray<TeamInput>>;
  /** Persons that the source speaks of. */
  readonly people?: InputMaybe<ReadonlyArray<PersonInput>>;
  /** Models that the source speaks of. */
  readonly models?: InputMaybe<ReadonlyArray<ModelInput>>;
  /** Platforms that the source speaks of. */
  readonly platforms?: InputMaybe<ReadonlyArray<PlatformInput>>;
  /** Plugins that the source speaks of. */
  readonly plugins?: InputMaybe<ReadonlyArray<PluginInput>>;
  /** Agents that the source speaks of. */
  readonly agents?: InputMaybe<ReadonlyArray<AgentInput>>;
  /** Identities that the source speaks of. */
  readonly identities?: InputMaybe<ReadonlyArray<IdentityInput>>;
  /** Resources that the source speaks of. */
  readonly resources?: InputMaybe<ReadonlyArray<ResourceInput>>;
  /** Duties that the source speaks of. */
  readonly duties?: InputMaybe<ReadonlyArray<DutyInput>>;
  /** Assignments that the source speaks of. */
  readonly assignments?: InputMaybe<ReadonlyArray<AssignmentInput>>;
  /** Agreements that the source speaks of. */
  readonly agreements?: InputMaybe<ReadonlyArray<AgreementInput>>;
  /** Clauses that the source speaks of. */
  readonly clauses?: InputMaybe<ReadonlyArray<ClauseInput>>;
  /** Statements that the source speaks of. */
  readonly statements?: InputMaybe<ReadonlyArray<StatementInput>>;
  /** Controls that the source speaks of. */
  readonly controls?: InputMaybe<ReadonlyArray<ControlInput>>;
  /** Pieces of evidence that the source speaks of. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Requirements that the source speaks of. */
  readonly requirements?: InputMaybe<ReadonlyArray<RequirementInput>>;
  /** Outcomes that the source speaks of. */
  readonly outcomes?: InputMaybe<ReadonlyArray<OutcomeInput>>;
  /** Vulnerabilities that the source speaks of. */
  readonly vulnerabilities?: InputMaybe<ReadonlyArray<VulnerabilityInput>>;
  /** Incidents that the source speaks of. */
  readonly incidents?: InputMaybe<ReadonlyArray<IncidentInput>>;
  /** Relations that the source speaks of. Their ends may be in the same batch. */
  readonly relations?: InputMaybe<ReadonlyArray<RelationInput>>;
  /** Ids of entities that the source ends: its assertion of them, and of every relation that it asserted at them. */
  readonly endEntities?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  /** Ids of relations that the source ends. */
  readonly endRelations?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
};

/** What a source says of one relation. Without an id it gets `TYPE:from:to`; where one pair may have several, the qualifier is a part of it: `OWNS.ACCOUNTABLE:person:ada:agent:invoice-bot`, and so for PARTY_TO with `as` and GUARDS with `side`. Give an id to keep parallel relations apart. Of the properties, each type takes only those that it carries. */
export type RelationInput = {
  /** The relation's id. The default is made of its type, its qualifier and its ends. */
  readonly id?: InputMaybe<Scalars["ID"]["input"]>;
  /** How the left end is related to the right one. */
  readonly type: RelationType;
  /** The id of the left end. */
  readonly from: Scalars["ID"]["input"];
  /** The id of the right end. */
  readonly to: Scalars["ID"]["input"];
  /** From when this holds. The default is the batch's `effectiveAt`. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** For OWNS: the way of answering. It is required there. */
  readonly facet?: InputMaybe<OwnershipFacet>;
  /** For PARTY_TO, where it is required, and COMMITS_TO and DISCLAIMS: the role in the agreement. */
  readonly as?: InputMaybe<AgreementRole>;
  /** For GUARDS: whether the control guards what enters or what leaves. It is required there. */
  readonly side?: InputMaybe<Direction>;
  /** For GUARDS: the types of the hops that it guards. The default is all types that harm travels along. */
  readonly on?: InputMaybe<ReadonlyArray<RelationType>>;
  /** For CAN_ACCESS, where it is required, and AFFECTS: what can be done. */
  readonly actions?: InputMaybe<ReadonlyArray<Power>>;
  /** For CAN_ACCESS: under which conditions, in words. */
  readonly conditions?: InputMaybe<Scalars["String"]["input"]>;
  /** For CAN_ACCESS: up to which amount. */
  readonly maxAmount?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** For CAN_ACCESS: whether what is done can be undone. */
  readonly reversible?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** For DRIVES: the power that brings the outcome about. The default is WRITE of a resource, APPROVE of a person and CONTROL of anything else. */
  readonly requires?: InputMaybe<Power>;
  /** For MAPS_TO: how the two correspond. It is required there. */
  readonly relationship?: InputMaybe<MappingRelationship>;
  /** For REVIEWED: how the review ended. It is required there. */
  readonly decision?: InputMaybe<ReviewDecision>;
  /** For ACKNOWLEDGED, TRAINS and REVIEWED: when it was done. It is required for REVIEWED. */
  readonly at?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** For AFFECTS: when the flaw was mended here. */
  readonly fixedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** For STRUCK: the step of the incident, from 1. */
  readonly ordinal?: InputMaybe<Scalars["Int"]["input"]>;
  /** For SUPPLIES: how far down the chain the supplier is. */
  readonly rank?: InputMaybe<Scalars["Int"]["input"]>;
  /** For EXTENDS: the version that is installed. */
  readonly version?: InputMaybe<Scalars["String"]["input"]>;
  /** For CAN_ACCESS: whether the left end stops working without it. */
  readonly essential?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** For PROVIDES: in what capacity. */
  readonly providedAs?: InputMaybe<ProviderRole>;
  /** For PROVIDES, SUPPLIES, HOSTS, POWERS, EXTENDS and FEEDS: relations of one type into one entity with the same text here stand in for each other in an outage. */
  readonly alternative?: InputMaybe<Scalars["String"]["input"]>;
  /** For OWNS: the id of the person who stands for the party here. */
  readonly through?: InputMaybe<Scalars["ID"]["input"]>;
  /** For COMMITS_TO: the part in the duty. */
  readonly role?: InputMaybe<AssignmentRole>;
  /** For GUARDS: the amount above which the control acts. */
  readonly aboveAmount?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** For SUPPLIES: what for. */
  readonly purpose?: InputMaybe<Scalars["String"]["input"]>;
  /** For OBSERVES: the clouds that it watches. */
  readonly clouds?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/** What a batch has done, or why it was refused. */
export type ApplyChangesPayload = {
  readonly __typename?: "ApplyChangesPayload";
  /** The version of the graph after the batch, a decimal integer as text; of a dry run, the version that it was held against; null when the batch was refused. */
  readonly graphVersion?: Maybe<Scalars["String"]["output"]>;
  /** How many entities and relations began to exist. */
  readonly created: Scalars["Int"]["output"];
  /** How many entities and relations changed. */
  readonly updated: Scalars["Int"]["output"];
  /** How many entities and relations were as the batch says already. */
  readonly unchanged: Scalars["Int"]["output"];
  /** How many entities and relations were ended. */
  readonly ended: Scalars["Int"]["output"];
  /** Why the batch was refused. It is empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
  /** What was written or, for a dry run, would be. */
  readonly changes: ChangeConnection;
};

/** What a batch has done, or why it was refused. */
export type ApplyChangesPayloadChangesArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Something that the caller can mend. */
export type Problem = {
  readonly __typename?: "Problem";
  /** What sort of problem it is. */
  readonly code: ProblemCode;
  /** What is wrong, and what would be accepted, as an English sentence. */
  readonly message: Scalars["String"]["output"];
  /** Where the offending item is: `relations[3].to`. */
  readonly path?: Maybe<Scalars["String"]["output"]>;
  /** The line of the document, where it has lines. */
  readonly line?: Maybe<Scalars["Int"]["output"]>;
};

/** What sort of problem something is. */
export type ProblemCode =
  /** No entity or relation has this id. */
  | "UNKNOWN_ENTITY"
  /** The id belongs to an entity of another kind, and an id never changes its kind. */
  | "KIND_MISMATCH"
  /** Relations of this type do not join these kinds. */
  | "RELATION_NOT_ALLOWED"
  /** Relations of this type, or entities of this kind, do not carry this property. */
  | "PROPERTY_NOT_ALLOWED"
  /** A property has no value, and must have one. */
  | "PROPERTY_REQUIRED"
  /** A value is not of the form that its field takes. */
  | "INVALID_VALUE"
  /** An id is not 1 to 256 printable characters without spaces. */
  | "INVALID_ID"
  /** The batch speaks of one id twice, or gives it to two kinds. */
  | "DUPLICATE_IN_BATCH"
  /** An interval ends before it begins, or when it begins. */
  | "INVALID_INTERVAL"
  /** The caller may not write as this source, or the document names another one. */
  | "SOURCE_NOT_ALLOWED"
  /** Something is larger than the limit, which the message names. */
  | "LIMIT_EXCEEDED"
  /** The document is in no format that is known. */
  | "UNKNOWN_FORMAT"
  /** The document cannot be read. */
  | "UNREADABLE_DOCUMENT"
  /** The document is in a version of its format that is not supported. */
  | "UNSUPPORTED_VERSION"
  /** A part of the document has no place in the graph. */
  | "NOT_CARRIED_OVER"
  /** Another write came in between. Send the batch again. */
  | "CONFLICTING_WRITE"
  /** The document may be in several formats. Name the one that is meant. */
  | "FORMAT_AMBIGUOUS"
  /** What the document calls one thing may be any of several entities. Name the one that is meant by its id. */
  | "IDENTITY_AMBIGUOUS"
  /** What a permission of another system allows is not known, so that no access was made of it. */
  | "POWERS_UNKNOWN"
  /** The document holds a secret in clear. Its name was kept and its value was not. */
  | "SECRET_WITHHELD"
  /** The document points outside itself, and nothing outside is fetched. */
  | "REFERENCE_OUTSIDE"
  /** More than half of what the source said would be ended. Set `allowMassEnd` where that is meant. */
  | "ASSERTIONS_WOULD_END";

/** What happened to an entity or a relation. */
export type ChangeKind =
  /** It began to exist. */
  | "CREATED"
  /** It changed. */
  | "UPDATED"
  /** It was ended. */
  | "ENDED"
  /** Somebody said that it still holds. */
  | "CONFIRMED";

/** One thing that was recorded of one entity or relation. */
export type Change = {
  readonly __typename?: "Change";
  /** The change's id. */
  readonly id: Scalars["ID"]["output"];
  /** The version of the graph that it came with, a decimal integer as text. */
  readonly graphVersion: Scalars["String"]["output"];
  /** What happened. */
  readonly kind: ChangeKind;
  /** The entity, or the relation's left end. */
  readonly entity?: Maybe<Entity>;
  /** The relation, or null where an entity changed. */
  readonly relation?: Maybe<Relation>;
  /** Its effective properties before, or null where there was nothing. */
  readonly before?: Maybe<Scalars["JSONObject"]["output"]>;
  /** Its effective properties after, or null where there is nothing. */
  readonly after?: Maybe<Scalars["JSONObject"]["output"]>;
  /** The source that said so. */
  readonly source: Scalars["String"]["output"];
  /** The id of the actor who wrote it. */
  readonly actor: Scalars["String"]["output"];
  /** When it was recorded. */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** From when it holds. */
  readonly effectiveAt: Scalars["DateTime"]["output"];
};

/** Where all paths from some entities to others can be cut, and where they meet. */
export type ChokePoints = {
  readonly __typename?: "ChokePoints";
  /** A smallest set of hops that cuts every open path, one a relation, by relation id. Of several such sets it is the one nearest the origins. It is empty where there is no open path. */
  readonly cut: ReadonlyArray<Hop>;
  /** The entities that every open path passes, those in `from` and `to` left out, nearest the origins first. */
  readonly bottlenecks: ReadonlyArray<Entity>;
  /** Whether there is an open path: one that no control blocks. */
  readonly pathExists: Scalars["Boolean"]["output"];
  /** How the answer was found, and whether it is whole. Where the time did not do, `cut` cuts every path, but a smaller one may exist. */
  readonly info: TraversalInfo;
};

/** How much of the estate stops, or falls, with one entity alone, as if no control held. */
export type Concentration = {
  readonly __typename?: "Concentration";
  /** The entity that everything else leans on. */
  readonly entity: Entity;
  /** How many entities it reaches alone, itself left out: the `count` of its inherent reach. */
  readonly reached: Scalars["Int"]["output"];
  /** How many agents are among them. */
  readonly agents: Scalars["Int"]["output"];
  /** How many outcomes are among them. */
  readonly outcomes: Scalars["Int"]["output"];
  /** What those outcomes would cost together, by currency. */
  readonly grossLoss: ReadonlyArray<Money>;
  /** The agents that it reaches as a part of all agents of the estate, from 0 to 1; 0 where the estate has none. */
  readonly share: Scalars["Float"]["output"];
};

/** One entity in a list of what the estate leans on. */
export type ConcentrationEdge = {
  readonly __typename?: "ConcentrationEdge";
  /** The entity with what it reaches. */
  readonly node: Concentration;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of what the estate leans on. */
export type ConcentrationConnection = {
  readonly __typename?: "ConcentrationConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConcentrationEdge>;
  /** The items of this page alone. */
  readonly nodes: ReadonlyArray<Concentration>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** What was confirmed, or why nothing was. */
export type ConfirmPayload = {
  readonly __typename?: "ConfirmPayload";
  /** The entities that were confirmed, in the order of the ids. Relations are confirmed too, and are not listed. */
  readonly confirmed: ReadonlyArray<Entity>;
  /** Why nothing was confirmed. It is empty when it was done. */
  readonly problems: ReadonlyArray<Problem>;
  /** The version of the graph after it, a decimal integer as text, or null when it was refused. */
  readonly graphVersion?: Maybe<Scalars["String"]["output"]>;
};

/** Something that a framework says somebody has to do. */
export type Duty = Entity &
  Node & {
    readonly __typename?: "Duty";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The id of the framework that it comes from, such as `cosai-srf`. */
    readonly framework: Scalars["String"]["output"];
    /** Its code in that framework, such as `L3-GUARDRAILS`. */
    readonly code: Scalars["String"]["output"];
    /** What it is about, such as IDENTITY or DATA. */
    readonly category?: Maybe<Scalars["String"]["output"]>;
    /** The code of the layer that it bites on, such as `L3`. */
    readonly layer?: Maybe<Scalars["String"]["output"]>;
    /** Who is expected to carry it, by service model, in the framework's own view. */
    readonly template: ReadonlyArray<DutyTemplate>;
    /** Whether the work may be handed to somebody else. That never hands on the accountability. */
    readonly delegable?: Maybe<Scalars["Boolean"]["output"]>;
    /** The assignments that are about it. */
    readonly assignments: ReadonlyArray<Assignment>;
  };

/** Something that a framework says somebody has to do. */
export type DutyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that a framework says somebody has to do. */
export type DutyHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Something that a framework says somebody has to do. */
export type DutyAssignmentsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Who a framework expects to carry a duty. */
export type DutyTemplate = {
  readonly __typename?: "DutyTemplate";
  /** The service model that this holds for. Null says that it holds for any. */
  readonly serviceModel?: Maybe<ServiceModel>;
  /** The part that is expected. */
  readonly role: AssignmentRole;
  /** Who is expected, as the framework calls them: `CUSTOMER`, `PROVIDER/MODEL_PROVIDER`. */
  readonly partyRole: Scalars["String"]["output"];
  /** From when it applies, for what a law brings in later. */
  readonly appliesFrom?: Maybe<Scalars["DateTime"]["output"]>;
  /** How sure it is that the framework says so. */
  readonly certainty: Certainty;
};

/** Who has which part in one duty, for which part of the estate. */
export type Assignment = Entity &
  Node & {
    readonly __typename?: "Assignment";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** Which part it is. */
    readonly role: AssignmentRole;
    /** What it rests on. */
    readonly basis?: Maybe<AssignmentBasis>;
    /** How far it has been agreed. */
    readonly status?: Maybe<AssignmentStatus>;
    /** The service model that it holds for. Null says that it holds for any. */
    readonly serviceModel?: Maybe<ServiceModel>;
    /** Who has the part. */
    readonly parties: ReadonlyArray<Entity>;
    /** The duty that it is about. */
    readonly duty?: Maybe<Duty>;
    /** The part of the estate that it holds for. */
    readonly scope: ReadonlyArray<Entity>;
    /** The clauses, requirements and evidence that it rests on. */
    readonly basedOn: ReadonlyArray<Entity>;
  };

/** Who has which part in one duty, for which part of the estate. */
export type AssignmentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Who has which part in one duty, for which part of the estate. */
export type AssignmentHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Who has which part in one duty, for which part of the estate. */
export type AssignmentPartiesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Who has which part in one duty, for which part of the estate. */
export type AssignmentDutyArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Who has which part in one duty, for which part of the estate. */
export type AssignmentScopeArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Who has which part in one duty, for which part of the estate. */
export type AssignmentBasedOnArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Which part somebody has in a duty. */
export type AssignmentRole =
  /** Does the work. There may be several. */
  | "RESPONSIBLE"
  /** Answers for it. There is exactly one, and it cannot be handed on. */
  | "ACCOUNTABLE"
  /** Is asked beforehand. */
  | "CONSULTED"
  /** Is told afterwards. */
  | "INFORMED";

/** What an assignment rests on, the strongest first. */
export type AssignmentBasis =
  /** A law. */
  | "LAW"
  /** A contract. */
  | "CONTRACT"
  /** An agreement on service levels. */
  | "SLA"
  /** A policy of the organisation. */
  | "POLICY"
  /** Documentation of a vendor. */
  | "VENDOR_DOC"
  /** A framework. */
  | "FRAMEWORK";

/** How far an assignment has been agreed. */
export type AssignmentStatus =
  /** It has been suggested, and does not count yet. */
  | "PROPOSED"
  /** It has been made. */
  | "ASSIGNED"
  /** Its party has taken it. */
  | "ACKNOWLEDGED"
  /** Its party denies it. */
  | "DISPUTED"
  /** It has been taken back, and does not count any more. */
  | "WITHDRAWN";

/** Whatever can be fetched again by its id. */
export type Node = {
  /** The id, unique in the graph. */
  readonly id: Scalars["ID"]["output"];
};

/** Anything that the graph holds. What is shown is the effective entity at the moment asked about: the merge of what all sources say, where the most certain wins and then the most recently recorded. */
export type Entity = {
  /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
  readonly id: Scalars["ID"]["output"];
  /** What it is. An id never changes its kind. */
  readonly kind: Kind;
  /** What people call it. The default is the id. */
  readonly name: Scalars["String"]["output"];
  /** What it is for, in a few sentences. */
  readonly description?: Maybe<Scalars["String"]["output"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** What an import carried that has no field of its own, kept whole, under the name of its source. */
  readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
  /** A page about it. */
  readonly url?: Maybe<Scalars["URL"]["output"]>;
  /** From when it is as shown, or null where it has been so without a known beginning. */
  readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
  /** Until when it is as shown, that moment left out, or null where no end is known. */
  readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
  /** When the latest assertion that counts for it was recorded. */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** When somebody last said that this still holds, or null where nobody has. */
  readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** The best certainty among the assertions that are in force. */
  readonly certainty: Certainty;
  /** The sources that speak of it, in order. */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
  /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The fields that sources of equal certainty state differently. */
  readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
  /** Its relations, by id: all, or those of some types or of one direction. */
  readonly relations: RelationConnection;
  /** What was recorded of the entity itself, in the order of recording. */
  readonly history: ChangeConnection;
};

/** Anything that the graph holds. What is shown is the effective entity at the moment asked about: the merge of what all sources say, where the most certain wins and then the most recently recorded. */
export type EntityRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Anything that the graph holds. What is shown is the effective entity at the moment asked about: the merge of what all sources say, where the most certain wins and then the most recently recorded. */
export type EntityHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Whoever can answer for something: a vendor, an organisation, a team or a person. */
export type Party = {
  /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
  readonly id: Scalars["ID"]["output"];
  /** What it is. An id never changes its kind. */
  readonly kind: Kind;
  /** What people call it. The default is the id. */
  readonly name: Scalars["String"]["output"];
  /** What it is for, in a few sentences. */
  readonly description?: Maybe<Scalars["String"]["output"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** What an import carried that has no field of its own, kept whole, under the name of its source. */
  readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
  /** A page about it. */
  readonly url?: Maybe<Scalars["URL"]["output"]>;
  /** From when it is as shown, or null where it has been so without a known beginning. */
  readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
  /** Until when it is as shown, that moment left out, or null where no end is known. */
  readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
  /** When the latest assertion that counts for it was recorded. */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** When somebody last said that this still holds, or null where nobody has. */
  readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** The best certainty among the assertions that are in force. */
  readonly certainty: Certainty;
  /** The sources that speak of it, in order. */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
  /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The fields that sources of equal certainty state differently. */
  readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
  /** Its relations, by id: all, or those of some types or of one direction. */
  readonly relations: RelationConnection;
  /** What was recorded of the entity itself, in the order of recording. */
  readonly history: ChangeConnection;
  /** The OWNS relations that start at this party, by id: what it answers for, and in which way. */
  readonly owns: RelationConnection;
};

/** Whoever can answer for something: a vendor, an organisation, a team or a person. */
export type PartyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Whoever can answer for something: a vendor, an organisation, a team or a person. */
export type PartyHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Whoever can answer for something: a vendor, an organisation, a team or a person. */
export type PartyOwnsArgs = {
  facets?: InputMaybe<ReadonlyArray<OwnershipFacet>>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A part of the stack: it can be owned, guarded and compromised. */
export type Component = {
  /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
  readonly id: Scalars["ID"]["output"];
  /** What it is. An id never changes its kind. */
  readonly kind: Kind;
  /** What people call it. The default is the id. */
  readonly name: Scalars["String"]["output"];
  /** What it is for, in a few sentences. */
  readonly description?: Maybe<Scalars["String"]["output"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** What an import carried that has no field of its own, kept whole, under the name of its source. */
  readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
  /** A page about it. */
  readonly url?: Maybe<Scalars["URL"]["output"]>;
  /** From when it is as shown, or null where it has been so without a known beginning. */
  readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
  /** Until when it is as shown, that moment left out, or null where no end is known. */
  readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
  /** When the latest assertion that counts for it was recorded. */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** When somebody last said that this still holds, or null where nobody has. */
  readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** The best certainty among the assertions that are in force. */
  readonly certainty: Certainty;
  /** The sources that speak of it, in order. */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
  /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
  readonly assertions: ReadonlyArray<Assertion>;
  /** The fields that sources of equal certainty state differently. */
  readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
  /** Its relations, by id: all, or those of some types or of one direction. */
  readonly relations: RelationConnection;
  /** What was recorded of the entity itself, in the order of recording. */
  readonly history: ChangeConnection;
  /** The party that the ownership chain ends at for one facet, with the reason. */
  readonly owner: OwnershipAnswer;
  /** The layer that it sits in, or null where the taxonomy does not place it. A control sits where what it guards sits; of several layers this is the first. */
  readonly layer?: Maybe<Layer>;
  /** The controls that guard it, on either side. */
  readonly guardedBy: ReadonlyArray<Control>;
  /** What the rules find missing, conflicting or stale at it, at the moment at which it is shown: the gaps whose `subject` it is. */
  readonly gaps: GapConnection;
};

/** A part of the stack: it can be owned, guarded and compromised. */
export type ComponentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A part of the stack: it can be owned, guarded and compromised. */
export type ComponentHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A part of the stack: it can be owned, guarded and compromised. */
export type ComponentOwnerArgs = {
  facet?: OwnershipFacet;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A part of the stack: it can be owned, guarded and compromised. */
export type ComponentLayerArgs = {
  taxonomy?: Scalars["ID"]["input"];
};

/** A part of the stack: it can be owned, guarded and compromised. */
export type ComponentGapsArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What another system calls an entity. */
export type ExternalId = {
  readonly __typename?: "ExternalId";
  /** The system that the id belongs to, such as `entra` or `cmdb`. */
  readonly system: Scalars["String"]["output"];
  /** The id in that system. */
  readonly id: Scalars["String"]["output"];
};

/** What one source says about one entity or relation, from when to when: the part of one write that still counts. */
export type Assertion = {
  readonly __typename?: "Assertion";
  /** Who says so: a system or a register. */
  readonly source: Scalars["String"]["output"];
  /** How sure the source is. */
  readonly certainty: Certainty;
  /** What it says: field names and values. */
  readonly properties: Scalars["JSONObject"]["output"];
  /** From when it holds, or null where it has no known beginning. */
  readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
  /** Until when it holds, that moment left out, or null where no end is known. */
  readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
  /** When it was recorded. */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** The id of the actor who wrote it. */
  readonly actor: Scalars["String"]["output"];
};

/** How sure a source is of what it says. */
export type Certainty =
  /** Primary: the source saw it itself, or it is the register of record. */
  | "A"
  /** Secondary: taken from somebody else with care. */
  | "B"
  /** Unverified: check it before you rely on it. */
  | "C"
  /** Contested: known to be in dispute. */
  | "X";

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: "PageInfo";
  /** Whether there are items after this page. */
  readonly hasNextPage: Scalars["Boolean"]["output"];
  /** Whether there are items before this page. */
  readonly hasPreviousPage: Scalars["Boolean"]["output"];
  /** The cursor of the first item, or null where the page is empty. */
  readonly startCursor?: Maybe<Scalars["String"]["output"]>;
  /** The cursor of the last item, or null where the page is empty. Give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars["String"]["output"]>;
};

/** An answer, or the whole estate, that can be had as a document at `/export`, beside `/graphql`. */
export type Export = {
  readonly __typename?: "Export";
  /** Its name in the address: `blast-radius`. */
  readonly answer: Scalars["String"]["output"];
  /** What it answers. */
  readonly description: Scalars["String"]["output"];
  /** The arguments that it takes, as the question has them here. In the address a list is an argument given several times. */
  readonly arguments: ReadonlyArray<ExportArgument>;
  /** What it can be had as. */
  readonly formats: ReadonlyArray<ExportFormat>;
};

/** One argument of an export. */
export type ExportArgument = {
  readonly __typename?: "ExportArgument";
  /** Its name. */
  readonly name: Scalars["String"]["output"];
  /** Its type as GraphQL writes it: `[ID!]!`. */
  readonly type: Scalars["String"]["output"];
  /** Whether it has to be given. */
  readonly required: Scalars["Boolean"]["output"];
};

/** A format that an answer can be had in. */
export type ExportFormat = {
  readonly __typename?: "ExportFormat";
  /** Its name in the address: `csv`. */
  readonly format: Scalars["String"]["output"];
  /** What it is good for. */
  readonly description: Scalars["String"]["output"];
  /** The media type that it is served with. */
  readonly mediaType: Scalars["String"]["output"];
  /** The arguments of the format itself, beside those of the answer. */
  readonly arguments: ReadonlyArray<ExportArgument>;
  /** The path to ask for, on the server that answers this, without arguments: `/export/blast-radius/csv`. */
  readonly path: Scalars["String"]["output"];
};

/** Which entities to list, whatever their kind. All the conditions that are given must hold. */
export type EntityFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<EntityFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
};

/** A condition on a text. All that is given must hold. Texts are compared exactly, with regard to case. */
export type TextFilter = {
  /** Holds where the text is this one. */
  readonly eq?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the text is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Holds where this is somewhere in the text. */
  readonly contains?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the text begins with this. */
  readonly startsWith?: InputMaybe<Scalars["String"]["input"]>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on an id. All that is given must hold. */
export type IdFilter = {
  /** Holds where the id is this one. */
  readonly eq?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where the id is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
};

/** A condition on a list of texts or ids, such as `tags`. All that is given must hold. */
export type TagFilter = {
  /** Holds where the list has this one. */
  readonly has?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the list has at least one of these. */
  readonly hasAny?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/** A condition on a certainty. All that is given must hold. */
export type CertaintyFilter = {
  /** Holds where the certainty is this one. */
  readonly eq?: InputMaybe<Certainty>;
  /** Holds where the certainty is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
};

/** A condition on a moment. All that is given must hold. */
export type DateTimeFilter = {
  /** Holds where the moment is before this one. */
  readonly before?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Holds where the moment is after this one. */
  readonly after?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a truth value. All that is given must hold. */
export type BooleanFilter = {
  /** Holds where the value is this one. Where no value is known, neither true nor false holds. */
  readonly eq?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a number. All that is given must hold. */
export type FloatFilter = {
  /** Holds where the number is this one. */
  readonly eq?: InputMaybe<Scalars["Float"]["input"]>;
  /** Holds where the number is this one or greater. */
  readonly gte?: InputMaybe<Scalars["Float"]["input"]>;
  /** Holds where the number is this one or less. */
  readonly lte?: InputMaybe<Scalars["Float"]["input"]>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a decimal number. All that is given must hold. `1.5` and `1.50` are one number. */
export type DecimalFilter = {
  /** Holds where the number is this one. */
  readonly eq?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** Holds where the number is this one or greater. */
  readonly gte?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** Holds where the number is this one or less. */
  readonly lte?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** The order of a list. Entities that are alike in `field` follow each other by id. */
export type EntityOrder = {
  /** What to order by. */
  readonly field: EntityOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** What a list of entities can be ordered by. */
export type EntityOrderField =
  /** By id, by Unicode code point. */
  | "ID"
  /** By name, by Unicode code point. */
  | "NAME"
  /** By kind, in the order of `Kind`. */
  | "KIND"
  /** By when the latest assertion that counts was recorded. */
  | "RECORDED_AT";

/** Which way a list is ordered. */
export type OrderDirection =
  /** The smallest or earliest first. */
  | "ASC"
  /** The greatest or latest first. */
  | "DESC";

/** A rule that finds what is missing, conflicting or stale. `ontology` says of each how grave its gaps are and when it fires. */
export type GapRule =
  /** A duty bites on something that an agent rests on, and nobody is accountable for it. */
  | "UNASSIGNED_DUTY"
  /** Several parties are accountable for one duty by sources of one rank. */
  | "MULTIPLE_ACCOUNTABLE"
  /** All that is said of a duty is that it is shared. */
  | "SHARED_UNRESOLVED"
  /** An assignment is in force, and its party has not acknowledged it. */
  | "UNACKNOWLEDGED"
  /** Whoever might have a duty disclaims it, and nobody else has it. */
  | "DISCLAIMED_BY_ALL"
  /** Nothing speaks for a vendor's control, or for a vendor's claim, but the vendor. */
  | "VENDOR_CLAIM_UNBACKED"
  /** A duty is on the organisation's side, and no implemented control satisfies it. */
  | "UNSATISFIED_CUSTOMER_DUTY"
  /** The chain of who owns an outcome ends without a person. */
  | "NO_OUTCOME_OWNER"
  /** Whoever is accountable for an agent has no say over its identities and controls. */
  | "OWNER_WITHOUT_AUTHORITY"
  /** A person who is accountable is no longer active. */
  | "OWNER_LEFT"
  /** A loss stays above zero, and no insurance or indemnity names its kind. */
  | "UNCOVERED_LOSS"
  /** All controls that hold on the paths to an outcome sit in one layer. */
  | "SINGLE_LAYER_DEFENCE"
  /** All controls that hold on the paths to an outcome come from one vendor. */
  | "SINGLE_VENDOR_DEFENCE"
  /** Nothing observes an agent. */
  | "UNOBSERVED_AGENT"
  /** An agent is observed, but not in a cloud that it runs in. */
  | "CROSS_CLOUD_BLIND_SPOT"
  /** Nobody is accountable for an identity. */
  | "OWNERLESS_IDENTITY"
  /** An identity that is no human's has not been rotated for 90 days, or never, or has expired. */
  | "UNROTATED_IDENTITY"
  /** Two or more agents act as one identity. */
  | "SHARED_IDENTITY"
  /** An agent reaches a resource that it does not declare. */
  | "EXCESS_REACH"
  /** An agent has no declared reach. */
  | "UNDECLARED_REACH"
  /** An agent has an untrusted feed, access to confidential data and a way out, and no control that holds between them. */
  | "LETHAL_COMBINATION"
  /** An agent reaches what cannot be undone, and nobody approves it on the way. */
  | "IRREVERSIBLE_WITHOUT_CHECKPOINT"
  /** A control that detects or responds, or a promise to repair, is slower than attackers are. */
  | "CHECKPOINT_TOO_SLOW"
  /** A setting is not secure by default and was not seen changed, or a plugin that nobody let in extends an agent that matters. */
  | "INSECURE_DEFAULT"
  /** A control that is relied on is not generally available. */
  | "PREVIEW_CONTROL"
  /** Evidence is past its date. */
  | "STALE_EVIDENCE"
  /** Legal, security, IT or its line of business has not reviewed an agent of high criticality. */
  | "MISSING_FUNCTION_REVIEW"
  /** An agreement in force ends within 60 days. */
  | "CONTRACT_EXPIRING"
  /** Sources that are equally sure disagree on a property. */
  | "CONTESTED_FACT"
  /** An agent can read what outsiders write, and nothing says that it feeds the agent. */
  | "UNDECLARED_FEED"
  /** One compromise reaches a resource and its backup. */
  | "BACKUP_IN_BLAST_RADIUS"
  /** A path to an outcome rests on something that its vendor disclaims. */
  | "DISCLAIMED_DEPENDENCY"
  /** A flaw affects several layers, and in one of them nobody has taken responsibility. */
  | "LAYER_WITHOUT_FIXER"
  /** Every duty on the way was met, and the outcome came about all the same. */
  | "DUTY_MET_OUTCOME_FAILED"
  /** A requirement demands a kind of control of an agent, and none of that kind that holds guards it. */
  | "MISSING_CHECKPOINT"
  /** Every control on the paths to an outcome is technical. */
  | "TECHNICAL_ONLY_DEFENCE"
  /** An outcome has an owner, and an open path to it or a loss that nothing recovers. */
  | "OUTCOME_GAP"
  /** A control is relied on whose vendor disclaims its warranty. */
  | "UNWARRANTED_CONTROL"
  /** Nobody independent checks what an agent of autonomy L3 or above decides. */
  | "NO_LOGIC_AUDITOR"
  /** Nobody is accountable for an agent, platform, plugin, model or resource. */
  | "OWNERLESS_COMPONENT"
  /** Several parties are on record as accountable for one thing. */
  | "OWNER_CONTESTED";

/** Something that a rule finds missing, conflicting or stale. */
export type Gap = {
  readonly __typename?: "Gap";
  /** `RULE:subject`, and behind it what tells it from others of the rule at the subject, such as `OWNER_LEFT:agent:bot:person:ann`. It stays while the gap does. */
  readonly id: Scalars["ID"]["output"];
  /** The rule that finds it. */
  readonly rule: GapRule;
  /** How grave it is: the same for every gap of a rule. */
  readonly severity: Severity;
  /** What it is a gap of. */
  readonly subject: Entity;
  /** What else it names, in the order in which it is told. */
  readonly related: ReadonlyArray<Entity>;
  /** What is missing, conflicting or stale, by name. */
  readonly sentence: Scalars["String"]["output"];
  /** What can be done about it. */
  readonly remedy: Scalars["String"]["output"];
  /** The latest start among the facts that it names, such as when somebody left; null where none of them has a beginning. */
  readonly since?: Maybe<Scalars["DateTime"]["output"]>;
};

/** One gap on a page. */
export type GapEdge = {
  readonly __typename?: "GapEdge";
  /** The gap itself. */
  readonly node: Gap;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of gaps, the gravest first, then by rule in the order of `GapRule`, then by id. */
export type GapConnection = {
  readonly __typename?: "GapConnection";
  /** The gaps of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The gaps of this page alone. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many gaps there are on all pages together, as far as `info` says that all were looked for. */
  readonly totalCount: Scalars["Int"]["output"];
  /** How many each rule finds, rules that find none left out, in the order of the list. */
  readonly byRule: ReadonlyArray<GapRuleCount>;
  /** Whether everything was looked at. Where the time did not do, the list is what was found until then; asked again, the search goes on from there. */
  readonly info: GapInfo;
};

/** How many gaps a rule finds. */
export type GapRuleCount = {
  readonly __typename?: "GapRuleCount";
  /** The rule. */
  readonly rule: GapRule;
  /** How many gaps it finds. */
  readonly count: Scalars["Int"]["output"];
};

/** How gaps were looked for, and whether the answer is whole. */
export type GapInfo = {
  readonly __typename?: "GapInfo";
  /** Whether a limit cut the search short. An answer that is not COMPLETE says nothing of what it does not list. */
  readonly completeness: Completeness;
  /** The limits that cut it short: TIME, or nothing. */
  readonly reasons: ReadonlyArray<LimitReason>;
  /** How many pairs of a rule and a subject have still to be looked at. */
  readonly pending: Scalars["Int"]["output"];
  /** The moment that the answer is for. */
  readonly asOf: Scalars["DateTime"]["output"];
  /** The version of the graph that the answer is for, a decimal integer as text. */
  readonly graphVersion: Scalars["String"]["output"];
  /** How long it took, in milliseconds. */
  readonly durationMs: Scalars["Float"]["output"];
};

/** A rule, as the legend tells it. */
export type GapRuleInfo = {
  readonly __typename?: "GapRuleInfo";
  /** The rule. */
  readonly rule: GapRule;
  /** How grave its gaps are. */
  readonly severity: Severity;
  /** When it fires, and why that matters. */
  readonly explanation: Scalars["String"]["output"];
};

/** The format of a document. */
export type ImportFormat =
  /** Whatever the document turns out to be. */
  | "AUTO"
  /** YAML or JSON in the shape of `ChangesInput`. */
  | "ESTATE"
  /** A CycloneDX bill of materials in JSON, 1.2 to 1.7. */
  | "CYCLONEDX"
  /** An SPDX 3.0 document. It is recognised, and not read yet. */
  | "SPDX"
  /** OSCAL in JSON, 1.1.0 to 1.2.2: a system security plan or a component definition. */
  | "OSCAL"
  /** A page of Microsoft Graph. It is recognised, and not read yet. */
  | "ENTRA"
  /** A page of the Okta API. It is not read yet. */
  | "OKTA"
  /** A SCIM 2.0 list. It is recognised, and not read yet. */
  | "SCIM"
  /** The configuration of an MCP client, such as `claude_desktop_config.json` or `mcp.json`. */
  | "MCP_CONFIG"
  /** An MCP `server.json`, or an answer of the MCP registry that holds one. */
  | "MCP_SERVER"
  /** An A2A agent card, of version 1.0 or 0.3. */
  | "A2A_AGENT_CARD"
  /** A file of a Backstage catalogue, such as `catalog-info.yaml`. */
  | "BACKSTAGE"
  /** A table in CSV, with a mapping. It is never guessed. */
  | "CSV"
  /** A workbook in XLSX, in Base64, with a mapping. */
  | "XLSX"
  /** The data of MITRE ATLAS, as `ATLAS.yaml` has them. */
  | "MITRE_ATLAS"
  /** An export of CISO Assistant. It is not read yet. */
  | "CISO_ASSISTANT";

/** How the content of a document is written. */
export type ContentEncoding =
  /** As it is. */
  | "TEXT"
  /** In Base64. */
  | "BASE64";

/** What becomes of what a source said before. */
export type ImportMode =
  /** The document adds to what the source said before. */
  | "MERGE"
  /** The document is everything that the source knows: what it said before and no longer says is ended. */
  | "REPLACE_SOURCE";

/** What a document has done, or why it was refused. */
export type ImportPayload = {
  readonly __typename?: "ImportPayload";
  /** The format that it was read as. */
  readonly format: ImportFormat;
  /** The version of the graph after it, a decimal integer as text; of a dry run, the version that it was held against; null when it was refused. */
  readonly graphVersion?: Maybe<Scalars["String"]["output"]>;
  /** How many entities and relations began to exist. */
  readonly created: Scalars["Int"]["output"];
  /** How many entities and relations changed. */
  readonly updated: Scalars["Int"]["output"];
  /** How many entities and relations were as the document says already. */
  readonly unchanged: Scalars["Int"]["output"];
  /** How many entities and relations were ended. */
  readonly ended: Scalars["Int"]["output"];
  /** Why the document was refused. It is empty when it was read. */
  readonly problems: ReadonlyArray<Problem>;
  /** The parts of the document that have no place in the graph: told, never silently dropped. */
  readonly notCarriedOver: ReadonlyArray<Problem>;
  /** What was written or, for a dry run, would be. */
  readonly changes: ChangeConnection;
};

/** What a document has done, or why it was refused. */
export type ImportPayloadChangesArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What an outcome would cost, what agreements would give back of it, and what is left with whom. */
export type LossAllocation = {
  readonly __typename?: "LossAllocation";
  /** The outcome asked about. */
  readonly outcome: Outcome;
  /** The sum of its losses, one amount a currency. */
  readonly gross: ReadonlyArray<Money>;
  /** Every clause that was weighed, loss by loss, then by agreement and clause; those that bring nothing too, with the reason. */
  readonly recoveries: ReadonlyArray<Recovery>;
  /** Gross less what there is a ground to recover now. What would be recovered in another currency is not subtracted. */
  readonly residual: ReadonlyArray<Money>;
  /** Gross less what could be recovered if every breach that a recovery needs were shown. */
  readonly residualAtBest: ReadonlyArray<Money>;
  /** The outcome owner, who bears what is left, or null where there is not exactly one. */
  readonly borneBy?: Maybe<Party>;
  /** What this answer is not. */
  readonly disclaimer: Scalars["String"]["output"];
};

/** What an agreement brings for one loss by one clause. */
export type Recovery = {
  readonly __typename?: "Recovery";
  /** The agreement. */
  readonly agreement: Agreement;
  /** Who would pay: the provider, the insurer of an insurance, or a guarantor. Null where none is on record. */
  readonly counterparty?: Maybe<Party>;
  /** The clause that was weighed, or null where the agreement has none that bears on the loss. */
  readonly clause?: Maybe<Clause>;
  /** The kind of the loss. */
  readonly lossKind?: Maybe<LossKind>;
  /** On what ground something is recovered, or why nothing is. */
  readonly ground: RecoveryGround;
  /** What there is a ground to recover now. */
  readonly amount: Money;
  /** What it would be if the breach that it needs were shown. */
  readonly atMost: Money;
  /** The ground, and what bounds it, as one English sentence. */
  readonly reason: Scalars["String"]["output"];
};

/** On what ground a loss is recovered, or why it is not. */
export type RecoveryGround =
  /** A clause indemnifies losses of this kind. */
  | "INDEMNITY"
  /** A clause insures losses of this kind. */
  | "INSURANCE"
  /** An incident measured an availability below the target of a clause. */
  | "SERVICE_CREDIT"
  /** An incident is recorded to have broken a commitment. */
  | "BREACH_SHOWN"
  /** There is a commitment, and no breach of it is on record: nothing is counted as recovered. */
  | "BREACH_NOT_SHOWN"
  /** A clause excludes losses of this kind, or leaves a service credit as the only remedy. */
  | "EXCLUDED"
  /** The clause, or the agreement, commits to nothing that bears on the loss. */
  | "NO_GROUND";

/** What the graph can hold: its kinds, its relation types with their rules, the taxonomies of layers, and the frameworks and benchmarks of the catalogue. */
export type Ontology = {
  readonly __typename?: "Ontology";
  /** Every kind, in the order of `Kind`. */
  readonly kinds: ReadonlyArray<KindInfo>;
  /** Every relation type, in the order of `RelationType`. */
  readonly relations: ReadonlyArray<RelationInfo>;
  /** Every taxonomy of layers, `cosai-srf` first. */
  readonly taxonomies: ReadonlyArray<Taxonomy>;
  /** Every framework of the catalogue, then those that only duties or requirements in the graph name. */
  readonly frameworks: ReadonlyArray<Framework>;
  /** Published figures to measure against. */
  readonly benchmarks: ReadonlyArray<Benchmark>;
  /** Every rule that finds gaps, in the order of `GapRule`. */
  readonly gapRules: ReadonlyArray<GapRuleInfo>;
};

/** A published figure to measure against, such as how fast attackers move. Show it with its name, which says what was measured. */
export type Benchmark = {
  readonly __typename?: "Benchmark";
  /** Its id, such as `benchmark:hand-off`. */
  readonly id: Scalars["ID"]["output"];
  /** What was measured. */
  readonly name: Scalars["String"]["output"];
  /** How long it takes, in seconds. */
  readonly seconds: Scalars["Float"]["output"];
  /** Who published it. */
  readonly source: Scalars["String"]["output"];
  /** Where it is published. */
  readonly url?: Maybe<Scalars["URL"]["output"]>;
};

/** What a kind is. */
export type KindInfo = {
  readonly __typename?: "KindInfo";
  /** The kind. */
  readonly kind: Kind;
  /** What an entity of this kind is. */
  readonly description: Scalars["String"]["output"];
  /** How many of them exist now. */
  readonly count: Scalars["Int"]["output"];
};

/** What a relation type joins and carries, and how harm moves along it. */
export type RelationInfo = {
  readonly __typename?: "RelationInfo";
  /** The relation type. */
  readonly type: RelationType;
  /** What a relation of this type says. */
  readonly description: Scalars["String"]["output"];
  /** The kinds that may stand on the left. */
  readonly from: ReadonlyArray<Kind>;
  /** The kinds that may stand on the right. */
  readonly to: ReadonlyArray<Kind>;
  /** Whether harm travels along it, from left to right. */
  readonly influence: Scalars["Boolean"]["output"];
  /** What must be held on the left for the hop to be taken, or null where any power will do and where harm does not travel. */
  readonly needs?: Maybe<Power>;
  /** What taking the hop gives on the right, or null where harm does not travel. */
  readonly gives?: Maybe<Gift>;
  /** Which way an outage travels, or null where harm does not travel. */
  readonly outage?: Maybe<OutageDirection>;
  /** The properties that relations of this type may carry. */
  readonly properties: ReadonlyArray<PropertyInfo>;
  /** How many relations of this type exist now. */
  readonly count: Scalars["Int"]["output"];
};

/** A property that relations of a type may carry. */
export type PropertyInfo = {
  readonly __typename?: "PropertyInfo";
  /** Its name, which is a field of `RelationInput`. */
  readonly name: Scalars["String"]["output"];
  /** The type of its value as this schema writes it, such as `[Power!]!`. */
  readonly type: Scalars["String"]["output"];
  /** Whether every relation of the type must have it. */
  readonly required: Scalars["Boolean"]["output"];
};

/** A way to divide a stack into layers. */
export type Taxonomy = {
  readonly __typename?: "Taxonomy";
  /** Its id, such as `cosai-srf`. */
  readonly id: Scalars["ID"]["output"];
  /** What it is called. */
  readonly name: Scalars["String"]["output"];
  /** Its layers, in order. */
  readonly layers: ReadonlyArray<Layer>;
};

/** One layer of a taxonomy. Compare layers by id, never by name: layers of two taxonomies with one name are not one thing. */
export type Layer = {
  readonly __typename?: "Layer";
  /** Its id, unique among all taxonomies, such as `cosai-srf:L3`. */
  readonly id: Scalars["ID"]["output"];
  /** Its code in its taxonomy, such as `L3`. */
  readonly code: Scalars["String"]["output"];
  /** What it is called. */
  readonly name: Scalars["String"]["output"];
  /** Its place in its taxonomy, from 1. */
  readonly ordinal: Scalars["Int"]["output"];
  /** The taxonomy that it belongs to. */
  readonly taxonomy: Taxonomy;
};

/** Which end of a relation is meant. */
export type Direction =
  /** The side that the relation leaves: what goes out of the entity. */
  | "OUT"
  /** The side that the relation enters: what comes into the entity. */
  | "IN";

/** What whoever controls something can do with it. */
export type Power =
  /** Read what is in it. */
  | "READ"
  /** Add to it or change it. */
  | "WRITE"
  /** Remove what is in it, or remove it altogether. */
  | "DELETE"
  /** Have it run or act. */
  | "EXECUTE"
  /** Approve what waits there for a decision. */
  | "APPROVE"
  /** Send something out through it. */
  | "SEND"
  /** Do everything with it. CONTROL implies all the other powers. */
  | "CONTROL";

/** What taking a hop gives on the right of the relation. */
export type Gift =
  /** Full control of the right. */
  | "CONTROL"
  /** Just the powers that the relation's `actions` list, or CONTROL where it may list none and lists none. EXECUTE or WRITE on anything but a Resource is control of it, and so is DELETE on a Control. */
  | "ACTIONS"
  /** The same powers that are held on the left. */
  | "SAME"
  /** WRITE on a Resource, and CONTROL of anything else: content is command to whatever reads it as such. */
  | "CONTENT"
  /** APPROVE alone: a person decides as the left wishes, and does nothing more. */
  | "DECISION"
  /** The outcome comes about. An outcome holds no powers. */
  | "REACHED";

/** Which way an outage travels along a relation. */
export type OutageDirection =
  /** When the left is out, the right is out. */
  | "FORWARD"
  /** When the right is out, the left is out, for it depends on it. */
  | "BACKWARD"
  /** As BACKWARD, but only where the relation is marked `essential`. */
  | "BACKWARD_WHERE_ESSENTIAL"
  /** An outage does not travel along it. */
  | "NONE";

/** What an entity is. The kind decides the entity's type, and the relations that it may have. */
export type Kind =
  /** A company that supplies something to the organisation: type `Vendor`. */
  | "VENDOR"
  /** The deploying organisation or one of its legal entities: type `Organization`. */
  | "ORGANIZATION"
  /** A team inside an organisation: type `Team`. */
  | "TEAM"
  /** A natural person: type `Person`. */
  | "PERSON"
  /** A machine-learning model: type `Model`. */
  | "MODEL"
  /** Something that AI runs on or is used through, such as an assistant, a cloud or a gateway: type `Platform`. */
  | "PLATFORM"
  /** Something that extends an agent or a platform, such as an MCP server: type `Plugin`. */
  | "PLUGIN"
  /** An AI application that acts or answers for the organisation: type `Agent`. */
  | "AGENT"
  /** An account, key or session that something acts as: type `Identity`. */
  | "IDENTITY"
  /** Data or a system that is read, written or sent through: type `Resource`. */
  | "RESOURCE"
  /** Something that a framework says somebody has to do: type `Duty`. */
  | "DUTY"
  /** Who has which part in one duty: type `Assignment`. */
  | "ASSIGNMENT"
  /** A contract, a policy or an insurance: type `Agreement`. */
  | "AGREEMENT"
  /** One provision of an agreement: type `Clause`. */
  | "CLAUSE"
  /** What a vendor or an organisation said: type `Statement`. */
  | "STATEMENT"
  /** A measure that prevents, detects or answers harm: type `Control`. */
  | "CONTROL"
  /** What shows that a control works, or that something is as claimed: type `Evidence`. */
  | "EVIDENCE"
  /** Something that a law or a framework demands: type `Requirement`. */
  | "REQUIREMENT"
  /** A harm that the organisation would bear: type `Outcome`. */
  | "OUTCOME"
  /** A flaw, or a class of flaw: type `Vulnerability`. */
  | "VULNERABILITY"
  /** Something that happened: type `Incident`. */
  | "INCIDENT";

/** How two entities are related. Harm travels from left to right along the types from PROVIDES to OPERATES; the others say who answers for what, who agreed to what, and what is known. Only the kinds that a type names may stand on its sides. */
export type RelationType =
  /** The vendor supplies it. Whoever controls the vendor controls what it supplies. */
  | "PROVIDES"
  /** The vendor on the left is a sub-processor or supplier behind the vendor on the right. */
  | "SUPPLIES"
  /** The platform runs or holds it. Whoever controls the platform controls what runs on it. */
  | "HOSTS"
  /** The model does the thinking of what stands on the right. */
  | "POWERS"
  /** The plugin is installed in the agent or the platform, and acts with its rights. */
  | "EXTENDS"
  /** The model on the right was tuned or distilled from the model on the left. */
  | "DERIVED_INTO"
  /** Content flows from left to right: whoever can write the one writes, or steers, the other. */
  | "FEEDS"
  /** The agent on the left hands work to the agent on the right. */
  | "DELEGATES_TO"
  /** The left uses this identity: an account, a key, a session. */
  | "ACTS_AS"
  /** The identity on the left may take on the identity on the right, as a role is assumed. */
  | "CAN_ASSUME"
  /** The identity may do the listed actions there, and nothing more. */
  | "CAN_ACCESS"
  /** What is stored on the left (a token, a key, a session) lets whoever reads it act as the identity on the right. */
  | "UNLOCKS"
  /** The person acts on what the agent tells them. */
  | "INFORMS"
  /** The resource on the right is a part of the resource on the left, such as a table of a database. */
  | "CONTAINS"
  /** The flaw is present in what stands on the right, from when the relation holds until `fixedAt`. */
  | "AFFECTS"
  /** Whoever holds the power that `requires` names over the left can bring the outcome about. */
  | "DRIVES"
  /** The party runs the control, and so can switch it off. */
  | "OPERATES"
  /** The party answers for it in the way that `facet` says. `through` names the person who stands for the party here. */
  | "OWNS"
  /** The person works in the team. */
  | "MEMBER_OF"
  /** The person heads the team or the organisation. */
  | "LEADS"
  /** The person on the right is the manager of the person on the left. */
  | "REPORTS_TO"
  /** The team or organisation on the left belongs to the one on the right. */
  | "PART_OF"
  /** The assignment is given to this party, or, for work that is done and not answered for, to this agent or identity. */
  | "ASSIGNED_TO"
  /** The assignment is about this duty. */
  | "FOR_DUTY"
  /** The assignment holds for this part of the estate. */
  | "IN_SCOPE_OF"
  /** The assignment rests on this clause, requirement or piece of evidence. */
  | "BASED_ON"
  /** The party has confirmed that it takes the assignment. */
  | "ACKNOWLEDGED"
  /** The party has signed the agreement, in the role that `as` names. */
  | "PARTY_TO"
  /** The clause is a part of the agreement. */
  | "HAS_CLAUSE"
  /** The agreement applies to it. */
  | "COVERS"
  /** The clause binds a party of the agreement to the duty. */
  | "COMMITS_TO"
  /** The clause says that a party of the agreement does not have the duty. */
  | "DISCLAIMS"
  /** The vendor or organisation made the statement. */
  | "STATED"
  /** The statement speaks of it. */
  | "ABOUT"
  /** The control stands in the way of harm that enters (`side` IN) or leaves (`side` OUT) the right, along the relation types that `on` names or, where it names none, along all. With `aboveAmount` it acts only above that amount, and closes nothing. */
  | "GUARDS"
  /** The control watches what happens there, in the clouds that `clouds` names. */
  | "OBSERVES"
  /** The evidence is about it. For a control, it is what its assurance state is worked out from. */
  | "SUPPORTS"
  /** The party made the evidence. */
  | "PRODUCED"
  /** The control fulfils the requirement or the duty. */
  | "SATISFIES"
  /** The requirement or duty on the left corresponds to the one on the right, in the way that `relationship` says. */
  | "MAPS_TO"
  /** The incident made use of the flaw. */
  | "EXPLOITED"
  /** The incident brought the outcome about. */
  | "RESULTED_IN"
  /** The incident went through it; `ordinal` counts the steps from 1. */
  | "STRUCK"
  /** The resource on the left is a backup of the resource on the right. */
  | "BACKS_UP"
  /** The incident broke the commitment of the clause. */
  | "BREACHED"
  /** The outcome would be borne by this party. */
  | "IMPACTS"
  /** The requirement or duty binds this agent or organisation. */
  | "APPLIES_TO"
  /** The control, a training, was given to this team or person. */
  | "TRAINS"
  /** The team or person has looked into it and decided. */
  | "REVIEWED";

/** How an outcome can be reached, who is accountable on the way, and who is left with the loss. */
export type OutcomeExposure = {
  readonly __typename?: "OutcomeExposure";
  /** The outcome asked about. */
  readonly outcome: Outcome;
  /** Who bears the result: the answer of the ownership chain for OUTCOME_OWNER. */
  readonly owner: OwnershipAnswer;
  /** The first path of each origin: open ones first, then the shortest first, then by the id of the origin. At most `first`. */
  readonly paths: ReadonlyArray<OutcomePath>;
  /** The origins from which the outcome can be reached at all, unguarded: each once, the nearest first, then by id. All of them, however many paths are shown. */
  readonly openOrigins: ReadonlyArray<Entity>;
  /** How the answer was found, and whether it is whole. */
  readonly info: TraversalInfo;
};

/** How harm gets from one origin to the outcome. */
export type OutcomePath = {
  readonly __typename?: "OutcomePath";
  /** The path: the shortest open one, or where there is none, the shortest, with `blockedBy`. */
  readonly path: Path;
  /** Where it begins. */
  readonly origin: Entity;
  /** What happens there. */
  readonly scenario: Scenario;
  /** Who is accountable for what each hop gets to, hop by hop. */
  readonly accountable: ReadonlyArray<HopAccountability>;
  /** What would be left of the outcome's loss where only agreements pay that cover something on this path: one amount a currency. */
  readonly residualLoss: ReadonlyArray<Money>;
};

/** Who is accountable for what a hop gets to. */
export type HopAccountability = {
  readonly __typename?: "HopAccountability";
  /** The hop. */
  readonly hop: Hop;
  /** The party, or null where it is missing or in conflict. */
  readonly party?: Maybe<Party>;
  /** What found the party. */
  readonly reason: OwnershipReason;
};

/** Who answers for an entity, facet by facet. */
export type OwnershipChain = {
  readonly __typename?: "OwnershipChain";
  /** The entity that was asked about. */
  readonly entity: Entity;
  /** One answer for each facet asked about, in the order asked; where none is named, all, in the order of `OwnershipFacet`. */
  readonly answers: ReadonlyArray<OwnershipAnswer>;
  /** The moment that the answer is for. */
  readonly asOf: Scalars["DateTime"]["output"];
  /** The version of the graph that the answer is for, a decimal integer as text. */
  readonly graphVersion: Scalars["String"]["output"];
};

/** Who answers for an entity in one way, and why. */
export type OwnershipAnswer = {
  readonly __typename?: "OwnershipAnswer";
  /** The way of answering. */
  readonly facet: OwnershipFacet;
  /** The party that answers, or null where it is missing or in conflict. */
  readonly party?: Maybe<Party>;
  /** The natural person at the end of the chain, or null where it does not get to one. */
  readonly person?: Maybe<Person>;
  /** What found the party. */
  readonly reason: OwnershipReason;
  /** Every step from the entity to the party and on to the person, each with its reason. */
  readonly hops: ReadonlyArray<OwnershipHop>;
  /** All who could be meant: the party where there is one, and everybody in conflict where there is none. */
  readonly candidates: ReadonlyArray<Party>;
  /** The answer as one English sentence. */
  readonly sentence: Scalars["String"]["output"];
};

/** One step of a chain of ownership. */
export type OwnershipHop = {
  readonly __typename?: "OwnershipHop";
  /** Where the step starts. */
  readonly from: Entity;
  /** Where it gets to, or null where it gets nowhere. */
  readonly to?: Maybe<Entity>;
  /** Why it goes there. */
  readonly reason: OwnershipReason;
  /** The relation that it rests on, or null where it rests on none. */
  readonly relation?: Maybe<Relation>;
  /** The step as one English sentence. */
  readonly sentence: Scalars["String"]["output"];
};

/** Why an answer about ownership is what it is. */
export type OwnershipReason =
  /** An OWNS relation says so (or, for the operator of a control, OPERATES). */
  | "DIRECT"
  /** What runs it or holds it has an owner. */
  | "INHERITED"
  /** A vendor operates it under an agreement in force. A contract never moves accountability. */
  | "CONTRACTUAL"
  /** Nobody was named, so the outcome falls to the organisation that is part of no other. */
  | "DEFAULT"
  /** Nobody is named. */
  | "MISSING"
  /** Several are named where there can be only one, and none is picked. */
  | "CONFLICT";

/** A company outside the organisation that supplies models, platforms, plugins, controls or services to it. */
export type Vendor = Party &
  Entity &
  Node & {
    readonly __typename?: "Vendor";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The OWNS relations that start at this party, by id: what it answers for, and in which way. */
    readonly owns: RelationConnection;
    /** The name under which it contracts. */
    readonly legalName?: Maybe<Scalars["String"]["output"]>;
    /** What it supplies. */
    readonly categories: ReadonlyArray<VendorCategory>;
    /** How it says that it shares responsibility with customers. */
    readonly posture?: Maybe<VendorPosture>;
    /** What it supplies to the estate. */
    readonly provides: ReadonlyArray<Component>;
    /** The vendors behind it, that it depends on in turn. */
    readonly subprocessors: ReadonlyArray<Vendor>;
    /** The agreements that it is a party to. */
    readonly agreements: ReadonlyArray<Agreement>;
    /** What it has said: claims, answers and scope rules. */
    readonly statements: ReadonlyArray<Statement>;
  };

/** A company outside the organisation that supplies models, platforms, plugins, controls or services to it. */
export type VendorRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A company outside the organisation that supplies models, platforms, plugins, controls or services to it. */
export type VendorHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A company outside the organisation that supplies models, platforms, plugins, controls or services to it. */
export type VendorOwnsArgs = {
  facets?: InputMaybe<ReadonlyArray<OwnershipFacet>>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A company outside the organisation that supplies models, platforms, plugins, controls or services to it. */
export type VendorProvidesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A company outside the organisation that supplies models, platforms, plugins, controls or services to it. */
export type VendorSubprocessorsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A company outside the organisation that supplies models, platforms, plugins, controls or services to it. */
export type VendorAgreementsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A company outside the organisation that supplies models, platforms, plugins, controls or services to it. */
export type VendorStatementsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** The deploying organisation, or one of its legal entities. */
export type Organization = Party &
  Entity &
  Node & {
    readonly __typename?: "Organization";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The OWNS relations that start at this party, by id: what it answers for, and in which way. */
    readonly owns: RelationConnection;
    /** The name under which it contracts. */
    readonly legalName?: Maybe<Scalars["String"]["output"]>;
    /** The country or region whose law it is under. */
    readonly jurisdiction?: Maybe<Scalars["String"]["output"]>;
    /** The persons who head it. */
    readonly leaders: ReadonlyArray<Person>;
    /** The agreements that it is a party to. */
    readonly agreements: ReadonlyArray<Agreement>;
  };

/** The deploying organisation, or one of its legal entities. */
export type OrganizationRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** The deploying organisation, or one of its legal entities. */
export type OrganizationHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** The deploying organisation, or one of its legal entities. */
export type OrganizationOwnsArgs = {
  facets?: InputMaybe<ReadonlyArray<OwnershipFacet>>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** The deploying organisation, or one of its legal entities. */
export type OrganizationLeadersArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** The deploying organisation, or one of its legal entities. */
export type OrganizationAgreementsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A team inside an organisation. */
export type Team = Party &
  Entity &
  Node & {
    readonly __typename?: "Team";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The OWNS relations that start at this party, by id: what it answers for, and in which way. */
    readonly owns: RelationConnection;
    /** What the team does in the organisation. */
    readonly businessFunction?: Maybe<BusinessFunction>;
    /** The persons who work in it. */
    readonly members: ReadonlyArray<Person>;
    /** The persons who head it. */
    readonly leaders: ReadonlyArray<Person>;
    /** The teams or organisations that it belongs to. */
    readonly partOf: ReadonlyArray<Party>;
  };

/** A team inside an organisation. */
export type TeamRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A team inside an organisation. */
export type TeamHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A team inside an organisation. */
export type TeamOwnsArgs = {
  facets?: InputMaybe<ReadonlyArray<OwnershipFacet>>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A team inside an organisation. */
export type TeamMembersArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A team inside an organisation. */
export type TeamLeadersArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A team inside an organisation. */
export type TeamPartOfArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A natural person. A complete chain of ownership ends in one. */
export type Person = Party &
  Entity &
  Node & {
    readonly __typename?: "Person";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The OWNS relations that start at this party, by id: what it answers for, and in which way. */
    readonly owns: RelationConnection;
    /** The person's position. */
    readonly title?: Maybe<Scalars["String"]["output"]>;
    /** The person's address for mail. */
    readonly email?: Maybe<Scalars["String"]["output"]>;
    /** Whether the person still works there. Where it is not known, the person counts as active. */
    readonly active?: Maybe<Scalars["Boolean"]["output"]>;
    /** The teams that the person works in. */
    readonly teams: ReadonlyArray<Team>;
    /** The person's manager. */
    readonly reportsTo?: Maybe<Person>;
    /** The accounts that the person acts as. */
    readonly identities: ReadonlyArray<Identity>;
  };

/** A natural person. A complete chain of ownership ends in one. */
export type PersonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A natural person. A complete chain of ownership ends in one. */
export type PersonHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A natural person. A complete chain of ownership ends in one. */
export type PersonOwnsArgs = {
  facets?: InputMaybe<ReadonlyArray<OwnershipFacet>>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A natural person. A complete chain of ownership ends in one. */
export type PersonTeamsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A natural person. A complete chain of ownership ends in one. */
export type PersonReportsToArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A natural person. A complete chain of ownership ends in one. */
export type PersonIdentitiesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What a vendor supplies. */
export type VendorCategory =
  /** It trains or publishes models. */
  | "MODEL_PROVIDER"
  /** It runs platforms that AI is used through or built on. */
  | "PLATFORM_PROVIDER"
  /** It publishes plugins. */
  | "PLUGIN_PUBLISHER"
  /** It sells security products or services. */
  | "SECURITY"
  /** It runs cloud infrastructure. */
  | "CLOUD"
  /** It runs finished applications. */
  | "SAAS"
  /** It supplies data. */
  | "DATA"
  /** It advises or builds for the organisation. */
  | "CONSULTANCY"
  /** It insures losses. */
  | "INSURER";

/** How a vendor says that it stands to its customers' security. */
export type VendorPosture =
  /** Each side has its own part. */
  | "SHARED_RESPONSIBILITY"
  /** The vendor takes part in the result as well. */
  | "SHARED_FATE"
  /** It does not say. */
  | "UNSTATED";

/** What a team does in an organisation. */
export type BusinessFunction =
  /** Law and contracts. */
  | "LEGAL"
  /** Information technology. */
  | "IT"
  /** Information security. */
  | "SECURITY"
  /** Money and payments. */
  | "FINANCE"
  /** The business that uses the AI. */
  | "LINE_OF_BUSINESS"
  /** Protection of personal data. */
  | "PRIVACY"
  /** Management of risk. */
  | "RISK"
  /** Purchasing. */
  | "PROCUREMENT"
  /** Personnel. */
  | "HR"
  /** Internal audit. */
  | "AUDIT"
  /** Data management and analysis. */
  | "DATA"
  /** Executive management. */
  | "EXECUTIVE";

/** The ways that harm takes from some entities to others. */
export type PathAnswer = {
  readonly __typename?: "PathAnswer";
  /** The paths: open ones first, then those that a control blocks; of these the shortest first, then by the ids of their relations. */
  readonly paths: ReadonlyArray<Path>;
  /** How the answer was found, and whether it is whole. */
  readonly info: TraversalInfo;
};

/** One entity that a search found. */
export type SearchEdge = {
  readonly __typename?: "SearchEdge";
  /** The entity itself. */
  readonly node: Entity;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
  /** How well it matches: the greater, the better. Scores of two searches cannot be compared. */
  readonly score: Scalars["Float"]["output"];
  /** The fields that the words were found in. */
  readonly matched: ReadonlyArray<Scalars["String"]["output"]>;
};

/** One page of what a search found. */
export type SearchConnection = {
  readonly __typename?: "SearchConnection";
  /** The items of this page, each with its cursor, its score and where it matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entities of this page alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many entities match on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One arrow between two entities. Every arrow points the way harm travels or, where none does, from whoever acts to what they act on. */
export type Relation = {
  readonly __typename?: "Relation";
  /** The relation's id. Where none was given it is `TYPE:from:to`, as in `ACTS_AS:agent:invoice-bot:identity:svc-invoice`. */
  readonly id: Scalars["ID"]["output"];
  /** How the left end is related to the right one. */
  readonly type: RelationType;
  /** The left end: where the arrow starts. */
  readonly from: Entity;
  /** The right end: where the arrow points. */
  readonly to: Entity;
  /** The properties that its type carries and that some source has stated, such as the `actions` of CAN_ACCESS. */
  readonly properties: Scalars["JSONObject"]["output"];
  /** From when it holds in this form, or null where it has held without a known beginning. */
  readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
  /** Until when it holds in this form, that moment left out, or null where no end is known. */
  readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
  /** When the latest assertion that counts for it was recorded. */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** The best certainty among the assertions that are in force. */
  readonly certainty: Certainty;
  /** The sources that say so, in order. */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** What a party is to something that it owns. */
export type OwnershipFacet =
  /** Answers for it. There is exactly one such party, and it cannot hand this on. */
  | "ACCOUNTABLE"
  /** Runs it day to day. There may be several. */
  | "OPERATOR"
  /** Pays for it and wanted it. */
  | "SPONSOR"
  /** Decides whether its risk is taken. */
  | "RISK_OWNER"
  /** Decides why and how personal data is processed in it. */
  | "DATA_CONTROLLER"
  /** Bears the result, whatever was assigned. There is exactly one such party. */
  | "OUTCOME_OWNER"
  /** Checks, independently of whoever built it, what the agent decides and why. */
  | "LOGIC_AUDITOR";

/** In what capacity a vendor provides something. */
export type ProviderRole =
  /** It made it. */
  | "MAKER"
  /** It supplies it as a service. */
  | "SUPPLIER"
  /** It publishes it. */
  | "PUBLISHER"
  /** It sells what others made. */
  | "RESELLER";

/** What a party is to an agreement. */
export type AgreementRole =
  /** Delivers what was agreed. */
  | "PROVIDER"
  /** Receives what was agreed. */
  | "CUSTOMER"
  /** Insures the loss. */
  | "INSURER"
  /** Is insured against the loss. */
  | "INSURED"
  /** Stands in for another party. */
  | "GUARANTOR";

/** How two requirements or duties of different frameworks correspond. */
export type MappingRelationship =
  /** Both demand the same. */
  | "EQUAL"
  /** The left demands a part of what the right demands. */
  | "SUBSET_OF"
  /** The left demands all that the right demands, and more. */
  | "SUPERSET_OF"
  /** They have something in common, and neither holds the other. An assignment is never carried across such a mapping. */
  | "INTERSECTS";

/** How a review ended. */
export type ReviewDecision =
  /** It may be used. */
  | "APPROVED"
  /** It may be used once conditions are met. */
  | "APPROVED_WITH_CONDITIONS"
  /** It may not be used. */
  | "REJECTED";

/** Duty by duty and component by component: who is accountable and who responsible. It says what is on record, and is no legal advice. */
export type ResponsibilityMatrix = {
  readonly __typename?: "ResponsibilityMatrix";
  /** The entity asked about. */
  readonly entity: Entity;
  /** The framework whose duties these are. */
  readonly framework: Framework;
  /** How the entity is consumed, or null where that is not on record: then only templates for any service model count. */
  readonly serviceModel?: Maybe<ServiceModel>;
  /** One row for each duty and each component behind the entity in the duty's layer: by layer, then by duty and component. */
  readonly rows: ReadonlyArray<MatrixRow>;
  /** How many rows have each status, those that none has too. */
  readonly counts: ReadonlyArray<DutyStatusCount>;
  /** How many rows lie with each side. */
  readonly bySide: ReadonlyArray<SideCount>;
  /** The moment that the answer is for. */
  readonly asOf: Scalars["DateTime"]["output"];
};

/** Who has one duty for one component, and why. */
export type MatrixRow = {
  readonly __typename?: "MatrixRow";
  /** The duty. */
  readonly duty: Duty;
  /** The layer that the duty sits in, or null where it names none that its framework has. */
  readonly layer?: Maybe<Layer>;
  /** The entity behind `of` that the duty bites on. */
  readonly component: Entity;
  /** Whether exactly one party is accountable, and else why not. */
  readonly status: DutyStatus;
  /** The one party that is accountable, or null where there is not exactly one. */
  readonly accountable?: Maybe<Party>;
  /** Those who do the work. */
  readonly responsible: ReadonlyArray<Entity>;
  /** What the answer binds by, or null where nobody is accountable. */
  readonly basis?: Maybe<AssignmentBasis>;
  /** The clause that the answer rests on. */
  readonly clause?: Maybe<Clause>;
  /** Who acknowledged the assignments that the answer rests on. */
  readonly acknowledgedBy: ReadonlyArray<Party>;
  /** All that was weighed, strongest first, and why each lost: those for who is accountable, then those for who is responsible, then the rest. */
  readonly candidates: ReadonlyArray<MatrixCandidate>;
  /** The latest stance of the vendor behind the component about the duty or the component. It never moves the row. */
  readonly stance?: Maybe<Statement>;
  /** The controls that satisfy the duty. */
  readonly satisfiedBy: ReadonlyArray<Control>;
  /** The row as one English sentence. */
  readonly sentence: Scalars["String"]["output"];
};

/** One source's word on who has a part in a duty. */
export type MatrixCandidate = {
  readonly __typename?: "MatrixCandidate";
  /** The party that it names, or null where it names none. */
  readonly party?: Maybe<Entity>;
  /** The role that the framework's template names, such as `PROVIDER/VENDOR`. */
  readonly partyRole?: Maybe<Scalars["String"]["output"]>;
  /** The part that it gives the party. */
  readonly role: AssignmentRole;
  /** What it binds by. */
  readonly basis: AssignmentBasis;
  /** The assignment, the clause, or for a template the duty, that says so. */
  readonly from: Entity;
  /** Whether the answer rests on it. */
  readonly won: Scalars["Boolean"]["output"];
  /** Why it won or lost. */
  readonly reason: Scalars["String"]["output"];
};

/** Whether exactly one party is accountable for a duty. */
export type DutyStatus =
  /** One party stands at the top. */
  | "RESOLVED"
  /** Nobody is named who can be found. */
  | "UNASSIGNED"
  /** Several parties stand at the same rank, and none is picked. */
  | "MULTIPLE_ACCOUNTABLE"
  /** The strongest source says no more than that it is shared. */
  | "SHARED_UNRESOLVED"
  /** Whoever could be accountable disclaims the duty by contract. */
  | "DISCLAIMED_BY_ALL";

/** How many rows have a status. */
export type DutyStatusCount = {
  readonly __typename?: "DutyStatusCount";
  /** The status. */
  readonly status: DutyStatus;
  /** How many rows have it. */
  readonly count: Scalars["Int"]["output"];
};

/** Which side a duty lies with. */
export type Side =
  /** The party accountable is of the organisation. */
  | "CUSTOMER"
  /** The party accountable is a vendor. */
  | "PROVIDER"
  /** Not exactly one party is accountable. */
  | "UNRESOLVED";

/** How many rows lie with a side. */
export type SideCount = {
  readonly __typename?: "SideCount";
  /** The side. */
  readonly side: Side;
  /** How many rows lie with it. */
  readonly count: Scalars["Int"]["output"];
};

/** A catalogue of duties or requirements. */
export type Framework = {
  readonly __typename?: "Framework";
  /** Its id, which its duties and requirements name, such as `cosai-srf`. */
  readonly id: Scalars["ID"]["output"];
  /** What it is called; its id where the catalogue does not know it. */
  readonly name: Scalars["String"]["output"];
  /** The version that the catalogue holds. */
  readonly version?: Maybe<Scalars["String"]["output"]>;
  /** Where it is published. */
  readonly url?: Maybe<Scalars["URL"]["output"]>;
  /** How many of its duties are in the graph. */
  readonly duties: Scalars["Int"]["output"];
  /** How many of its requirements are in the graph. */
  readonly requirements: Scalars["Int"]["output"];
};

/** A harm that the organisation would bear, such as a fraudulent payment. */
export type Outcome = Entity &
  Node & {
    readonly __typename?: "Outcome";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** What sort of harm it is. */
    readonly outcomeKind?: Maybe<OutcomeKind>;
    /** How bad it is. */
    readonly severity?: Maybe<Severity>;
    /** What it would cost. */
    readonly losses: ReadonlyArray<Loss>;
    /** What would bring it about. */
    readonly trigger?: Maybe<OutcomeTrigger>;
    /** Whether it has come about. */
    readonly realized?: Maybe<Scalars["Boolean"]["output"]>;
    /** When it came about. */
    readonly occurredAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The parties that would bear it. */
    readonly impacts: ReadonlyArray<Party>;
    /** The party that the ownership chain ends at for one facet, with the reason. */
    readonly owner: OwnershipAnswer;
    /** What can bring it about. */
    readonly drivers: ReadonlyArray<Entity>;
  };

/** A harm that the organisation would bear, such as a fraudulent payment. */
export type OutcomeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A harm that the organisation would bear, such as a fraudulent payment. */
export type OutcomeHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A harm that the organisation would bear, such as a fraudulent payment. */
export type OutcomeImpactsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A harm that the organisation would bear, such as a fraudulent payment. */
export type OutcomeOwnerArgs = {
  facet?: OwnershipFacet;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A harm that the organisation would bear, such as a fraudulent payment. */
export type OutcomeDriversArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A loss that an outcome brings. */
export type Loss = {
  readonly __typename?: "Loss";
  /** What sort of loss it is. */
  readonly kind: LossKind;
  /** How much it is. */
  readonly amount: Scalars["Decimal"]["output"];
  /** In which currency, by its code in ISO 4217, such as `EUR`. */
  readonly currency: Scalars["String"]["output"];
};

/** A flaw, or a class of flaw, that lets harm in. */
export type Vulnerability = Entity &
  Node & {
    readonly __typename?: "Vulnerability";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** Its CVE id, such as `CVE-2025-32711`. */
    readonly cve?: Maybe<Scalars["String"]["output"]>;
    /** What sort of flaw it is. */
    readonly vulnerabilityClass?: Maybe<VulnerabilityClass>;
    /** What it comes from. */
    readonly causes: ReadonlyArray<CauseKind>;
    /** Its CVSS score, from 0 to 10. */
    readonly cvss?: Maybe<Scalars["Float"]["output"]>;
    /** When it became public. */
    readonly disclosedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** When it was mended everywhere. Where it was mended at different times, each AFFECTS relation has its own `fixedAt`. */
    readonly fixedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The layers that it crosses, by what it affects. */
    readonly layers: ReadonlyArray<Layer>;
    /** What it is present in. */
    readonly affects: ReadonlyArray<Component>;
  };

/** A flaw, or a class of flaw, that lets harm in. */
export type VulnerabilityRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A flaw, or a class of flaw, that lets harm in. */
export type VulnerabilityHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A flaw, or a class of flaw, that lets harm in. */
export type VulnerabilityLayersArgs = {
  taxonomy?: Scalars["ID"]["input"];
};

/** A flaw, or a class of flaw, that lets harm in. */
export type VulnerabilityAffectsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that happened. */
export type Incident = Entity &
  Node & {
    readonly __typename?: "Incident";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** What sort of incident it is. */
    readonly incidentKind?: Maybe<IncidentKind>;
    /** When it happened. */
    readonly occurredAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** What happened, in words. */
    readonly narrative?: Maybe<Scalars["String"]["output"]>;
    /** The availability that was measured, in percent of the month. */
    readonly availability?: Maybe<Scalars["Float"]["output"]>;
    /** The clauses whose commitments it broke. */
    readonly breached: ReadonlyArray<Clause>;
    /** The flaws that it made use of. */
    readonly exploited: ReadonlyArray<Vulnerability>;
    /** The outcomes that it brought about. */
    readonly resultedIn: ReadonlyArray<Outcome>;
    /** What it went through. */
    readonly struck: ReadonlyArray<Entity>;
  };

/** Something that happened. */
export type IncidentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that happened. */
export type IncidentHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Something that happened. */
export type IncidentBreachedArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that happened. */
export type IncidentExploitedArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that happened. */
export type IncidentResultedInArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that happened. */
export type IncidentStruckArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** How bad something is. */
export type Severity =
  /** Worth knowing. */
  | "INFO"
  /** Hardly harmful. */
  | "LOW"
  /** Harmful. */
  | "MEDIUM"
  /** Very harmful. */
  | "HIGH"
  /** Harmful enough to endanger the organisation. */
  | "CRITICAL";

/** What sort of harm an outcome is. */
export type OutcomeKind =
  /** Money is paid to whom it is not due. */
  | "FRAUDULENT_PAYMENT"
  /** Data gets to whom it is not meant for. */
  | "DATA_BREACH"
  /** Data is gone. */
  | "DATA_LOSS"
  /** A service does not work. Of the outcomes, an outage reaches these, and those whose trigger is OUTAGE. */
  | "SERVICE_OUTAGE"
  /** A decision is wrong. */
  | "WRONG_DECISION"
  /** Content harms somebody. */
  | "CONTENT_HARM"
  /** The organisation becomes liable. */
  | "LEGAL_LIABILITY"
  /** A regulation is broken. */
  | "REGULATORY_BREACH"
  /** Standing is lost. */
  | "REPUTATIONAL_DAMAGE"
  /** Costs get out of hand. */
  | "COST_OVERRUN"
  /** Know-how gets out. */
  | "IP_LOSS"
  /** Anything else. */
  | "OTHER";

/** What would bring an outcome about. */
export type OutcomeTrigger =
  /** An attacker takes something over. */
  | "COMPROMISE"
  /** A model makes something up. */
  | "HALLUCINATION"
  /** An agent does more than it should. */
  | "EXCESS_OF_AUTHORITY"
  /** Something is set up wrongly. */
  | "MISCONFIGURATION"
  /** Somebody uses it for what it is not meant for. */
  | "MISUSE"
  /** Something stops working. */
  | "OUTAGE";

/** What sort of flaw something is. */
export type VulnerabilityClass =
  /** A user steers the model by what they type. */
  | "DIRECT_PROMPT_INJECTION"
  /** Content that the model reads steers it. */
  | "INDIRECT_PROMPT_INJECTION"
  /** The description or the answer of a tool steers the model. */
  | "TOOL_POISONING"
  /** Training or retrieval data steers the model. */
  | "DATA_POISONING"
  /** What the agent remembers steers it. */
  | "MEMORY_POISONING"
  /** An agent can do more than it needs to. */
  | "EXCESSIVE_AGENCY"
  /** An identity is used by whom it is not meant for. */
  | "IDENTITY_ABUSE"
  /** A secret can be read. */
  | "CREDENTIAL_EXPOSURE"
  /** Something supplied is not what it should be. */
  | "SUPPLY_CHAIN"
  /** It is insecure out of the box. */
  | "INSECURE_DEFAULT"
  /** It is set up wrongly. */
  | "MISCONFIGURATION"
  /** Code gets out of where it is confined. */
  | "SANDBOX_ESCAPE"
  /** Data can be sent out. */
  | "DATA_EXFILTRATION"
  /** A model can be copied. */
  | "MODEL_THEFT"
  /** A service can be stopped. */
  | "DENIAL_OF_SERVICE"
  /** Somebody can pass for somebody else. */
  | "IMPERSONATION"
  /** A flaw of a web page. */
  | "WEBSITE"
  /** A flaw of a browser. */
  | "BROWSER"
  /** A mistake of a user. */
  | "USER_ERROR"
  /** Deceit of a person. */
  | "SOCIAL_ENGINEERING"
  /** Anything else. */
  | "OTHER";

/** What a flaw comes from. */
export type CauseKind =
  /** From the design. */
  | "DESIGN"
  /** From a mistake in the code. */
  | "IMPLEMENTATION"
  /** From how it is set up. */
  | "CONFIGURATION"
  /** From what users do. */
  | "USER_BEHAVIOUR"
  /** From what a model does. */
  | "MODEL_BEHAVIOUR"
  /** From a compromise of somebody else. */
  | "THIRD_PARTY_COMPROMISE";

/** What sort of incident something is. */
export type IncidentKind =
  /** Somebody attacked. */
  | "ATTACK"
  /** Something failed. */
  | "FAILURE"
  /** Somebody used it for what it is not meant for. */
  | "MISUSE"
  /** It nearly happened. */
  | "NEAR_MISS"
  /** Researchers showed that it can happen. */
  | "RESEARCH_DEMONSTRATION";

/** Which duties move, and to whom, when an agent is consumed in another way. It says what would be on record, and is no legal advice. */
export type ServiceModelShift = {
  readonly __typename?: "ServiceModelShift";
  /** The agent asked about. */
  readonly entity: Entity;
  /** How it is consumed now, or null where that is not on record. */
  readonly from?: Maybe<ServiceModel>;
  /** How it would be consumed. */
  readonly to: ServiceModel;
  /** The rows whose accountable or responsible party is another one afterwards. */
  readonly moves: ReadonlyArray<DutyMove>;
  /** How many rows, before or after, do not move. */
  readonly unchanged: Scalars["Int"]["output"];
  /** How many rows lie with each side now. */
  readonly before: ReadonlyArray<SideCount>;
  /** How many rows would lie with each side. */
  readonly after: ReadonlyArray<SideCount>;
};

/** A row of the matrix that moves. */
export type DutyMove = {
  readonly __typename?: "DutyMove";
  /** The duty. */
  readonly duty: Duty;
  /** The row now. Where the duty does not arise now, it has nobody and nothing was weighed. */
  readonly before: MatrixRow;
  /** The row afterwards. Where the duty no longer arises, it has nobody and nothing was weighed. */
  readonly after: MatrixRow;
  /** The move as one English sentence. */
  readonly sentence: Scalars["String"]["output"];
};

/** A machine-learning model, as made or as tuned. */
export type Model = Component &
  Entity &
  Node & {
    readonly __typename?: "Model";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The party that the ownership chain ends at for one facet, with the reason. */
    readonly owner: OwnershipAnswer;
    /** The layer that it sits in, or null where the taxonomy does not place it. A control sits where what it guards sits; of several layers this is the first. */
    readonly layer?: Maybe<Layer>;
    /** The controls that guard it, on either side. */
    readonly guardedBy: ReadonlyArray<Control>;
    /** What the rules find missing, conflicting or stale at it, at the moment at which it is shown: the gaps whose `subject` it is. */
    readonly gaps: GapConnection;
    /** The version in use. */
    readonly version?: Maybe<Scalars["String"]["output"]>;
    /** How finished its maker says that it is. */
    readonly releaseStage?: Maybe<ReleaseStage>;
    /** Whether its weights are published. */
    readonly openWeights?: Maybe<Scalars["Boolean"]["output"]>;
    /** Its security-relevant settings. */
    readonly settings: ReadonlyArray<Setting>;
    /** The licence under which it is used. */
    readonly license?: Maybe<Scalars["String"]["output"]>;
    /** The vendors that provide it. */
    readonly vendors: ReadonlyArray<Vendor>;
    /** The platforms that it runs on. */
    readonly hosts: ReadonlyArray<Platform>;
    /** What it does the thinking of. */
    readonly powers: ReadonlyArray<Component>;
    /** The models that it was tuned or distilled from. */
    readonly derivedFrom: ReadonlyArray<Model>;
    /** The resources that it is fed from, such as training data. */
    readonly data: ReadonlyArray<Resource>;
  };

/** A machine-learning model, as made or as tuned. */
export type ModelRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A machine-learning model, as made or as tuned. */
export type ModelHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A machine-learning model, as made or as tuned. */
export type ModelOwnerArgs = {
  facet?: OwnershipFacet;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A machine-learning model, as made or as tuned. */
export type ModelLayerArgs = {
  taxonomy?: Scalars["ID"]["input"];
};

/** A machine-learning model, as made or as tuned. */
export type ModelGuardedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A machine-learning model, as made or as tuned. */
export type ModelGapsArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A machine-learning model, as made or as tuned. */
export type ModelVendorsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A machine-learning model, as made or as tuned. */
export type ModelHostsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A machine-learning model, as made or as tuned. */
export type ModelPowersArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A machine-learning model, as made or as tuned. */
export type ModelDerivedFromArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A machine-learning model, as made or as tuned. */
export type ModelDataArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type Platform = Component &
  Entity &
  Node & {
    readonly __typename?: "Platform";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The party that the ownership chain ends at for one facet, with the reason. */
    readonly owner: OwnershipAnswer;
    /** The layer that it sits in, or null where the taxonomy does not place it. A control sits where what it guards sits; of several layers this is the first. */
    readonly layer?: Maybe<Layer>;
    /** The controls that guard it, on either side. */
    readonly guardedBy: ReadonlyArray<Control>;
    /** What the rules find missing, conflicting or stale at it, at the moment at which it is shown: the gaps whose `subject` it is. */
    readonly gaps: GapConnection;
    /** What sort of platform it is. */
    readonly platformKind?: Maybe<PlatformKind>;
    /** The version in use. */
    readonly version?: Maybe<Scalars["String"]["output"]>;
    /** How finished its maker says that it is. */
    readonly releaseStage?: Maybe<ReleaseStage>;
    /** The clouds that it runs in, by the organisation's own names for them. */
    readonly clouds: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its security-relevant settings. */
    readonly settings: ReadonlyArray<Setting>;
    /** The vendors that provide it. */
    readonly vendors: ReadonlyArray<Vendor>;
    /** What runs on it. */
    readonly hosts: ReadonlyArray<Component>;
    /** The plugins that are installed in it. */
    readonly plugins: ReadonlyArray<Plugin>;
  };

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type PlatformRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type PlatformHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type PlatformOwnerArgs = {
  facet?: OwnershipFacet;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type PlatformLayerArgs = {
  taxonomy?: Scalars["ID"]["input"];
};

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type PlatformGuardedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type PlatformGapsArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type PlatformVendorsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type PlatformHostsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that AI runs on or is used through: an assistant, an AI browser, a copilot, an agent platform, a cloud, a gateway, a registry. */
export type PlatformPluginsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type Plugin = Component &
  Entity &
  Node & {
    readonly __typename?: "Plugin";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** The party that the ownership chain ends at for one facet, with the reason. */
    readonly owner: OwnershipAnswer;
    /** The layer that it sits in, or null where the taxonomy does not place it. A control sits where what it guards sits; of several layers this is the first. */
    readonly layer?: Maybe<Layer>;
    /** The controls that guard it, on either side. */
    readonly guardedBy: ReadonlyArray<Control>;
    /** What the rules find missing, conflicting or stale at it, at the moment at which it is shown: the gaps whose `subject` it is. */
    readonly gaps: GapConnection;
    /** What sort of plugin it is. */
    readonly pluginKind?: Maybe<PluginKind>;
    /** The version in use. */
    readonly version?: Maybe<Scalars["String"]["output"]>;
    /** Whether the publisher is who it says it is, as somebody has checked. */
    readonly publisherVerified?: Maybe<Scalars["Boolean"]["output"]>;
    /** Whether the organisation has approved its use. */
    readonly approved?: Maybe<Scalars["Boolean"]["output"]>;
    /** When it was last reviewed. */
    readonly reviewedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** How finished its maker says that it is. */
    readonly releaseStage?: Maybe<ReleaseStage>;
    /** Its security-relevant settings. */
    readonly settings: ReadonlyArray<Setting>;
    /** The vendors that provide it. */
    readonly vendors: ReadonlyArray<Vendor>;
    /** The agents and platforms that it is installed in. */
    readonly extends: ReadonlyArray<Component>;
    /** The identities that it acts as. */
    readonly identities: ReadonlyArray<Identity>;
  };

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type PluginRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type PluginHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type PluginOwnerArgs = {
  facet?: OwnershipFacet;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type PluginLayerArgs = {
  taxonomy?: Scalars["ID"]["input"];
};

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type PluginGuardedByArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type PluginGapsArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type PluginVendorsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type PluginExtendsArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Something that extends an agent or a platform: an MCP server, an extension, a connector, a tool, a skill. */
export type PluginIdentitiesArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** A security-relevant setting: what it is out of the box, what is secure, what was seen. */
export type Setting = {
  readonly __typename?: "Setting";
  /** What the setting is called. */
  readonly name: Scalars["String"]["output"];
  /** What it is out of the box. */
  readonly default?: Maybe<Scalars["String"]["output"]>;
  /** What it should be. */
  readonly secure?: Maybe<Scalars["String"]["output"]>;
  /** What it was seen to be. */
  readonly observed?: Maybe<Scalars["String"]["output"]>;
  /** When that was seen. */
  readonly observedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Who can change it, such as `user` or `admin`. */
  readonly configurableBy?: Maybe<Scalars["String"]["output"]>;
};

/** How finished its maker says that something is. */
export type ReleaseStage =
  /** It is tried out, and may vanish. */
  | "EXPERIMENTAL"
  /** Invited customers may use it. */
  | "PRIVATE_PREVIEW"
  /** Anybody may use it, without the promises made for a finished product. */
  | "PREVIEW"
  /** It is finished and supported. */
  | "GENERAL_AVAILABILITY"
  /** It still works, and will be withdrawn. */
  | "DEPRECATED"
  /** It has been withdrawn. */
  | "RETIRED";

/** What sort of platform something is. */
export type PlatformKind =
  /** An assistant that people talk to. */
  | "AI_ASSISTANT"
  /** A browser that acts for its user. */
  | "AI_BROWSER"
  /** An assistant inside another application. */
  | "COPILOT"
  /** A programming environment. */
  | "IDE"
  /** A platform that agents are built and run on. */
  | "AGENT_PLATFORM"
  /** Cloud infrastructure. */
  | "CLOUD"
  /** A gateway that requests to models or tools pass through. */
  | "GATEWAY"
  /** A registry that models, packages or plugins are taken from. */
  | "REGISTRY"
  /** A system that identities are issued by. */
  | "IDENTITY_PROVIDER"
  /** A system that builds and deploys software. */
  | "CI"
  /** A computer that people work at. */
  | "ENDPOINT";

/** What sort of plugin something is. */
export type PluginKind =
  /** A server of the Model Context Protocol. */
  | "MCP_SERVER"
  /** An extension of a browser, an editor or an assistant. */
  | "EXTENSION"
  /** A connection to another system. */
  | "CONNECTOR"
  /** A single function that an agent may call. */
  | "TOOL"
  /** Instructions and files that teach an agent a task. */
  | "SKILL";

/** What each vendor answered, per class of flaw. */
export type StanceMatrix = {
  readonly __typename?: "StanceMatrix";
  /** The vendors asked about, or those of which something is on record. */
  readonly vendors: ReadonlyArray<Vendor>;
  /** The classes asked about, or those of which something is on record. */
  readonly classes: ReadonlyArray<VulnerabilityClass>;
  /** One cell for each vendor and class of which something is on record, by vendor, then class. */
  readonly cells: ReadonlyArray<StanceCell>;
  /** The same flaw, or the same class of flaw, answered differently. */
  readonly contradictions: ReadonlyArray<StanceContradiction>;
};

/** What one vendor said of one class of flaw. */
export type StanceCell = {
  readonly __typename?: "StanceCell";
  /** The vendor. */
  readonly vendor: Vendor;
  /** The class. */
  readonly vulnerabilityClass: VulnerabilityClass;
  /** The latest stance, or null where nothing that was said holds one. */
  readonly latest?: Maybe<Stance>;
  /** All that was said: answers, claims and scope rules, by time. */
  readonly statements: ReadonlyArray<Statement>;
};

/** The same flaw, or the same class of flaw, answered differently. */
export type StanceContradiction = {
  readonly __typename?: "StanceContradiction";
  /** The flaw, or null where different flaws of the class were answered differently. */
  readonly vulnerability?: Maybe<Vulnerability>;
  /** The class. */
  readonly vulnerabilityClass: VulnerabilityClass;
  /** What each vendor said; for a flaw, only of that flaw. */
  readonly cells: ReadonlyArray<StanceCell>;
  /** The contradiction as one English sentence. */
  readonly sentence: Scalars["String"]["output"];
};

/** What a vendor or an organisation said. It never moves an assignment, and only marks it as disputed. */
export type Statement = Entity &
  Node & {
    readonly __typename?: "Statement";
    /** The caller's own stable key, unique in the graph: `agent:invoice-bot`. It has 1 to 256 printable characters without spaces. */
    readonly id: Scalars["ID"]["output"];
    /** What it is. An id never changes its kind. */
    readonly kind: Kind;
    /** What people call it. The default is the id. */
    readonly name: Scalars["String"]["output"];
    /** What it is for, in a few sentences. */
    readonly description?: Maybe<Scalars["String"]["output"]>;
    /** Free labels to find and group it by. Those of all sources count together. */
    readonly tags: ReadonlyArray<Scalars["String"]["output"]>;
    /** What other systems call it. Those of all sources count together. */
    readonly externalIds: ReadonlyArray<ExternalId>;
    /** What an import carried that has no field of its own, kept whole, under the name of its source. */
    readonly extra?: Maybe<Scalars["JSONObject"]["output"]>;
    /** A page about it. */
    readonly url?: Maybe<Scalars["URL"]["output"]>;
    /** From when it is as shown, or null where it has been so without a known beginning. */
    readonly validFrom?: Maybe<Scalars["DateTime"]["output"]>;
    /** Until when it is as shown, that moment left out, or null where no end is known. */
    readonly validTo?: Maybe<Scalars["DateTime"]["output"]>;
    /** When the latest assertion that counts for it was recorded. */
    readonly recordedAt: Scalars["DateTime"]["output"];
    /** When somebody last said that this still holds, or null where nobody has. */
    readonly confirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** The best certainty among the assertions that are in force. */
    readonly certainty: Certainty;
    /** The sources that speak of it, in order. */
    readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
    /** What each source says. Where two of equal certainty disagree, the field is listed in `contested`. */
    readonly assertions: ReadonlyArray<Assertion>;
    /** The fields that sources of equal certainty state differently. */
    readonly contested: ReadonlyArray<Scalars["String"]["output"]>;
    /** Its relations, by id: all, or those of some types or of one direction. */
    readonly relations: RelationConnection;
    /** What was recorded of the entity itself, in the order of recording. */
    readonly history: ChangeConnection;
    /** What sort of statement it is. */
    readonly statementKind: StatementKind;
    /** What was answered, or null for a claim or a scope rule. */
    readonly stance?: Maybe<Stance>;
    /** The same, coarsely, or null where there is no stance. */
    readonly stanceGroup?: Maybe<StanceGroup>;
    /** For a scope rule: the classes of flaw that it speaks of. */
    readonly classes: ReadonlyArray<VulnerabilityClass>;
    /** For a scope rule: whether those classes are in scope. */
    readonly inScope?: Maybe<Scalars["Boolean"]["output"]>;
    /** Where it was said. */
    readonly channel?: Maybe<StatementChannel>;
    /** When it was said. */
    readonly statedAt?: Maybe<Scalars["DateTime"]["output"]>;
    /** What was said, in the organisation's own words. */
    readonly paraphrase?: Maybe<Scalars["String"]["output"]>;
    /** The vendor that said it. */
    readonly vendor?: Maybe<Vendor>;
    /** What it speaks of. */
    readonly about: ReadonlyArray<Entity>;
  };

/** What a vendor or an organisation said. It never moves an assignment, and only marks it as disputed. */
export type StatementRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What a vendor or an organisation said. It never moves an assignment, and only marks it as disputed. */
export type StatementHistoryArgs = {
  first?: Scalars["Int"]["input"];
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** What a vendor or an organisation said. It never moves an assignment, and only marks it as disputed. */
export type StatementVendorArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What a vendor or an organisation said. It never moves an assignment, and only marks it as disputed. */
export type StatementAboutArgs = {
  asOf?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What sort of statement something is. */
export type StatementKind =
  /** Something claimed unasked, as in documentation or advertising. */
  | "CLAIM"
  /** An answer to a report. */
  | "ANSWER"
  /** A rule that says which flaws a programme takes in. */
  | "SCOPE_RULE";

/** What a vendor answered when it was told of a flaw, as finely as it was said: two refusals for different reasons do not look alike. */
export type Stance =
  /** It accepts the flaw as its own. */
  | "ACCEPTED"
  /** It has mended it. */
  | "FIXED"
  /** It has mended a part of it. */
  | "PARTIAL_FIX"
  /** It knows of it, and has published nothing. */
  | "ACKNOWLEDGED_NO_ADVISORY"
  /** It advises customers how to live with it. */
  | "MITIGATION_ADVISED"
  /** It lists it among what is known. */
  | "KNOWN_ISSUE"
  /** It says that it is meant to be so. */
  | "BY_DESIGN"
  /** It says that its programme does not take it in. */
  | "OUT_OF_SCOPE"
  /** It says that it does not defend against such attackers. */
  | "OUT_OF_THREAT_MODEL"
  /** It says that what was crossed is no security boundary. */
  | "NOT_A_BOUNDARY"
  /** It takes it as information only. */
  | "INFORMATIONAL"
  /** It says that somebody was deceived. */
  | "SOCIAL_ENGINEERING"
  /** It says that the product was misused. */
  | "USER_MISUSE"
  /** It says that the user made a mistake. */
  | "USER_ERROR"
  /** It says that the customer configured it so. */
  | "CUSTOMER_CONFIGURATION"
  /** It says that its documentation leaves this to the customer. */
  | "DOCUMENTED_CUSTOMER_DUTY"
  /** It says that another vendor has to mend it. */
  | "OTHER_VENDOR"
  /** It says that a third party is the cause. */
  | "THIRD_PARTY"
  /** It will not mend it. */
  | "WONT_FIX"
  /** It denies the flaw. */
  | "DISPUTED"
  /** It did not answer. */
  | "NO_RESPONSE";

/** A stance, coarsely. */
export type StanceGroup =
  /** The vendor took it on: ACCEPTED, FIXED or PARTIAL_FIX. */
  | "TOOK_RESPONSIBILITY"
  /** The vendor knows of it, and took nothing on: ACKNOWLEDGED_NO_ADVISORY, MITIGATION_ADVISED or KNOWN_ISSUE. */
  | "ACKNOWLEDGED"
  /** The vendor refused it, for whatever reason: all other stances. */
  | "DISCLAIMED"
  /** The vendor did not answer: NO_RESPONSE. */
  | "SILENT";

/** Where something was said. */
export type StatementChannel =
  /** In an advisory. */
  | "ADVISORY"
  /** In documentation. */
  | "DOCUMENTATION"
  /** In a bug bounty programme. */
  | "BUG_BOUNTY"
  /** In the press. */
  | "PRESS"
  /** In a contract. */
  | "CONTRACT"
  /** By customer support. */
  | "SUPPORT";

/** What happens to the origins of a question. */
export type Scenario =
  /** They are in an attacker's hands. */
  | "COMPROMISE"
  /** They stop working. */
  | "OUTAGE"
  /** Somebody can put content into them, and nothing more. */
  | "INJECTION"
  /** Somebody can read them, and nothing more. */
  | "DISCLOSURE";

/** A what-if, applied to the question only: nothing is written. An unknown id, or one id both added and removed, is BAD_USER_INPUT. */
export type Assumptions = {
  /** Ids of entities that are taken to be absent, with all their relations. */
  readonly withoutEntities?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  /** Ids of relations that are taken to be absent. */
  readonly withoutRelations?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  /** Relations that are taken to exist. One with the id of an existing relation replaces it whole. */
  readonly withRelations?: InputMaybe<ReadonlyArray<RelationInput>>;
  /** Ids of preventing controls that are taken to hold, whatever their evidence says, even once they are taken over. */
  readonly controlsThatHold?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  /** Ids of controls that are taken to fail. */
  readonly controlsThatFail?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
};

/** Whether an answer is whole. */
export type Completeness =
  /** Nothing was cut short. */
  | "COMPLETE"
  /** A limit cut the answer short; `reasons` says which. */
  | "TRUNCATED";

/** A limit that can cut an answer short. */
export type LimitReason =
  /** The argument `maxDepth`. */
  | "DEPTH"
  /** The argument `maxEntities`. */
  | "ENTITIES"
  /** A limit of relations that one question may look at. No question has one today: TIME bounds how many it looks at. */
  | "RELATIONS"
  /** The argument `first` of `paths`: there are more paths. */
  | "PATHS"
  /** The time that one question may take. */
  | "TIME";

/** How an answer was found, and whether it is whole. */
export type TraversalInfo = {
  readonly __typename?: "TraversalInfo";
  /** Whether a limit cut the answer short. */
  readonly completeness: Completeness;
  /** The limits that cut it short. It is empty when the answer is complete. */
  readonly reasons: ReadonlyArray<LimitReason>;
  /** How many hops from the origins the search went. */
  readonly depthReached: Scalars["Int"]["output"];
  /** How many entities it reached. */
  readonly entitiesExplored: Scalars["Int"]["output"];
  /** How many relations it looked at. */
  readonly relationsExplored: Scalars["Int"]["output"];
  /** The moment that the answer is for. */
  readonly asOf: Scalars["DateTime"]["output"];
  /** The version of the graph that the answer is for, a decimal integer as text. It changes with every committed write. */
  readonly graphVersion: Scalars["String"]["output"];
  /** How long it took, in milliseconds. */
  readonly durationMs: Scalars["Float"]["output"];
};

/** A way that harm takes, hop by hop. */
export type Path = {
  readonly __typename?: "Path";
  /** How many hops it has. */
  readonly length: Scalars["Int"]["output"];
  /** Its hops, from the origin on. */
  readonly hops: ReadonlyArray<Hop>;
  /** The path as one English sentence, with the relation, the powers and the accountable party of each hop. */
  readonly sentence: Scalars["String"]["output"];
  /** The layers that it crosses in `cosai-srf`, each once, in the order in which it enters them. */
  readonly layers: ReadonlyArray<Layer>;
  /** Everybody accountable for something on it, each once, in the order in which they come. */
  readonly parties: ReadonlyArray<Party>;
  /** The controls that hold on it. It is empty when the path is open. */
  readonly blockedBy: ReadonlyArray<Control>;
};

/** One step of harm along a relation. `from` and `to` follow the way the harm travels. */
export type Hop = {
  readonly __typename?: "Hop";
  /** The relation that it travels along. */
  readonly relation: Relation;
  /** Where it comes from. */
  readonly from: Entity;
  /** Where it gets to. */
  readonly to: Entity;
  /** Whether it travels against the relation's own direction, as an outage may. */
  readonly reversed: Scalars["Boolean"]["output"];
  /** The powers that the hop gives. */
  readonly powers: ReadonlyArray<Power>;
  /** The controls that guard the hop, whether they hold or not. */
  readonly guards: ReadonlyArray<Guard>;
  /** The party accountable for what the hop gets to, or null where nobody is. */
  readonly accountable?: Maybe<Party>;
};

/** A control that guards a hop. */
export type Guard = {
  readonly __typename?: "Guard";
  /** The control itself. */
  readonly control: Control;
  /** What it does about harm. */
  readonly effect?: Maybe<ControlEffect>;
  /** What its evidence shows of it. */
  readonly assurance: AssuranceState;
  /** Whether it stops the hop. */
  readonly holds: Scalars["Boolean"]["output"];
  /** Why it does not hold, such as `detects only` or `CLAIMED, needs TESTED`, or null where it holds. */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
};

/** A sum of money. */
export type Money = {
  readonly __typename?: "Money";
  /** How much. */
  readonly amount: Scalars["Decimal"]["output"];
  /** In which currency, by its code in ISO 4217. Currencies are never added up. */
  readonly currency: Scalars["String"]["output"];
};

/** One item in a list of `Relation`, with its place in it. */
export type RelationEdge = {
  readonly __typename?: "RelationEdge";
  /** The item itself. */
  readonly node: Relation;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Relation`. */
export type RelationConnection = {
  readonly __typename?: "RelationConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Change`, with its place in it. */
export type ChangeEdge = {
  readonly __typename?: "ChangeEdge";
  /** The item itself. */
  readonly node: Change;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Change`. */
export type ChangeConnection = {
  readonly __typename?: "ChangeConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Change>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Impact`, with its place in it. */
export type ImpactEdge = {
  readonly __typename?: "ImpactEdge";
  /** The item itself. */
  readonly node: Impact;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Impact`. */
export type ImpactConnection = {
  readonly __typename?: "ImpactConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ImpactEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Impact>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Entity`, with its place in it. */
export type EntityEdge = {
  readonly __typename?: "EntityEdge";
  /** The item itself. */
  readonly node: Entity;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Entity`. */
export type EntityConnection = {
  readonly __typename?: "EntityConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Vendor`, with its place in it. */
export type VendorEdge = {
  readonly __typename?: "VendorEdge";
  /** The item itself. */
  readonly node: Vendor;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Vendor`. */
export type VendorConnection = {
  readonly __typename?: "VendorConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VendorEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Vendor>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Organization`, with its place in it. */
export type OrganizationEdge = {
  readonly __typename?: "OrganizationEdge";
  /** The item itself. */
  readonly node: Organization;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Organization`. */
export type OrganizationConnection = {
  readonly __typename?: "OrganizationConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Team`, with its place in it. */
export type TeamEdge = {
  readonly __typename?: "TeamEdge";
  /** The item itself. */
  readonly node: Team;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Team`. */
export type TeamConnection = {
  readonly __typename?: "TeamConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Team>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Person`, with its place in it. */
export type PersonEdge = {
  readonly __typename?: "PersonEdge";
  /** The item itself. */
  readonly node: Person;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Person`. */
export type PersonConnection = {
  readonly __typename?: "PersonConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Model`, with its place in it. */
export type ModelEdge = {
  readonly __typename?: "ModelEdge";
  /** The item itself. */
  readonly node: Model;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Model`. */
export type ModelConnection = {
  readonly __typename?: "ModelConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ModelEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Model>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Platform`, with its place in it. */
export type PlatformEdge = {
  readonly __typename?: "PlatformEdge";
  /** The item itself. */
  readonly node: Platform;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Platform`. */
export type PlatformConnection = {
  readonly __typename?: "PlatformConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlatformEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Platform>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Plugin`, with its place in it. */
export type PluginEdge = {
  readonly __typename?: "PluginEdge";
  /** The item itself. */
  readonly node: Plugin;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Plugin`. */
export type PluginConnection = {
  readonly __typename?: "PluginConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PluginEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Plugin>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Agent`, with its place in it. */
export type AgentEdge = {
  readonly __typename?: "AgentEdge";
  /** The item itself. */
  readonly node: Agent;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Agent`. */
export type AgentConnection = {
  readonly __typename?: "AgentConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgentEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Agent>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Identity`, with its place in it. */
export type IdentityEdge = {
  readonly __typename?: "IdentityEdge";
  /** The item itself. */
  readonly node: Identity;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Identity`. */
export type IdentityConnection = {
  readonly __typename?: "IdentityConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<IdentityEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Identity>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Resource`, with its place in it. */
export type ResourceEdge = {
  readonly __typename?: "ResourceEdge";
  /** The item itself. */
  readonly node: Resource;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Resource`. */
export type ResourceConnection = {
  readonly __typename?: "ResourceConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ResourceEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Resource>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Duty`, with its place in it. */
export type DutyEdge = {
  readonly __typename?: "DutyEdge";
  /** The item itself. */
  readonly node: Duty;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Duty`. */
export type DutyConnection = {
  readonly __typename?: "DutyConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DutyEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Duty>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Assignment`, with its place in it. */
export type AssignmentEdge = {
  readonly __typename?: "AssignmentEdge";
  /** The item itself. */
  readonly node: Assignment;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Assignment`. */
export type AssignmentConnection = {
  readonly __typename?: "AssignmentConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssignmentEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Assignment>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Agreement`, with its place in it. */
export type AgreementEdge = {
  readonly __typename?: "AgreementEdge";
  /** The item itself. */
  readonly node: Agreement;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Agreement`. */
export type AgreementConnection = {
  readonly __typename?: "AgreementConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Clause`, with its place in it. */
export type ClauseEdge = {
  readonly __typename?: "ClauseEdge";
  /** The item itself. */
  readonly node: Clause;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Clause`. */
export type ClauseConnection = {
  readonly __typename?: "ClauseConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClauseEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Clause>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Statement`, with its place in it. */
export type StatementEdge = {
  readonly __typename?: "StatementEdge";
  /** The item itself. */
  readonly node: Statement;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Statement`. */
export type StatementConnection = {
  readonly __typename?: "StatementConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Control`, with its place in it. */
export type ControlEdge = {
  readonly __typename?: "ControlEdge";
  /** The item itself. */
  readonly node: Control;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Control`. */
export type ControlConnection = {
  readonly __typename?: "ControlConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ControlEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Control>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Evidence`, with its place in it. */
export type EvidenceEdge = {
  readonly __typename?: "EvidenceEdge";
  /** The item itself. */
  readonly node: Evidence;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Evidence`. */
export type EvidenceConnection = {
  readonly __typename?: "EvidenceConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Requirement`, with its place in it. */
export type RequirementEdge = {
  readonly __typename?: "RequirementEdge";
  /** The item itself. */
  readonly node: Requirement;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Requirement`. */
export type RequirementConnection = {
  readonly __typename?: "RequirementConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RequirementEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Requirement>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Outcome`, with its place in it. */
export type OutcomeEdge = {
  readonly __typename?: "OutcomeEdge";
  /** The item itself. */
  readonly node: Outcome;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Outcome`. */
export type OutcomeConnection = {
  readonly __typename?: "OutcomeConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Outcome>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Vulnerability`, with its place in it. */
export type VulnerabilityEdge = {
  readonly __typename?: "VulnerabilityEdge";
  /** The item itself. */
  readonly node: Vulnerability;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Vulnerability`. */
export type VulnerabilityConnection = {
  readonly __typename?: "VulnerabilityConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VulnerabilityEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Vulnerability>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** One item in a list of `Incident`, with its place in it. */
export type IncidentEdge = {
  readonly __typename?: "IncidentEdge";
  /** The item itself. */
  readonly node: Incident;
  /** Where the item stands: give it as `after` to go on behind it. */
  readonly cursor: Scalars["String"]["output"];
};

/** One page of a list of `Incident`. */
export type IncidentConnection = {
  readonly __typename?: "IncidentConnection";
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** The items of this page alone, for those who need no cursor for each. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages together. It is counted only when it is asked for. */
  readonly totalCount: Scalars["Int"]["output"];
};

/** What another system calls an entity. */
export type ExternalIdInput = {
  /** The system that the id belongs to, such as `entra` or `cmdb`. */
  readonly system: Scalars["String"]["input"];
  /** The id in that system. */
  readonly id: Scalars["String"]["input"];
};

/** A security-relevant setting: what it is out of the box, what is secure, what was seen. */
export type SettingInput = {
  /** What the setting is called. */
  readonly name: Scalars["String"]["input"];
  /** What it is out of the box. */
  readonly default?: InputMaybe<Scalars["String"]["input"]>;
  /** What it should be. */
  readonly secure?: InputMaybe<Scalars["String"]["input"]>;
  /** What it was seen to be. */
  readonly observed?: InputMaybe<Scalars["String"]["input"]>;
  /** When that was seen. */
  readonly observedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Who can change it, such as `user` or `admin`. */
  readonly configurableBy?: InputMaybe<Scalars["String"]["input"]>;
};

/** What is credited when availability falls below a value. */
export type CreditTierInput = {
  /** The availability below which this tier applies, in percent of the month. */
  readonly availabilityBelow: Scalars["Float"]["input"];
  /** What is credited, in percent of the monthly fee. */
  readonly credit: Scalars["Float"]["input"];
};

/** A loss that an outcome brings. */
export type LossInput = {
  /** What sort of loss it is. */
  readonly kind: LossKind;
  /** How much it is. */
  readonly amount: Scalars["Decimal"]["input"];
  /** In which currency, by its code in ISO 4217, such as `EUR`. */
  readonly currency: Scalars["String"]["input"];
};

/** Who a framework expects to carry a duty. */
export type DutyTemplateInput = {
  /** The service model that this holds for. Null says that it holds for any. */
  readonly serviceModel?: InputMaybe<ServiceModel>;
  /** The part that is expected. */
  readonly role: AssignmentRole;
  /** Who is expected, as the framework calls them: `CUSTOMER`, `PROVIDER/MODEL_PROVIDER`. */
  readonly partyRole: Scalars["String"]["input"];
  /** From when it applies, for what a law brings in later. */
  readonly appliesFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** How sure it is that the framework says so. The default is that of the batch. */
  readonly certainty?: InputMaybe<Certainty>;
};

/** What a source says of one entity of the kind VENDOR. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type VendorInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** The name under which it contracts. */
  readonly legalName?: InputMaybe<Scalars["String"]["input"]>;
  /** What it supplies. */
  readonly categories?: InputMaybe<ReadonlyArray<VendorCategory>>;
  /** How it says that it shares responsibility with customers. */
  readonly posture?: InputMaybe<VendorPosture>;
};

/** What a source says of one entity of the kind ORGANIZATION. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type OrganizationInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** The name under which it contracts. */
  readonly legalName?: InputMaybe<Scalars["String"]["input"]>;
  /** The country or region whose law it is under. */
  readonly jurisdiction?: InputMaybe<Scalars["String"]["input"]>;
};

/** What a source says of one entity of the kind TEAM. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type TeamInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What the team does in the organisation. */
  readonly businessFunction?: InputMaybe<BusinessFunction>;
};

/** What a source says of one entity of the kind PERSON. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type PersonInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** The person's position. */
  readonly title?: InputMaybe<Scalars["String"]["input"]>;
  /** The person's address for mail. */
  readonly email?: InputMaybe<Scalars["String"]["input"]>;
  /** Whether the person still works there. Where it is not known, the person counts as active. */
  readonly active?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What a source says of one entity of the kind MODEL. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type ModelInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** The version in use. */
  readonly version?: InputMaybe<Scalars["String"]["input"]>;
  /** How finished its maker says that it is. */
  readonly releaseStage?: InputMaybe<ReleaseStage>;
  /** Whether its weights are published. */
  readonly openWeights?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Its security-relevant settings. */
  readonly settings?: InputMaybe<ReadonlyArray<SettingInput>>;
  /** The licence under which it is used. */
  readonly license?: InputMaybe<Scalars["String"]["input"]>;
};

/** What a source says of one entity of the kind PLATFORM. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type PlatformInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of platform it is. */
  readonly platformKind?: InputMaybe<PlatformKind>;
  /** The version in use. */
  readonly version?: InputMaybe<Scalars["String"]["input"]>;
  /** How finished its maker says that it is. */
  readonly releaseStage?: InputMaybe<ReleaseStage>;
  /** The clouds that it runs in, by the organisation's own names for them. */
  readonly clouds?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Its security-relevant settings. */
  readonly settings?: InputMaybe<ReadonlyArray<SettingInput>>;
};

/** What a source says of one entity of the kind PLUGIN. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type PluginInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of plugin it is. */
  readonly pluginKind?: InputMaybe<PluginKind>;
  /** The version in use. */
  readonly version?: InputMaybe<Scalars["String"]["input"]>;
  /** Whether the publisher is who it says it is, as somebody has checked. */
  readonly publisherVerified?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Whether the organisation has approved its use. */
  readonly approved?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** When it was last reviewed. */
  readonly reviewedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** How finished its maker says that it is. */
  readonly releaseStage?: InputMaybe<ReleaseStage>;
  /** Its security-relevant settings. */
  readonly settings?: InputMaybe<ReadonlyArray<SettingInput>>;
};

/** What a source says of one entity of the kind AGENT. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type AgentInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What it is used for. */
  readonly purpose?: InputMaybe<Scalars["String"]["input"]>;
  /** How its AI is consumed, which decides who has which duty. */
  readonly serviceModel?: InputMaybe<ServiceModel>;
  /** How far it acts alone. */
  readonly autonomy?: InputMaybe<Autonomy>;
  /** How far a human can still stop it. */
  readonly overrideTier?: InputMaybe<OverrideTier>;
  /** How much the organisation depends on it. */
  readonly criticality?: InputMaybe<Criticality>;
  /** The clouds that it runs in, by the organisation's own names for them. */
  readonly clouds?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What its owner says that it can reach, as ids of entities, to be held against what it does reach. */
  readonly declaredReach?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  /** Its security-relevant settings. */
  readonly settings?: InputMaybe<ReadonlyArray<SettingInput>>;
};

/** What a source says of one entity of the kind IDENTITY. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type IdentityInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of identity it is. */
  readonly identityKind?: InputMaybe<IdentityKind>;
  /** Whether it has rights beyond those of an ordinary user. */
  readonly privileged?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** When it stops working by itself. */
  readonly expiresAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** When its secret was last changed. */
  readonly lastRotatedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** When it was last seen in use. */
  readonly lastUsedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What its owner says that it can reach, as ids of entities. */
  readonly declaredReach?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
};

/** What a source says of one entity of the kind RESOURCE. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type ResourceInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of resource it is. */
  readonly resourceKind?: InputMaybe<ResourceKind>;
  /** What sort of data is in it. */
  readonly dataClasses?: InputMaybe<ReadonlyArray<DataClass>>;
  /** The clouds that it lies in, by the organisation's own names for them. */
  readonly clouds?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Whether anybody outside can put content into it, as into a mailbox, a public form or a ticket queue. */
  readonly externallyWritable?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Whether whoever controls it can send what it reads out of the organisation. */
  readonly outbound?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Whether there is a backup that a compromise of the resource does not reach. */
  readonly independentBackup?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What a source says of one entity of the kind DUTY. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type DutyInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** The id of the framework that it comes from, such as `cosai-srf`. It must have a value once all sources are merged. */
  readonly framework?: InputMaybe<Scalars["String"]["input"]>;
  /** Its code in that framework, such as `L3-GUARDRAILS`. It must have a value once all sources are merged. */
  readonly code?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is about, such as IDENTITY or DATA. */
  readonly category?: InputMaybe<Scalars["String"]["input"]>;
  /** The code of the layer that it bites on, such as `L3`. */
  readonly layer?: InputMaybe<Scalars["String"]["input"]>;
  /** Who is expected to carry it, by service model, in the framework's own view. */
  readonly template?: InputMaybe<ReadonlyArray<DutyTemplateInput>>;
  /** Whether the work may be handed to somebody else. That never hands on the accountability. */
  readonly delegable?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** What a source says of one entity of the kind ASSIGNMENT. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type AssignmentInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Which part it is. It must have a value once all sources are merged. */
  readonly role?: InputMaybe<AssignmentRole>;
  /** What it rests on. */
  readonly basis?: InputMaybe<AssignmentBasis>;
  /** How far it has been agreed. */
  readonly status?: InputMaybe<AssignmentStatus>;
  /** The service model that it holds for. Null says that it holds for any. */
  readonly serviceModel?: InputMaybe<ServiceModel>;
};

/** What a source says of one entity of the kind AGREEMENT. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type AgreementInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of agreement it is. */
  readonly agreementKind?: InputMaybe<AgreementKind>;
  /** What it costs in a year, in `currency`. */
  readonly annualFees?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** The currency of its amounts, by its code in ISO 4217. */
  readonly currency?: InputMaybe<Scalars["String"]["input"]>;
  /** The law that it is under. */
  readonly governingLaw?: InputMaybe<Scalars["String"]["input"]>;
  /** When it was signed. Before that it is not in force. */
  readonly signedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** When it ends. From then on it is not in force. */
  readonly expiresAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** A hash of the signed document, by which it can be recognised. */
  readonly documentHash?: InputMaybe<Scalars["String"]["input"]>;
};

/** What a source says of one entity of the kind CLAUSE. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type ClauseInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of provision it is. It must have a value once all sources are merged. */
  readonly clauseKind?: InputMaybe<ClauseKind>;
  /** What it says, in the organisation's own words. */
  readonly summary?: InputMaybe<Scalars["String"]["input"]>;
  /** The amount of the cap or the limit, in the currency of the agreement. */
  readonly capAmount?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** What the cap is measured by. */
  readonly capBasis?: InputMaybe<CapBasis>;
  /** The kinds of loss that it speaks of. */
  readonly lossKinds?: InputMaybe<ReadonlyArray<LossKind>>;
  /** Whether it excludes consequential loss. */
  readonly excludesConsequential?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Whether what it grants stands outside the cap of the agreement. */
  readonly outsideCap?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** The availability that is promised, in percent of the month. */
  readonly availabilityTarget?: InputMaybe<Scalars["Float"]["input"]>;
  /** What is credited when the promise is missed. */
  readonly creditTiers?: InputMaybe<ReadonlyArray<CreditTierInput>>;
  /** Whether it is the only remedy for what it covers. */
  readonly soleRemedy?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** What the insured bears first, in the currency of the agreement. */
  readonly retention?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** Within how many hours an incident must be told. */
  readonly noticeHours?: InputMaybe<Scalars["Float"]["input"]>;
  /** Within how many hours a flaw must be mended. */
  readonly remediationHours?: InputMaybe<Scalars["Float"]["input"]>;
};

/** What a source says of one entity of the kind STATEMENT. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type StatementInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of statement it is. It must have a value once all sources are merged. */
  readonly statementKind?: InputMaybe<StatementKind>;
  /** What was answered, or null for a claim or a scope rule. */
  readonly stance?: InputMaybe<Stance>;
  /** For a scope rule: the classes of flaw that it speaks of. */
  readonly classes?: InputMaybe<ReadonlyArray<VulnerabilityClass>>;
  /** For a scope rule: whether those classes are in scope. */
  readonly inScope?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Where it was said. */
  readonly channel?: InputMaybe<StatementChannel>;
  /** When it was said. */
  readonly statedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What was said, in the organisation's own words. */
  readonly paraphrase?: InputMaybe<Scalars["String"]["input"]>;
};

/** What a source says of one entity of the kind CONTROL. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type ControlInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of control it is. */
  readonly controlKind?: InputMaybe<ControlKind>;
  /** What it does about harm. Only PREVENT can stop a hop. */
  readonly effect?: InputMaybe<ControlEffect>;
  /** Whether it is made of technology or of people and rules. */
  readonly nature?: InputMaybe<ControlNature>;
  /** Where it sits, in words. */
  readonly location?: InputMaybe<Scalars["String"]["input"]>;
  /** How far it works without people. */
  readonly automation?: InputMaybe<Automation>;
  /** Its security-relevant settings. */
  readonly settings?: InputMaybe<ReadonlyArray<SettingInput>>;
  /** What happens to what it guards when it is out. */
  readonly failMode?: InputMaybe<FailMode>;
  /** Whether it is in place. Only IMPLEMENTED can hold. */
  readonly status?: InputMaybe<ControlStatus>;
  /** How finished its maker says that it is. Before GENERAL_AVAILABILITY its assurance is DOCUMENTED at most. */
  readonly releaseStage?: InputMaybe<ReleaseStage>;
  /** How many seconds it takes to act. */
  readonly latencySeconds?: InputMaybe<Scalars["Float"]["input"]>;
  /** The clouds that it works in, by the organisation's own names for them. */
  readonly clouds?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/** What a source says of one entity of the kind EVIDENCE. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type EvidenceInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of evidence it is. */
  readonly evidenceKind?: InputMaybe<EvidenceKind>;
  /** When it was collected. Before that it counts for nothing. */
  readonly collectedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when it counts. After that it is stale. */
  readonly validUntil?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Who stands behind it. */
  readonly independence?: InputMaybe<Independence>;
  /** What it found. */
  readonly result?: InputMaybe<EvidenceResult>;
  /** Where it can be read. */
  readonly uri?: InputMaybe<Scalars["URL"]["input"]>;
  /** A hash of it, by which it can be recognised. */
  readonly hash?: InputMaybe<Scalars["String"]["input"]>;
};

/** What a source says of one entity of the kind REQUIREMENT. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type RequirementInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** The id of the framework that it comes from. It must have a value once all sources are merged. */
  readonly framework?: InputMaybe<Scalars["String"]["input"]>;
  /** Its code in that framework. It must have a value once all sources are merged. */
  readonly code?: InputMaybe<Scalars["String"]["input"]>;
  /** What it demands, in a few words. */
  readonly label?: InputMaybe<Scalars["String"]["input"]>;
  /** The kinds of control that it demands of what it applies to. */
  readonly demands?: InputMaybe<ReadonlyArray<ControlKind>>;
};

/** What a source says of one entity of the kind OUTCOME. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type OutcomeInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of harm it is. */
  readonly outcomeKind?: InputMaybe<OutcomeKind>;
  /** How bad it is. */
  readonly severity?: InputMaybe<Severity>;
  /** What it would cost. */
  readonly losses?: InputMaybe<ReadonlyArray<LossInput>>;
  /** What would bring it about. */
  readonly trigger?: InputMaybe<OutcomeTrigger>;
  /** Whether it has come about. */
  readonly realized?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** When it came about. */
  readonly occurredAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What a source says of one entity of the kind VULNERABILITY. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type VulnerabilityInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Its CVE id, such as `CVE-2025-32711`. */
  readonly cve?: InputMaybe<Scalars["String"]["input"]>;
  /** What sort of flaw it is. */
  readonly vulnerabilityClass?: InputMaybe<VulnerabilityClass>;
  /** What it comes from. */
  readonly causes?: InputMaybe<ReadonlyArray<CauseKind>>;
  /** Its CVSS score, from 0 to 10. */
  readonly cvss?: InputMaybe<Scalars["Float"]["input"]>;
  /** When it became public. */
  readonly disclosedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** When it was mended everywhere. Where it was mended at different times, each AFFECTS relation has its own `fixedAt`. */
  readonly fixedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** What a source says of one entity of the kind INCIDENT. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before. */
export type IncidentInput = {
  /** The entity's id, which never changes. An id that the graph does not know makes a new entity. */
  readonly id: Scalars["ID"]["input"];
  /** What people call it. The default is the id. */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is for, in a few sentences. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** Free labels to find and group it by. Those of all sources count together. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** What other systems call it. Those of all sources count together. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What has no field of its own, kept whole. Answers show it under the name of the source. */
  readonly extra?: InputMaybe<Scalars["JSONObject"]["input"]>;
  /** A page about it. */
  readonly url?: InputMaybe<Scalars["URL"]["input"]>;
  /** From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on. */
  readonly validFrom?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Until when this holds, that moment left out. An explicit null takes back an end that was stated before. */
  readonly validTo?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What sort of incident it is. */
  readonly incidentKind?: InputMaybe<IncidentKind>;
  /** When it happened. */
  readonly occurredAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What happened, in words. */
  readonly narrative?: InputMaybe<Scalars["String"]["input"]>;
  /** The availability that was measured, in percent of the month. */
  readonly availability?: InputMaybe<Scalars["Float"]["input"]>;
};

/** Which entities of the kind VENDOR to list. All the conditions that are given must hold. */
export type VendorFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<VendorFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<VendorFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<VendorFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `legalName` fulfils this condition. */
  readonly legalName?: InputMaybe<TextFilter>;
  /** Holds where `categories` fulfils this condition. */
  readonly categories?: InputMaybe<VendorCategoryListFilter>;
  /** Holds where `posture` fulfils this condition. */
  readonly posture?: InputMaybe<VendorPostureFilter>;
};

/** Which entities of the kind ORGANIZATION to list. All the conditions that are given must hold. */
export type OrganizationFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<OrganizationFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `legalName` fulfils this condition. */
  readonly legalName?: InputMaybe<TextFilter>;
  /** Holds where `jurisdiction` fulfils this condition. */
  readonly jurisdiction?: InputMaybe<TextFilter>;
};

/** Which entities of the kind TEAM to list. All the conditions that are given must hold. */
export type TeamFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TeamFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<TeamFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<TeamFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `businessFunction` fulfils this condition. */
  readonly businessFunction?: InputMaybe<BusinessFunctionFilter>;
};

/** Which entities of the kind PERSON to list. All the conditions that are given must hold. */
export type PersonFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<PersonFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `title` fulfils this condition. */
  readonly title?: InputMaybe<TextFilter>;
  /** Holds where `email` fulfils this condition. */
  readonly email?: InputMaybe<TextFilter>;
  /** Holds where `active` fulfils this condition. */
  readonly active?: InputMaybe<BooleanFilter>;
};

/** Which entities of the kind MODEL to list. All the conditions that are given must hold. */
export type ModelFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ModelFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<ModelFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<ModelFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `version` fulfils this condition. */
  readonly version?: InputMaybe<TextFilter>;
  /** Holds where `releaseStage` fulfils this condition. */
  readonly releaseStage?: InputMaybe<ReleaseStageFilter>;
  /** Holds where `openWeights` fulfils this condition. */
  readonly openWeights?: InputMaybe<BooleanFilter>;
  /** Holds where `license` fulfils this condition. */
  readonly license?: InputMaybe<TextFilter>;
};

/** Which entities of the kind PLATFORM to list. All the conditions that are given must hold. */
export type PlatformFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlatformFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<PlatformFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<PlatformFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `platformKind` fulfils this condition. */
  readonly platformKind?: InputMaybe<PlatformKindFilter>;
  /** Holds where `version` fulfils this condition. */
  readonly version?: InputMaybe<TextFilter>;
  /** Holds where `releaseStage` fulfils this condition. */
  readonly releaseStage?: InputMaybe<ReleaseStageFilter>;
  /** Holds where `clouds` fulfils this condition. */
  readonly clouds?: InputMaybe<TagFilter>;
};

/** Which entities of the kind PLUGIN to list. All the conditions that are given must hold. */
export type PluginFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PluginFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<PluginFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<PluginFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `pluginKind` fulfils this condition. */
  readonly pluginKind?: InputMaybe<PluginKindFilter>;
  /** Holds where `version` fulfils this condition. */
  readonly version?: InputMaybe<TextFilter>;
  /** Holds where `publisherVerified` fulfils this condition. */
  readonly publisherVerified?: InputMaybe<BooleanFilter>;
  /** Holds where `approved` fulfils this condition. */
  readonly approved?: InputMaybe<BooleanFilter>;
  /** Holds where `reviewedAt` fulfils this condition. */
  readonly reviewedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `releaseStage` fulfils this condition. */
  readonly releaseStage?: InputMaybe<ReleaseStageFilter>;
};

/** Which entities of the kind AGENT to list. All the conditions that are given must hold. */
export type AgentFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AgentFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<AgentFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<AgentFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `purpose` fulfils this condition. */
  readonly purpose?: InputMaybe<TextFilter>;
  /** Holds where `serviceModel` fulfils this condition. */
  readonly serviceModel?: InputMaybe<ServiceModelFilter>;
  /** Holds where `autonomy` fulfils this condition. */
  readonly autonomy?: InputMaybe<AutonomyFilter>;
  /** Holds where `overrideTier` fulfils this condition. */
  readonly overrideTier?: InputMaybe<OverrideTierFilter>;
  /** Holds where `criticality` fulfils this condition. */
  readonly criticality?: InputMaybe<CriticalityFilter>;
  /** Holds where `clouds` fulfils this condition. */
  readonly clouds?: InputMaybe<TagFilter>;
  /** Holds where `declaredReach` fulfils this condition. */
  readonly declaredReach?: InputMaybe<TagFilter>;
};

/** Which entities of the kind IDENTITY to list. All the conditions that are given must hold. */
export type IdentityFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<IdentityFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<IdentityFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<IdentityFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `identityKind` fulfils this condition. */
  readonly identityKind?: InputMaybe<IdentityKindFilter>;
  /** Holds where `privileged` fulfils this condition. */
  readonly privileged?: InputMaybe<BooleanFilter>;
  /** Holds where `expiresAt` fulfils this condition. */
  readonly expiresAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `lastRotatedAt` fulfils this condition. */
  readonly lastRotatedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `lastUsedAt` fulfils this condition. */
  readonly lastUsedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `declaredReach` fulfils this condition. */
  readonly declaredReach?: InputMaybe<TagFilter>;
};

/** Which entities of the kind RESOURCE to list. All the conditions that are given must hold. */
export type ResourceFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ResourceFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<ResourceFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<ResourceFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `resourceKind` fulfils this condition. */
  readonly resourceKind?: InputMaybe<ResourceKindFilter>;
  /** Holds where `dataClasses` fulfils this condition. */
  readonly dataClasses?: InputMaybe<DataClassListFilter>;
  /** Holds where `clouds` fulfils this condition. */
  readonly clouds?: InputMaybe<TagFilter>;
  /** Holds where `externallyWritable` fulfils this condition. */
  readonly externallyWritable?: InputMaybe<BooleanFilter>;
  /** Holds where `outbound` fulfils this condition. */
  readonly outbound?: InputMaybe<BooleanFilter>;
  /** Holds where `independentBackup` fulfils this condition. */
  readonly independentBackup?: InputMaybe<BooleanFilter>;
};

/** Which entities of the kind DUTY to list. All the conditions that are given must hold. */
export type DutyFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DutyFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<DutyFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<DutyFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `framework` fulfils this condition. */
  readonly framework?: InputMaybe<TextFilter>;
  /** Holds where `code` fulfils this condition. */
  readonly code?: InputMaybe<TextFilter>;
  /** Holds where `category` fulfils this condition. */
  readonly category?: InputMaybe<TextFilter>;
  /** Holds where `layer` fulfils this condition. */
  readonly layer?: InputMaybe<TextFilter>;
  /** Holds where `delegable` fulfils this condition. */
  readonly delegable?: InputMaybe<BooleanFilter>;
};

/** Which entities of the kind ASSIGNMENT to list. All the conditions that are given must hold. */
export type AssignmentFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AssignmentFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<AssignmentFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<AssignmentFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `role` fulfils this condition. */
  readonly role?: InputMaybe<AssignmentRoleFilter>;
  /** Holds where `basis` fulfils this condition. */
  readonly basis?: InputMaybe<AssignmentBasisFilter>;
  /** Holds where `status` fulfils this condition. */
  readonly status?: InputMaybe<AssignmentStatusFilter>;
  /** Holds where `serviceModel` fulfils this condition. */
  readonly serviceModel?: InputMaybe<ServiceModelFilter>;
};

/** Which entities of the kind AGREEMENT to list. All the conditions that are given must hold. */
export type AgreementFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<AgreementFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `agreementKind` fulfils this condition. */
  readonly agreementKind?: InputMaybe<AgreementKindFilter>;
  /** Holds where `annualFees` fulfils this condition. */
  readonly annualFees?: InputMaybe<DecimalFilter>;
  /** Holds where `currency` fulfils this condition. */
  readonly currency?: InputMaybe<TextFilter>;
  /** Holds where `governingLaw` fulfils this condition. */
  readonly governingLaw?: InputMaybe<TextFilter>;
  /** Holds where `signedAt` fulfils this condition. */
  readonly signedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `expiresAt` fulfils this condition. */
  readonly expiresAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `documentHash` fulfils this condition. */
  readonly documentHash?: InputMaybe<TextFilter>;
};

/** Which entities of the kind CLAUSE to list. All the conditions that are given must hold. */
export type ClauseFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ClauseFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<ClauseFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<ClauseFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `clauseKind` fulfils this condition. */
  readonly clauseKind?: InputMaybe<ClauseKindFilter>;
  /** Holds where `summary` fulfils this condition. */
  readonly summary?: InputMaybe<TextFilter>;
  /** Holds where `capAmount` fulfils this condition. */
  readonly capAmount?: InputMaybe<DecimalFilter>;
  /** Holds where `capBasis` fulfils this condition. */
  readonly capBasis?: InputMaybe<CapBasisFilter>;
  /** Holds where `lossKinds` fulfils this condition. */
  readonly lossKinds?: InputMaybe<LossKindListFilter>;
  /** Holds where `excludesConsequential` fulfils this condition. */
  readonly excludesConsequential?: InputMaybe<BooleanFilter>;
  /** Holds where `outsideCap` fulfils this condition. */
  readonly outsideCap?: InputMaybe<BooleanFilter>;
  /** Holds where `availabilityTarget` fulfils this condition. */
  readonly availabilityTarget?: InputMaybe<FloatFilter>;
  /** Holds where `soleRemedy` fulfils this condition. */
  readonly soleRemedy?: InputMaybe<BooleanFilter>;
  /** Holds where `retention` fulfils this condition. */
  readonly retention?: InputMaybe<DecimalFilter>;
  /** Holds where `noticeHours` fulfils this condition. */
  readonly noticeHours?: InputMaybe<FloatFilter>;
  /** Holds where `remediationHours` fulfils this condition. */
  readonly remediationHours?: InputMaybe<FloatFilter>;
};

/** Which entities of the kind STATEMENT to list. All the conditions that are given must hold. */
export type StatementFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<StatementFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `statementKind` fulfils this condition. */
  readonly statementKind?: InputMaybe<StatementKindFilter>;
  /** Holds where `stance` fulfils this condition. */
  readonly stance?: InputMaybe<StanceFilter>;
  /** Holds where `classes` fulfils this condition. */
  readonly classes?: InputMaybe<VulnerabilityClassListFilter>;
  /** Holds where `inScope` fulfils this condition. */
  readonly inScope?: InputMaybe<BooleanFilter>;
  /** Holds where `channel` fulfils this condition. */
  readonly channel?: InputMaybe<StatementChannelFilter>;
  /** Holds where `statedAt` fulfils this condition. */
  readonly statedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `paraphrase` fulfils this condition. */
  readonly paraphrase?: InputMaybe<TextFilter>;
};

/** Which entities of the kind CONTROL to list. All the conditions that are given must hold. */
export type ControlFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ControlFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<ControlFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<ControlFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `controlKind` fulfils this condition. */
  readonly controlKind?: InputMaybe<ControlKindFilter>;
  /** Holds where `effect` fulfils this condition. */
  readonly effect?: InputMaybe<ControlEffectFilter>;
  /** Holds where `nature` fulfils this condition. */
  readonly nature?: InputMaybe<ControlNatureFilter>;
  /** Holds where `location` fulfils this condition. */
  readonly location?: InputMaybe<TextFilter>;
  /** Holds where `automation` fulfils this condition. */
  readonly automation?: InputMaybe<AutomationFilter>;
  /** Holds where `failMode` fulfils this condition. */
  readonly failMode?: InputMaybe<FailModeFilter>;
  /** Holds where `status` fulfils this condition. */
  readonly status?: InputMaybe<ControlStatusFilter>;
  /** Holds where `releaseStage` fulfils this condition. */
  readonly releaseStage?: InputMaybe<ReleaseStageFilter>;
  /** Holds where `latencySeconds` fulfils this condition. */
  readonly latencySeconds?: InputMaybe<FloatFilter>;
  /** Holds where `clouds` fulfils this condition. */
  readonly clouds?: InputMaybe<TagFilter>;
};

/** Which entities of the kind EVIDENCE to list. All the conditions that are given must hold. */
export type EvidenceFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<EvidenceFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `evidenceKind` fulfils this condition. */
  readonly evidenceKind?: InputMaybe<EvidenceKindFilter>;
  /** Holds where `collectedAt` fulfils this condition. */
  readonly collectedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `validUntil` fulfils this condition. */
  readonly validUntil?: InputMaybe<DateTimeFilter>;
  /** Holds where `independence` fulfils this condition. */
  readonly independence?: InputMaybe<IndependenceFilter>;
  /** Holds where `result` fulfils this condition. */
  readonly result?: InputMaybe<EvidenceResultFilter>;
  /** Holds where `uri` fulfils this condition. */
  readonly uri?: InputMaybe<TextFilter>;
  /** Holds where `hash` fulfils this condition. */
  readonly hash?: InputMaybe<TextFilter>;
};

/** Which entities of the kind REQUIREMENT to list. All the conditions that are given must hold. */
export type RequirementFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<RequirementFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<RequirementFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<RequirementFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `framework` fulfils this condition. */
  readonly framework?: InputMaybe<TextFilter>;
  /** Holds where `code` fulfils this condition. */
  readonly code?: InputMaybe<TextFilter>;
  /** Holds where `label` fulfils this condition. */
  readonly label?: InputMaybe<TextFilter>;
  /** Holds where `demands` fulfils this condition. */
  readonly demands?: InputMaybe<ControlKindListFilter>;
};

/** Which entities of the kind OUTCOME to list. All the conditions that are given must hold. */
export type OutcomeFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OutcomeFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<OutcomeFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<OutcomeFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `outcomeKind` fulfils this condition. */
  readonly outcomeKind?: InputMaybe<OutcomeKindFilter>;
  /** Holds where `severity` fulfils this condition. */
  readonly severity?: InputMaybe<SeverityFilter>;
  /** Holds where `trigger` fulfils this condition. */
  readonly trigger?: InputMaybe<OutcomeTriggerFilter>;
  /** Holds where `realized` fulfils this condition. */
  readonly realized?: InputMaybe<BooleanFilter>;
  /** Holds where `occurredAt` fulfils this condition. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
};

/** Which entities of the kind VULNERABILITY to list. All the conditions that are given must hold. */
export type VulnerabilityFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<VulnerabilityFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<VulnerabilityFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<VulnerabilityFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `cve` fulfils this condition. */
  readonly cve?: InputMaybe<TextFilter>;
  /** Holds where `vulnerabilityClass` fulfils this condition. */
  readonly vulnerabilityClass?: InputMaybe<VulnerabilityClassFilter>;
  /** Holds where `causes` fulfils this condition. */
  readonly causes?: InputMaybe<CauseKindListFilter>;
  /** Holds where `cvss` fulfils this condition. */
  readonly cvss?: InputMaybe<FloatFilter>;
  /** Holds where `disclosedAt` fulfils this condition. */
  readonly disclosedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `fixedAt` fulfils this condition. */
  readonly fixedAt?: InputMaybe<DateTimeFilter>;
};

/** Which entities of the kind INCIDENT to list. All the conditions that are given must hold. */
export type IncidentFilter = {
  /** Holds where all of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<IncidentFilter>>;
  /** Holds where at least one of these holds; an empty list holds nowhere. */
  readonly or?: InputMaybe<ReadonlyArray<IncidentFilter>>;
  /** Holds where this does not. */
  readonly not?: InputMaybe<IncidentFilter>;
  /** Holds where the entity's id fulfils this condition. */
  readonly id?: InputMaybe<IdFilter>;
  /** Holds where the entity's name fulfils this condition. */
  readonly name?: InputMaybe<TextFilter>;
  /** Holds where the entity's tags fulfil this condition. */
  readonly tags?: InputMaybe<TagFilter>;
  /** Holds where this source says something of the entity. */
  readonly source?: InputMaybe<Scalars["String"]["input"]>;
  /** Holds where the certainty of the entity as a whole fulfils this condition. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Holds where the moment of the latest record fulfils this condition. */
  readonly recordedAt?: InputMaybe<DateTimeFilter>;
  /** Holds where the party with this id is accountable for the entity, as `ownershipChain` finds it: named for it, or for what runs or holds it. */
  readonly owner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Holds where `incidentKind` fulfils this condition. */
  readonly incidentKind?: InputMaybe<IncidentKindFilter>;
  /** Holds where `occurredAt` fulfils this condition. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  /** Holds where `narrative` fulfils this condition. */
  readonly narrative?: InputMaybe<TextFilter>;
  /** Holds where `availability` fulfils this condition. */
  readonly availability?: InputMaybe<FloatFilter>;
};

/** A condition on a list of values of `VendorCategory`. All that is given must hold. */
export type VendorCategoryListFilter = {
  /** Holds where the list has this value. */
  readonly has?: InputMaybe<VendorCategory>;
  /** Holds where the list has at least one of these values. */
  readonly hasAny?: InputMaybe<ReadonlyArray<VendorCategory>>;
};

/** A condition on a value of `VendorPosture`. All that is given must hold. */
export type VendorPostureFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<VendorPosture>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VendorPosture>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `BusinessFunction`. All that is given must hold. */
export type BusinessFunctionFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<BusinessFunction>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<BusinessFunction>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `ReleaseStage`. All that is given must hold. */
export type ReleaseStageFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<ReleaseStage>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ReleaseStage>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `PlatformKind`. All that is given must hold. */
export type PlatformKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<PlatformKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PlatformKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `PluginKind`. All that is given must hold. */
export type PluginKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<PluginKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PluginKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `ServiceModel`. All that is given must hold. */
export type ServiceModelFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<ServiceModel>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceModel>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `Autonomy`. All that is given must hold. */
export type AutonomyFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<Autonomy>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Autonomy>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `OverrideTier`. All that is given must hold. */
export type OverrideTierFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<OverrideTier>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OverrideTier>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `Criticality`. All that is given must hold. */
export type CriticalityFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<Criticality>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Criticality>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `IdentityKind`. All that is given must hold. */
export type IdentityKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<IdentityKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<IdentityKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `ResourceKind`. All that is given must hold. */
export type ResourceKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<ResourceKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ResourceKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a list of values of `DataClass`. All that is given must hold. */
export type DataClassListFilter = {
  /** Holds where the list has this value. */
  readonly has?: InputMaybe<DataClass>;
  /** Holds where the list has at least one of these values. */
  readonly hasAny?: InputMaybe<ReadonlyArray<DataClass>>;
};

/** A condition on a value of `AssignmentRole`. All that is given must hold. */
export type AssignmentRoleFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<AssignmentRole>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AssignmentRole>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `AssignmentBasis`. All that is given must hold. */
export type AssignmentBasisFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<AssignmentBasis>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AssignmentBasis>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `AssignmentStatus`. All that is given must hold. */
export type AssignmentStatusFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<AssignmentStatus>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AssignmentStatus>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `AgreementKind`. All that is given must hold. */
export type AgreementKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<AgreementKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `ClauseKind`. All that is given must hold. */
export type ClauseKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<ClauseKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ClauseKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `CapBasis`. All that is given must hold. */
export type CapBasisFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<CapBasis>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CapBasis>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a list of values of `LossKind`. All that is given must hold. */
export type LossKindListFilter = {
  /** Holds where the list has this value. */
  readonly has?: InputMaybe<LossKind>;
  /** Holds where the list has at least one of these values. */
  readonly hasAny?: InputMaybe<ReadonlyArray<LossKind>>;
};

/** A condition on a value of `StatementKind`. All that is given must hold. */
export type StatementKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<StatementKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StatementKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `Stance`. All that is given must hold. */
export type StanceFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<Stance>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Stance>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a list of values of `VulnerabilityClass`. All that is given must hold. */
export type VulnerabilityClassListFilter = {
  /** Holds where the list has this value. */
  readonly has?: InputMaybe<VulnerabilityClass>;
  /** Holds where the list has at least one of these values. */
  readonly hasAny?: InputMaybe<ReadonlyArray<VulnerabilityClass>>;
};

/** A condition on a value of `StatementChannel`. All that is given must hold. */
export type StatementChannelFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<StatementChannel>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StatementChannel>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `ControlKind`. All that is given must hold. */
export type ControlKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<ControlKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ControlKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `ControlEffect`. All that is given must hold. */
export type ControlEffectFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<ControlEffect>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ControlEffect>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `ControlNature`. All that is given must hold. */
export type ControlNatureFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<ControlNature>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ControlNature>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `Automation`. All that is given must hold. */
export type AutomationFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<Automation>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Automation>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `FailMode`. All that is given must hold. */
export type FailModeFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<FailMode>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<FailMode>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `ControlStatus`. All that is given must hold. */
export type ControlStatusFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<ControlStatus>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ControlStatus>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `EvidenceKind`. All that is given must hold. */
export type EvidenceKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<EvidenceKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EvidenceKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `Independence`. All that is given must hold. */
export type IndependenceFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<Independence>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Independence>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `EvidenceResult`. All that is given must hold. */
export type EvidenceResultFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<EvidenceResult>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EvidenceResult>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a list of values of `ControlKind`. All that is given must hold. */
export type ControlKindListFilter = {
  /** Holds where the list has this value. */
  readonly has?: InputMaybe<ControlKind>;
  /** Holds where the list has at least one of these values. */
  readonly hasAny?: InputMaybe<ReadonlyArray<ControlKind>>;
};

/** A condition on a value of `OutcomeKind`. All that is given must hold. */
export type OutcomeKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<OutcomeKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `Severity`. All that is given must hold. */
export type SeverityFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<Severity>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Severity>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `OutcomeTrigger`. All that is given must hold. */
export type OutcomeTriggerFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<OutcomeTrigger>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OutcomeTrigger>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a value of `VulnerabilityClass`. All that is given must hold. */
export type VulnerabilityClassFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<VulnerabilityClass>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VulnerabilityClass>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** A condition on a list of values of `CauseKind`. All that is given must hold. */
export type CauseKindListFilter = {
  /** Holds where the list has this value. */
  readonly has?: InputMaybe<CauseKind>;
  /** Holds where the list has at least one of these values. */
  readonly hasAny?: InputMaybe<ReadonlyArray<CauseKind>>;
};

/** A condition on a value of `IncidentKind`. All that is given must hold. */
export type IncidentKindFilter = {
  /** Holds where the value is this one. */
  readonly eq?: InputMaybe<IncidentKind>;
  /** Holds where the value is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<IncidentKind>>;
  /** True holds where no value is known, false where one is. */
  readonly isNull?: InputMaybe<Scalars["Boolean"]["input"]>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | (Omit<
        Identity,
        "relations" | "history" | "owner" | "guardedBy" | "gaps" | "actors" | "canAssume" | "assumedBy" | "accesses"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        actors: ReadonlyArray<_RefType["Entity"]>;
        canAssume: ReadonlyArray<_RefType["Identity"]>;
        assumedBy: ReadonlyArray<_RefType["Identity"]>;
        accesses: ReadonlyArray<_RefType["Access"]>;
      })
    | (Omit<
        Resource,
        | "relations"
        | "history"
        | "owner"
        | "guardedBy"
        | "gaps"
        | "reachedBy"
        | "feeds"
        | "contains"
        | "backups"
        | "outcomes"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        reachedBy: ReadonlyArray<_RefType["Access"]>;
        feeds: ReadonlyArray<_RefType["Component"]>;
        contains: ReadonlyArray<_RefType["Resource"]>;
        backups: ReadonlyArray<_RefType["Resource"]>;
        outcomes: ReadonlyArray<_RefType["Outcome"]>;
      })
    | (Omit<
        Agent,
        | "relations"
        | "history"
        | "owner"
        | "guardedBy"
        | "gaps"
        | "models"
        | "platforms"
        | "plugins"
        | "identities"
        | "data"
        | "delegatesTo"
        | "delegatedBy"
        | "outcomes"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        models: ReadonlyArray<_RefType["Model"]>;
        platforms: ReadonlyArray<_RefType["Platform"]>;
        plugins: ReadonlyArray<_RefType["Plugin"]>;
        identities: ReadonlyArray<_RefType["Identity"]>;
        data: ReadonlyArray<_RefType["Resource"]>;
        delegatesTo: ReadonlyArray<_RefType["Agent"]>;
        delegatedBy: ReadonlyArray<_RefType["Agent"]>;
        outcomes: ReadonlyArray<_RefType["Outcome"]>;
      })
    | (Omit<Agreement, "relations" | "history" | "parties" | "clauses" | "covers"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        parties: ReadonlyArray<_RefType["Party"]>;
        clauses: ReadonlyArray<_RefType["Clause"]>;
        covers: ReadonlyArray<_RefType["Component"]>;
      })
    | (Omit<Clause, "relations" | "history" | "agreement" | "commitsTo" | "disclaims"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        agreement?: Maybe<_RefType["Agreement"]>;
        commitsTo: ReadonlyArray<_RefType["Duty"]>;
        disclaims: ReadonlyArray<_RefType["Duty"]>;
      })
    | (Omit<
        Control,
        "relations" | "history" | "owner" | "guardedBy" | "gaps" | "guards" | "evidence" | "satisfies" | "operators"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        guards: ReadonlyArray<_RefType["Entity"]>;
        evidence: ReadonlyArray<_RefType["Evidence"]>;
        satisfies: ReadonlyArray<_RefType["Entity"]>;
        operators: ReadonlyArray<_RefType["Party"]>;
      })
    | (Omit<Evidence, "relations" | "history" | "supports" | "producers"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        supports: ReadonlyArray<_RefType["Entity"]>;
        producers: ReadonlyArray<_RefType["Party"]>;
      })
    | (Omit<Requirement, "relations" | "history" | "appliesTo" | "satisfiedBy"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        appliesTo: ReadonlyArray<_RefType["Entity"]>;
        satisfiedBy: ReadonlyArray<_RefType["Control"]>;
      })
    | (Omit<Duty, "relations" | "history" | "assignments"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        assignments: ReadonlyArray<_RefType["Assignment"]>;
      })
    | (Omit<Assignment, "relations" | "history" | "parties" | "duty" | "scope" | "basedOn"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        parties: ReadonlyArray<_RefType["Entity"]>;
        duty?: Maybe<_RefType["Duty"]>;
        scope: ReadonlyArray<_RefType["Entity"]>;
        basedOn: ReadonlyArray<_RefType["Entity"]>;
      })
    | (Omit<Vendor, "relations" | "history" | "owns" | "provides" | "subprocessors" | "agreements" | "statements"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        provides: ReadonlyArray<_RefType["Component"]>;
        subprocessors: ReadonlyArray<_RefType["Vendor"]>;
        agreements: ReadonlyArray<_RefType["Agreement"]>;
        statements: ReadonlyArray<_RefType["Statement"]>;
      })
    | (Omit<Organization, "relations" | "history" | "owns" | "leaders" | "agreements"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        leaders: ReadonlyArray<_RefType["Person"]>;
        agreements: ReadonlyArray<_RefType["Agreement"]>;
      })
    | (Omit<Team, "relations" | "history" | "owns" | "members" | "leaders" | "partOf"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        members: ReadonlyArray<_RefType["Person"]>;
        leaders: ReadonlyArray<_RefType["Person"]>;
        partOf: ReadonlyArray<_RefType["Party"]>;
      })
    | (Omit<Person, "relations" | "history" | "owns" | "teams" | "reportsTo" | "identities"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        teams: ReadonlyArray<_RefType["Team"]>;
        reportsTo?: Maybe<_RefType["Person"]>;
        identities: ReadonlyArray<_RefType["Identity"]>;
      })
    | (Omit<Outcome, "relations" | "history" | "impacts" | "owner" | "drivers"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        impacts: ReadonlyArray<_RefType["Party"]>;
        owner: _RefType["OwnershipAnswer"];
        drivers: ReadonlyArray<_RefType["Entity"]>;
      })
    | (Omit<Vulnerability, "relations" | "history" | "affects"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        affects: ReadonlyArray<_RefType["Component"]>;
      })
    | (Omit<Incident, "relations" | "history" | "breached" | "exploited" | "resultedIn" | "struck"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        breached: ReadonlyArray<_RefType["Clause"]>;
        exploited: ReadonlyArray<_RefType["Vulnerability"]>;
        resultedIn: ReadonlyArray<_RefType["Outcome"]>;
        struck: ReadonlyArray<_RefType["Entity"]>;
      })
    | (Omit<
        Model,
        | "relations"
        | "history"
        | "owner"
        | "guardedBy"
        | "gaps"
        | "vendors"
        | "hosts"
        | "powers"
        | "derivedFrom"
        | "data"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        vendors: ReadonlyArray<_RefType["Vendor"]>;
        hosts: ReadonlyArray<_RefType["Platform"]>;
        powers: ReadonlyArray<_RefType["Component"]>;
        derivedFrom: ReadonlyArray<_RefType["Model"]>;
        data: ReadonlyArray<_RefType["Resource"]>;
      })
    | (Omit<Platform, "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "hosts" | "plugins"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        vendors: ReadonlyArray<_RefType["Vendor"]>;
        hosts: ReadonlyArray<_RefType["Component"]>;
        plugins: ReadonlyArray<_RefType["Plugin"]>;
      })
    | (Omit<Plugin, "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "extends" | "identities"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        vendors: ReadonlyArray<_RefType["Vendor"]>;
        extends: ReadonlyArray<_RefType["Component"]>;
        identities: ReadonlyArray<_RefType["Identity"]>;
      })
    | (Omit<Statement, "relations" | "history" | "vendor" | "about"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        vendor?: Maybe<_RefType["Vendor"]>;
        about: ReadonlyArray<_RefType["Entity"]>;
      });
  Entity:
    | (Omit<
        Identity,
        "relations" | "history" | "owner" | "guardedBy" | "gaps" | "actors" | "canAssume" | "assumedBy" | "accesses"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        actors: ReadonlyArray<_RefType["Entity"]>;
        canAssume: ReadonlyArray<_RefType["Identity"]>;
        assumedBy: ReadonlyArray<_RefType["Identity"]>;
        accesses: ReadonlyArray<_RefType["Access"]>;
      })
    | (Omit<
        Resource,
        | "relations"
        | "history"
        | "owner"
        | "guardedBy"
        | "gaps"
        | "reachedBy"
        | "feeds"
        | "contains"
        | "backups"
        | "outcomes"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        reachedBy: ReadonlyArray<_RefType["Access"]>;
        feeds: ReadonlyArray<_RefType["Component"]>;
        contains: ReadonlyArray<_RefType["Resource"]>;
        backups: ReadonlyArray<_RefType["Resource"]>;
        outcomes: ReadonlyArray<_RefType["Outcome"]>;
      })
    | (Omit<
        Agent,
        | "relations"
        | "history"
        | "owner"
        | "guardedBy"
        | "gaps"
        | "models"
        | "platforms"
        | "plugins"
        | "identities"
        | "data"
        | "delegatesTo"
        | "delegatedBy"
        | "outcomes"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        models: ReadonlyArray<_RefType["Model"]>;
        platforms: ReadonlyArray<_RefType["Platform"]>;
        plugins: ReadonlyArray<_RefType["Plugin"]>;
        identities: ReadonlyArray<_RefType["Identity"]>;
        data: ReadonlyArray<_RefType["Resource"]>;
        delegatesTo: ReadonlyArray<_RefType["Agent"]>;
        delegatedBy: ReadonlyArray<_RefType["Agent"]>;
        outcomes: ReadonlyArray<_RefType["Outcome"]>;
      })
    | (Omit<Agreement, "relations" | "history" | "parties" | "clauses" | "covers"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        parties: ReadonlyArray<_RefType["Party"]>;
        clauses: ReadonlyArray<_RefType["Clause"]>;
        covers: ReadonlyArray<_RefType["Component"]>;
      })
    | (Omit<Clause, "relations" | "history" | "agreement" | "commitsTo" | "disclaims"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        agreement?: Maybe<_RefType["Agreement"]>;
        commitsTo: ReadonlyArray<_RefType["Duty"]>;
        disclaims: ReadonlyArray<_RefType["Duty"]>;
      })
    | (Omit<
        Control,
        "relations" | "history" | "owner" | "guardedBy" | "gaps" | "guards" | "evidence" | "satisfies" | "operators"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        guards: ReadonlyArray<_RefType["Entity"]>;
        evidence: ReadonlyArray<_RefType["Evidence"]>;
        satisfies: ReadonlyArray<_RefType["Entity"]>;
        operators: ReadonlyArray<_RefType["Party"]>;
      })
    | (Omit<Evidence, "relations" | "history" | "supports" | "producers"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        supports: ReadonlyArray<_RefType["Entity"]>;
        producers: ReadonlyArray<_RefType["Party"]>;
      })
    | (Omit<Requirement, "relations" | "history" | "appliesTo" | "satisfiedBy"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        appliesTo: ReadonlyArray<_RefType["Entity"]>;
        satisfiedBy: ReadonlyArray<_RefType["Control"]>;
      })
    | (Omit<Duty, "relations" | "history" | "assignments"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        assignments: ReadonlyArray<_RefType["Assignment"]>;
      })
    | (Omit<Assignment, "relations" | "history" | "parties" | "duty" | "scope" | "basedOn"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        parties: ReadonlyArray<_RefType["Entity"]>;
        duty?: Maybe<_RefType["Duty"]>;
        scope: ReadonlyArray<_RefType["Entity"]>;
        basedOn: ReadonlyArray<_RefType["Entity"]>;
      })
    | (Omit<Vendor, "relations" | "history" | "owns" | "provides" | "subprocessors" | "agreements" | "statements"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        provides: ReadonlyArray<_RefType["Component"]>;
        subprocessors: ReadonlyArray<_RefType["Vendor"]>;
        agreements: ReadonlyArray<_RefType["Agreement"]>;
        statements: ReadonlyArray<_RefType["Statement"]>;
      })
    | (Omit<Organization, "relations" | "history" | "owns" | "leaders" | "agreements"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        leaders: ReadonlyArray<_RefType["Person"]>;
        agreements: ReadonlyArray<_RefType["Agreement"]>;
      })
    | (Omit<Team, "relations" | "history" | "owns" | "members" | "leaders" | "partOf"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        members: ReadonlyArray<_RefType["Person"]>;
        leaders: ReadonlyArray<_RefType["Person"]>;
        partOf: ReadonlyArray<_RefType["Party"]>;
      })
    | (Omit<Person, "relations" | "history" | "owns" | "teams" | "reportsTo" | "identities"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        teams: ReadonlyArray<_RefType["Team"]>;
        reportsTo?: Maybe<_RefType["Person"]>;
        identities: ReadonlyArray<_RefType["Identity"]>;
      })
    | (Omit<Outcome, "relations" | "history" | "impacts" | "owner" | "drivers"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        impacts: ReadonlyArray<_RefType["Party"]>;
        owner: _RefType["OwnershipAnswer"];
        drivers: ReadonlyArray<_RefType["Entity"]>;
      })
    | (Omit<Vulnerability, "relations" | "history" | "affects"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        affects: ReadonlyArray<_RefType["Component"]>;
      })
    | (Omit<Incident, "relations" | "history" | "breached" | "exploited" | "resultedIn" | "struck"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        breached: ReadonlyArray<_RefType["Clause"]>;
        exploited: ReadonlyArray<_RefType["Vulnerability"]>;
        resultedIn: ReadonlyArray<_RefType["Outcome"]>;
        struck: ReadonlyArray<_RefType["Entity"]>;
      })
    | (Omit<
        Model,
        | "relations"
        | "history"
        | "owner"
        | "guardedBy"
        | "gaps"
        | "vendors"
        | "hosts"
        | "powers"
        | "derivedFrom"
        | "data"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        vendors: ReadonlyArray<_RefType["Vendor"]>;
        hosts: ReadonlyArray<_RefType["Platform"]>;
        powers: ReadonlyArray<_RefType["Component"]>;
        derivedFrom: ReadonlyArray<_RefType["Model"]>;
        data: ReadonlyArray<_RefType["Resource"]>;
      })
    | (Omit<Platform, "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "hosts" | "plugins"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        vendors: ReadonlyArray<_RefType["Vendor"]>;
        hosts: ReadonlyArray<_RefType["Component"]>;
        plugins: ReadonlyArray<_RefType["Plugin"]>;
      })
    | (Omit<Plugin, "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "extends" | "identities"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        vendors: ReadonlyArray<_RefType["Vendor"]>;
        extends: ReadonlyArray<_RefType["Component"]>;
        identities: ReadonlyArray<_RefType["Identity"]>;
      })
    | (Omit<Statement, "relations" | "history" | "vendor" | "about"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        vendor?: Maybe<_RefType["Vendor"]>;
        about: ReadonlyArray<_RefType["Entity"]>;
      });
  Party:
    | (Omit<Vendor, "relations" | "history" | "owns" | "provides" | "subprocessors" | "agreements" | "statements"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        provides: ReadonlyArray<_RefType["Component"]>;
        subprocessors: ReadonlyArray<_RefType["Vendor"]>;
        agreements: ReadonlyArray<_RefType["Agreement"]>;
        statements: ReadonlyArray<_RefType["Statement"]>;
      })
    | (Omit<Organization, "relations" | "history" | "owns" | "leaders" | "agreements"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        leaders: ReadonlyArray<_RefType["Person"]>;
        agreements: ReadonlyArray<_RefType["Agreement"]>;
      })
    | (Omit<Team, "relations" | "history" | "owns" | "members" | "leaders" | "partOf"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        members: ReadonlyArray<_RefType["Person"]>;
        leaders: ReadonlyArray<_RefType["Person"]>;
        partOf: ReadonlyArray<_RefType["Party"]>;
      })
    | (Omit<Person, "relations" | "history" | "owns" | "teams" | "reportsTo" | "identities"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owns: _RefType["RelationConnection"];
        teams: ReadonlyArray<_RefType["Team"]>;
        reportsTo?: Maybe<_RefType["Person"]>;
        identities: ReadonlyArray<_RefType["Identity"]>;
      });
  Component:
    | (Omit<
        Identity,
        "relations" | "history" | "owner" | "guardedBy" | "gaps" | "actors" | "canAssume" | "assumedBy" | "accesses"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        actors: ReadonlyArray<_RefType["Entity"]>;
        canAssume: ReadonlyArray<_RefType["Identity"]>;
        assumedBy: ReadonlyArray<_RefType["Identity"]>;
        accesses: ReadonlyArray<_RefType["Access"]>;
      })
    | (Omit<
        Resource,
        | "relations"
        | "history"
        | "owner"
        | "guardedBy"
        | "gaps"
        | "reachedBy"
        | "feeds"
        | "contains"
        | "backups"
        | "outcomes"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        reachedBy: ReadonlyArray<_RefType["Access"]>;
        feeds: ReadonlyArray<_RefType["Component"]>;
        contains: ReadonlyArray<_RefType["Resource"]>;
        backups: ReadonlyArray<_RefType["Resource"]>;
        outcomes: ReadonlyArray<_RefType["Outcome"]>;
      })
    | (Omit<
        Agent,
        | "relations"
        | "history"
        | "owner"
        | "guardedBy"
        | "gaps"
        | "models"
        | "platforms"
        | "plugins"
        | "identities"
        | "data"
        | "delegatesTo"
        | "delegatedBy"
        | "outcomes"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        models: ReadonlyArray<_RefType["Model"]>;
        platforms: ReadonlyArray<_RefType["Platform"]>;
        plugins: ReadonlyArray<_RefType["Plugin"]>;
        identities: ReadonlyArray<_RefType["Identity"]>;
        data: ReadonlyArray<_RefType["Resource"]>;
        delegatesTo: ReadonlyArray<_RefType["Agent"]>;
        delegatedBy: ReadonlyArray<_RefType["Agent"]>;
        outcomes: ReadonlyArray<_RefType["Outcome"]>;
      })
    | (Omit<
        Control,
        "relations" | "history" | "owner" | "guardedBy" | "gaps" | "guards" | "evidence" | "satisfies" | "operators"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        guards: ReadonlyArray<_RefType["Entity"]>;
        evidence: ReadonlyArray<_RefType["Evidence"]>;
        satisfies: ReadonlyArray<_RefType["Entity"]>;
        operators: ReadonlyArray<_RefType["Party"]>;
      })
    | (Omit<
        Model,
        | "relations"
        | "history"
        | "owner"
        | "guardedBy"
        | "gaps"
        | "vendors"
        | "hosts"
        | "powers"
        | "derivedFrom"
        | "data"
      > & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        vendors: ReadonlyArray<_RefType["Vendor"]>;
        hosts: ReadonlyArray<_RefType["Platform"]>;
        powers: ReadonlyArray<_RefType["Component"]>;
        derivedFrom: ReadonlyArray<_RefType["Model"]>;
        data: ReadonlyArray<_RefType["Resource"]>;
      })
    | (Omit<Platform, "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "hosts" | "plugins"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        vendors: ReadonlyArray<_RefType["Vendor"]>;
        hosts: ReadonlyArray<_RefType["Component"]>;
        plugins: ReadonlyArray<_RefType["Plugin"]>;
      })
    | (Omit<Plugin, "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "extends" | "identities"> & {
        relations: _RefType["RelationConnection"];
        history: _RefType["ChangeConnection"];
        owner: _RefType["OwnershipAnswer"];
        guardedBy: ReadonlyArray<_RefType["Control"]>;
        gaps: _RefType["GapConnection"];
        vendors: ReadonlyArray<_RefType["Vendor"]>;
        extends: ReadonlyArray<_RefType["Component"]>;
        identities: ReadonlyArray<_RefType["Identity"]>;
      });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Identity: ResolverTypeWrapper<
    Omit<
      Identity,
      "relations" | "history" | "owner" | "guardedBy" | "gaps" | "actors" | "canAssume" | "assumedBy" | "accesses"
    > & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owner: ResolversTypes["OwnershipAnswer"];
      guardedBy: ReadonlyArray<ResolversTypes["Control"]>;
      gaps: ResolversTypes["GapConnection"];
      actors: ReadonlyArray<ResolversTypes["Entity"]>;
      canAssume: ReadonlyArray<ResolversTypes["Identity"]>;
      assumedBy: ReadonlyArray<ResolversTypes["Identity"]>;
      accesses: ReadonlyArray<ResolversTypes["Access"]>;
    }
  >;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  Access: ResolverTypeWrapper<
    Omit<Access, "to" | "relation"> & { to: ResolversTypes["Component"]; relation: ResolversTypes["Relation"] }
  >;
  Resource: ResolverTypeWrapper<
    Omit<
      Resource,
      | "relations"
      | "history"
      | "owner"
      | "guardedBy"
      | "gaps"
      | "reachedBy"
      | "feeds"
      | "contains"
      | "backups"
      | "outcomes"
    > & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owner: ResolversTypes["OwnershipAnswer"];
      guardedBy: ReadonlyArray<ResolversTypes["Control"]>;
      gaps: ResolversTypes["GapConnection"];
      reachedBy: ReadonlyArray<ResolversTypes["Access"]>;
      feeds: ReadonlyArray<ResolversTypes["Component"]>;
      contains: ReadonlyArray<ResolversTypes["Resource"]>;
      backups: ReadonlyArray<ResolversTypes["Resource"]>;
      outcomes: ReadonlyArray<ResolversTypes["Outcome"]>;
    }
  >;
  IdentityKind: IdentityKind;
  ResourceKind: ResourceKind;
  DataClass: DataClass;
  Agent: ResolverTypeWrapper<
    Omit<
      Agent,
      | "relations"
      | "history"
      | "owner"
      | "guardedBy"
      | "gaps"
      | "models"
      | "platforms"
      | "plugins"
      | "identities"
      | "data"
      | "delegatesTo"
      | "delegatedBy"
      | "outcomes"
    > & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owner: ResolversTypes["OwnershipAnswer"];
      guardedBy: ReadonlyArray<ResolversTypes["Control"]>;
      gaps: ResolversTypes["GapConnection"];
      models: ReadonlyArray<ResolversTypes["Model"]>;
      platforms: ReadonlyArray<ResolversTypes["Platform"]>;
      plugins: ReadonlyArray<ResolversTypes["Plugin"]>;
      identities: ReadonlyArray<ResolversTypes["Identity"]>;
      data: ReadonlyArray<ResolversTypes["Resource"]>;
      delegatesTo: ReadonlyArray<ResolversTypes["Agent"]>;
      delegatedBy: ReadonlyArray<ResolversTypes["Agent"]>;
      outcomes: ReadonlyArray<ResolversTypes["Outcome"]>;
    }
  >;
  ServiceModel: ServiceModel;
  Autonomy: Autonomy;
  OverrideTier: OverrideTier;
  Criticality: Criticality;
  Agreement: ResolverTypeWrapper<
    Omit<Agreement, "relations" | "history" | "parties" | "clauses" | "covers"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      parties: ReadonlyArray<ResolversTypes["Party"]>;
      clauses: ReadonlyArray<ResolversTypes["Clause"]>;
      covers: ReadonlyArray<ResolversTypes["Component"]>;
    }
  >;
  Clause: ResolverTypeWrapper<
    Omit<Clause, "relations" | "history" | "agreement" | "commitsTo" | "disclaims"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      agreement?: Maybe<ResolversTypes["Agreement"]>;
      commitsTo: ReadonlyArray<ResolversTypes["Duty"]>;
      disclaims: ReadonlyArray<ResolversTypes["Duty"]>;
    }
  >;
  Float: ResolverTypeWrapper<Scalars["Float"]["output"]>;
  CreditTier: ResolverTypeWrapper<CreditTier>;
  AgreementKind: AgreementKind;
  ClauseKind: ClauseKind;
  CapBasis: CapBasis;
  LossKind: LossKind;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WatchInput: WatchInput;
  WatchOwnership: WatchOwnership;
  WatchBlastRadius: WatchBlastRadius;
  AnswerChange: ResolverTypeWrapper<
    Omit<AnswerChange, "changes"> & { changes: ReadonlyArray<ResolversTypes["Change"]> }
  >;
  AssuranceCase: ResolverTypeWrapper<
    Omit<AssuranceCase, "outcome" | "claims" | "missing"> & {
      outcome: ResolversTypes["Outcome"];
      claims: ReadonlyArray<ResolversTypes["AssuranceClaim"]>;
      missing: ReadonlyArray<ResolversTypes["AssuranceNeed"]>;
    }
  >;
  AssuranceVerdict: AssuranceVerdict;
  AssuranceClaim: ResolverTypeWrapper<
    Omit<AssuranceClaim, "origin" | "path" | "vendors" | "controls"> & {
      origin: ResolversTypes["Entity"];
      path: ResolversTypes["Path"];
      vendors: ReadonlyArray<ResolversTypes["Vendor"]>;
      controls: ReadonlyArray<ResolversTypes["ControlProof"]>;
    }
  >;
  ControlProof: ResolverTypeWrapper<
    Omit<ControlProof, "control" | "evidence"> & {
      control: ResolversTypes["Control"];
      evidence: ReadonlyArray<ResolversTypes["Evidence"]>;
    }
  >;
  AssuranceNeed: ResolverTypeWrapper<
    Omit<AssuranceNeed, "control" | "hop"> & {
      control?: Maybe<ResolversTypes["Control"]>;
      hop?: Maybe<ResolversTypes["Hop"]>;
    }
  >;
  LayerAssurance: ResolverTypeWrapper<LayerAssurance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Control: ResolverTypeWrapper<
    Omit<
      Control,
      "relations" | "history" | "owner" | "guardedBy" | "gaps" | "guards" | "evidence" | "satisfies" | "operators"
    > & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owner: ResolversTypes["OwnershipAnswer"];
      guardedBy: ReadonlyArray<ResolversTypes["Control"]>;
      gaps: ResolversTypes["GapConnection"];
      guards: ReadonlyArray<ResolversTypes["Entity"]>;
      evidence: ReadonlyArray<ResolversTypes["Evidence"]>;
      satisfies: ReadonlyArray<ResolversTypes["Entity"]>;
      operators: ReadonlyArray<ResolversTypes["Party"]>;
    }
  >;
  Evidence: ResolverTypeWrapper<
    Omit<Evidence, "relations" | "history" | "supports" | "producers"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      supports: ReadonlyArray<ResolversTypes["Entity"]>;
      producers: ReadonlyArray<ResolversTypes["Party"]>;
    }
  >;
  Requirement: ResolverTypeWrapper<
    Omit<Requirement, "relations" | "history" | "appliesTo" | "satisfiedBy"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      appliesTo: ReadonlyArray<ResolversTypes["Entity"]>;
      satisfiedBy: ReadonlyArray<ResolversTypes["Control"]>;
    }
  >;
  AssuranceState: AssuranceState;
  ControlKind: ControlKind;
  ControlEffect: ControlEffect;
  ControlNature: ControlNature;
  Automation: Automation;
  FailMode: FailMode;
  ControlStatus: ControlStatus;
  EvidenceKind: EvidenceKind;
  Independence: Independence;
  EvidenceResult: EvidenceResult;
  BlastRadius: ResolverTypeWrapper<
    Omit<BlastRadius, "origins" | "inherent" | "residual" | "controls"> & {
      origins: ReadonlyArray<ResolversTypes["Entity"]>;
      inherent: ResolversTypes["Reach"];
      residual: ResolversTypes["Reach"];
      controls: ReadonlyArray<ResolversTypes["ControlEncounter"]>;
    }
  >;
  Reach: ResolverTypeWrapper<
    Omit<Reach, "byKind" | "byOwner" | "outcomes" | "impacted"> & {
      byKind: ReadonlyArray<ResolversTypes["KindCount"]>;
      byOwner: ReadonlyArray<ResolversTypes["OwnerCount"]>;
      outcomes: ReadonlyArray<ResolversTypes["Impact"]>;
      impacted: ResolversTypes["ImpactConnection"];
    }
  >;
  KindCount: ResolverTypeWrapper<KindCount>;
  LayerCount: ResolverTypeWrapper<LayerCount>;
  OwnerCount: ResolverTypeWrapper<Omit<OwnerCount, "party"> & { party?: Maybe<ResolversTypes["Party"]> }>;
  Impact: ResolverTypeWrapper<
    Omit<Impact, "entity" | "via" | "path"> & {
      entity: ResolversTypes["Entity"];
      via: ResolversTypes["Hop"];
      path: ResolversTypes["Path"];
    }
  >;
  ControlEncounter: ResolverTypeWrapper<Omit<ControlEncounter, "control"> & { control: ResolversTypes["Control"] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ChangesInput: ChangesInput;
  RelationInput: RelationInput;
  ApplyChangesPayload: ResolverTypeWrapper<
    Omit<ApplyChangesPayload, "changes"> & { changes: ResolversTypes["ChangeConnection"] }
  >;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  ChangeKind: ChangeKind;
  Change: ResolverTypeWrapper<
    Omit<Change, "entity" | "relation"> & {
      entity?: Maybe<ResolversTypes["Entity"]>;
      relation?: Maybe<ResolversTypes["Relation"]>;
    }
  >;
  ChokePoints: ResolverTypeWrapper<
    Omit<ChokePoints, "cut" | "bottlenecks"> & {
      cut: ReadonlyArray<ResolversTypes["Hop"]>;
      bottlenecks: ReadonlyArray<ResolversTypes["Entity"]>;
    }
  >;
  Concentration: ResolverTypeWrapper<Omit<Concentration, "entity"> & { entity: ResolversTypes["Entity"] }>;
  ConcentrationEdge: ResolverTypeWrapper<Omit<ConcentrationEdge, "node"> & { node: ResolversTypes["Concentration"] }>;
  ConcentrationConnection: ResolverTypeWrapper<
    Omit<ConcentrationConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["ConcentrationEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Concentration"]>;
    }
  >;
  ConfirmPayload: ResolverTypeWrapper<
    Omit<ConfirmPayload, "confirmed"> & { confirmed: ReadonlyArray<ResolversTypes["Entity"]> }
  >;
  Duty: ResolverTypeWrapper<
    Omit<Duty, "relations" | "history" | "assignments"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      assignments: ReadonlyArray<ResolversTypes["Assignment"]>;
    }
  >;
  DutyTemplate: ResolverTypeWrapper<DutyTemplate>;
  Assignment: ResolverTypeWrapper<
    Omit<Assignment, "relations" | "history" | "parties" | "duty" | "scope" | "basedOn"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      parties: ReadonlyArray<ResolversTypes["Entity"]>;
      duty?: Maybe<ResolversTypes["Duty"]>;
      scope: ReadonlyArray<ResolversTypes["Entity"]>;
      basedOn: ReadonlyArray<ResolversTypes["Entity"]>;
    }
  >;
  AssignmentRole: AssignmentRole;
  AssignmentBasis: AssignmentBasis;
  AssignmentStatus: AssignmentStatus;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  Decimal: ResolverTypeWrapper<Scalars["Decimal"]["output"]>;
  JSONObject: ResolverTypeWrapper<Scalars["JSONObject"]["output"]>;
  URL: ResolverTypeWrapper<Scalars["URL"]["output"]>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["Node"]>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["Entity"]>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["Party"]>;
  Component: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["Component"]>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Assertion: ResolverTypeWrapper<Assertion>;
  Certainty: Certainty;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Export: ResolverTypeWrapper<Export>;
  ExportArgument: ResolverTypeWrapper<ExportArgument>;
  ExportFormat: ResolverTypeWrapper<ExportFormat>;
  EntityFilter: EntityFilter;
  TextFilter: TextFilter;
  IdFilter: IdFilter;
  TagFilter: TagFilter;
  CertaintyFilter: CertaintyFilter;
  DateTimeFilter: DateTimeFilter;
  BooleanFilter: BooleanFilter;
  FloatFilter: FloatFilter;
  DecimalFilter: DecimalFilter;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  OrderDirection: OrderDirection;
  GapRule: GapRule;
  Gap: ResolverTypeWrapper<
    Omit<Gap, "subject" | "related"> & {
      subject: ResolversTypes["Entity"];
      related: ReadonlyArray<ResolversTypes["Entity"]>;
    }
  >;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, "node"> & { node: ResolversTypes["Gap"] }>;
  GapConnection: ResolverTypeWrapper<
    Omit<GapConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["GapEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Gap"]>;
    }
  >;
  GapRuleCount: ResolverTypeWrapper<GapRuleCount>;
  GapInfo: ResolverTypeWrapper<GapInfo>;
  GapRuleInfo: ResolverTypeWrapper<GapRuleInfo>;
  ImportFormat: ImportFormat;
  ContentEncoding: ContentEncoding;
  ImportMode: ImportMode;
  ImportPayload: ResolverTypeWrapper<Omit<ImportPayload, "changes"> & { changes: ResolversTypes["ChangeConnection"] }>;
  LossAllocation: ResolverTypeWrapper<
    Omit<LossAllocation, "outcome" | "recoveries" | "borneBy"> & {
      outcome: ResolversTypes["Outcome"];
      recoveries: ReadonlyArray<ResolversTypes["Recovery"]>;
      borneBy?: Maybe<ResolversTypes["Party"]>;
    }
  >;
  Recovery: ResolverTypeWrapper<
    Omit<Recovery, "agreement" | "counterparty" | "clause"> & {
      agreement: ResolversTypes["Agreement"];
      counterparty?: Maybe<ResolversTypes["Party"]>;
      clause?: Maybe<ResolversTypes["Clause"]>;
    }
  >;
  RecoveryGround: RecoveryGround;
  Ontology: ResolverTypeWrapper<Ontology>;
  Benchmark: ResolverTypeWrapper<Benchmark>;
  KindInfo: ResolverTypeWrapper<KindInfo>;
  RelationInfo: ResolverTypeWrapper<RelationInfo>;
  PropertyInfo: ResolverTypeWrapper<PropertyInfo>;
  Taxonomy: ResolverTypeWrapper<Taxonomy>;
  Layer: ResolverTypeWrapper<Layer>;
  Direction: Direction;
  Power: Power;
  Gift: Gift;
  OutageDirection: OutageDirection;
  Kind: Kind;
  RelationType: RelationType;
  OutcomeExposure: ResolverTypeWrapper<
    Omit<OutcomeExposure, "outcome" | "owner" | "paths" | "openOrigins"> & {
      outcome: ResolversTypes["Outcome"];
      owner: ResolversTypes["OwnershipAnswer"];
      paths: ReadonlyArray<ResolversTypes["OutcomePath"]>;
      openOrigins: ReadonlyArray<ResolversTypes["Entity"]>;
    }
  >;
  OutcomePath: ResolverTypeWrapper<
    Omit<OutcomePath, "path" | "origin" | "accountable"> & {
      path: ResolversTypes["Path"];
      origin: ResolversTypes["Entity"];
      accountable: ReadonlyArray<ResolversTypes["HopAccountability"]>;
    }
  >;
  HopAccountability: ResolverTypeWrapper<
    Omit<HopAccountability, "hop" | "party"> & { hop: ResolversTypes["Hop"]; party?: Maybe<ResolversTypes["Party"]> }
  >;
  OwnershipChain: ResolverTypeWrapper<
    Omit<OwnershipChain, "entity" | "answers"> & {
      entity: ResolversTypes["Entity"];
      answers: ReadonlyArray<ResolversTypes["OwnershipAnswer"]>;
    }
  >;
  OwnershipAnswer: ResolverTypeWrapper<
    Omit<OwnershipAnswer, "party" | "person" | "hops" | "candidates"> & {
      party?: Maybe<ResolversTypes["Party"]>;
      person?: Maybe<ResolversTypes["Person"]>;
      hops: ReadonlyArray<ResolversTypes["OwnershipHop"]>;
      candidates: ReadonlyArray<ResolversTypes["Party"]>;
    }
  >;
  OwnershipHop: ResolverTypeWrapper<
    Omit<OwnershipHop, "from" | "to" | "relation"> & {
      from: ResolversTypes["Entity"];
      to?: Maybe<ResolversTypes["Entity"]>;
      relation?: Maybe<ResolversTypes["Relation"]>;
    }
  >;
  OwnershipReason: OwnershipReason;
  Vendor: ResolverTypeWrapper<
    Omit<Vendor, "relations" | "history" | "owns" | "provides" | "subprocessors" | "agreements" | "statements"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owns: ResolversTypes["RelationConnection"];
      provides: ReadonlyArray<ResolversTypes["Component"]>;
      subprocessors: ReadonlyArray<ResolversTypes["Vendor"]>;
      agreements: ReadonlyArray<ResolversTypes["Agreement"]>;
      statements: ReadonlyArray<ResolversTypes["Statement"]>;
    }
  >;
  Organization: ResolverTypeWrapper<
    Omit<Organization, "relations" | "history" | "owns" | "leaders" | "agreements"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owns: ResolversTypes["RelationConnection"];
      leaders: ReadonlyArray<ResolversTypes["Person"]>;
      agreements: ReadonlyArray<ResolversTypes["Agreement"]>;
    }
  >;
  Team: ResolverTypeWrapper<
    Omit<Team, "relations" | "history" | "owns" | "members" | "leaders" | "partOf"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owns: ResolversTypes["RelationConnection"];
      members: ReadonlyArray<ResolversTypes["Person"]>;
      leaders: ReadonlyArray<ResolversTypes["Person"]>;
      partOf: ReadonlyArray<ResolversTypes["Party"]>;
    }
  >;
  Person: ResolverTypeWrapper<
    Omit<Person, "relations" | "history" | "owns" | "teams" | "reportsTo" | "identities"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owns: ResolversTypes["RelationConnection"];
      teams: ReadonlyArray<ResolversTypes["Team"]>;
      reportsTo?: Maybe<ResolversTypes["Person"]>;
      identities: ReadonlyArray<ResolversTypes["Identity"]>;
    }
  >;
  VendorCategory: VendorCategory;
  VendorPosture: VendorPosture;
  BusinessFunction: BusinessFunction;
  PathAnswer: ResolverTypeWrapper<Omit<PathAnswer, "paths"> & { paths: ReadonlyArray<ResolversTypes["Path"]> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, "node"> & { node: ResolversTypes["Entity"] }>;
  SearchConnection: ResolverTypeWrapper<
    Omit<SearchConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["SearchEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Entity"]>;
    }
  >;
  Relation: ResolverTypeWrapper<
    Omit<Relation, "from" | "to"> & { from: ResolversTypes["Entity"]; to: ResolversTypes["Entity"] }
  >;
  OwnershipFacet: OwnershipFacet;
  ProviderRole: ProviderRole;
  AgreementRole: AgreementRole;
  MappingRelationship: MappingRelationship;
  ReviewDecision: ReviewDecision;
  ResponsibilityMatrix: ResolverTypeWrapper<
    Omit<ResponsibilityMatrix, "entity" | "rows"> & {
      entity: ResolversTypes["Entity"];
      rows: ReadonlyArray<ResolversTypes["MatrixRow"]>;
    }
  >;
  MatrixRow: ResolverTypeWrapper<
    Omit<
      MatrixRow,
      | "duty"
      | "component"
      | "accountable"
      | "responsible"
      | "clause"
      | "acknowledgedBy"
      | "candidates"
      | "stance"
      | "satisfiedBy"
    > & {
      duty: ResolversTypes["Duty"];
      component: ResolversTypes["Entity"];
      accountable?: Maybe<ResolversTypes["Party"]>;
      responsible: ReadonlyArray<ResolversTypes["Entity"]>;
      clause?: Maybe<ResolversTypes["Clause"]>;
      acknowledgedBy: ReadonlyArray<ResolversTypes["Party"]>;
      candidates: ReadonlyArray<ResolversTypes["MatrixCandidate"]>;
      stance?: Maybe<ResolversTypes["Statement"]>;
      satisfiedBy: ReadonlyArray<ResolversTypes["Control"]>;
    }
  >;
  MatrixCandidate: ResolverTypeWrapper<
    Omit<MatrixCandidate, "party" | "from"> & {
      party?: Maybe<ResolversTypes["Entity"]>;
      from: ResolversTypes["Entity"];
    }
  >;
  DutyStatus: DutyStatus;
  DutyStatusCount: ResolverTypeWrapper<DutyStatusCount>;
  Side: Side;
  SideCount: ResolverTypeWrapper<SideCount>;
  Framework: ResolverTypeWrapper<Framework>;
  Outcome: ResolverTypeWrapper<
    Omit<Outcome, "relations" | "history" | "impacts" | "owner" | "drivers"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      impacts: ReadonlyArray<ResolversTypes["Party"]>;
      owner: ResolversTypes["OwnershipAnswer"];
      drivers: ReadonlyArray<ResolversTypes["Entity"]>;
    }
  >;
  Loss: ResolverTypeWrapper<Loss>;
  Vulnerability: ResolverTypeWrapper<
    Omit<Vulnerability, "relations" | "history" | "affects"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      affects: ReadonlyArray<ResolversTypes["Component"]>;
    }
  >;
  Incident: ResolverTypeWrapper<
    Omit<Incident, "relations" | "history" | "breached" | "exploited" | "resultedIn" | "struck"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      breached: ReadonlyArray<ResolversTypes["Clause"]>;
      exploited: ReadonlyArray<ResolversTypes["Vulnerability"]>;
      resultedIn: ReadonlyArray<ResolversTypes["Outcome"]>;
      struck: ReadonlyArray<ResolversTypes["Entity"]>;
    }
  >;
  Severity: Severity;
  OutcomeKind: OutcomeKind;
  OutcomeTrigger: OutcomeTrigger;
  VulnerabilityClass: VulnerabilityClass;
  CauseKind: CauseKind;
  IncidentKind: IncidentKind;
  ServiceModelShift: ResolverTypeWrapper<
    Omit<ServiceModelShift, "entity" | "moves"> & {
      entity: ResolversTypes["Entity"];
      moves: ReadonlyArray<ResolversTypes["DutyMove"]>;
    }
  >;
  DutyMove: ResolverTypeWrapper<
    Omit<DutyMove, "duty" | "before" | "after"> & {
      duty: ResolversTypes["Duty"];
      before: ResolversTypes["MatrixRow"];
      after: ResolversTypes["MatrixRow"];
    }
  >;
  Model: ResolverTypeWrapper<
    Omit<
      Model,
      "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "hosts" | "powers" | "derivedFrom" | "data"
    > & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owner: ResolversTypes["OwnershipAnswer"];
      guardedBy: ReadonlyArray<ResolversTypes["Control"]>;
      gaps: ResolversTypes["GapConnection"];
      vendors: ReadonlyArray<ResolversTypes["Vendor"]>;
      hosts: ReadonlyArray<ResolversTypes["Platform"]>;
      powers: ReadonlyArray<ResolversTypes["Component"]>;
      derivedFrom: ReadonlyArray<ResolversTypes["Model"]>;
      data: ReadonlyArray<ResolversTypes["Resource"]>;
    }
  >;
  Platform: ResolverTypeWrapper<
    Omit<Platform, "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "hosts" | "plugins"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owner: ResolversTypes["OwnershipAnswer"];
      guardedBy: ReadonlyArray<ResolversTypes["Control"]>;
      gaps: ResolversTypes["GapConnection"];
      vendors: ReadonlyArray<ResolversTypes["Vendor"]>;
      hosts: ReadonlyArray<ResolversTypes["Component"]>;
      plugins: ReadonlyArray<ResolversTypes["Plugin"]>;
    }
  >;
  Plugin: ResolverTypeWrapper<
    Omit<Plugin, "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "extends" | "identities"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      owner: ResolversTypes["OwnershipAnswer"];
      guardedBy: ReadonlyArray<ResolversTypes["Control"]>;
      gaps: ResolversTypes["GapConnection"];
      vendors: ReadonlyArray<ResolversTypes["Vendor"]>;
      extends: ReadonlyArray<ResolversTypes["Component"]>;
      identities: ReadonlyArray<ResolversTypes["Identity"]>;
    }
  >;
  Setting: ResolverTypeWrapper<Setting>;
  ReleaseStage: ReleaseStage;
  PlatformKind: PlatformKind;
  PluginKind: PluginKind;
  StanceMatrix: ResolverTypeWrapper<
    Omit<StanceMatrix, "vendors" | "cells" | "contradictions"> & {
      vendors: ReadonlyArray<ResolversTypes["Vendor"]>;
      cells: ReadonlyArray<ResolversTypes["StanceCell"]>;
      contradictions: ReadonlyArray<ResolversTypes["StanceContradiction"]>;
    }
  >;
  StanceCell: ResolverTypeWrapper<
    Omit<StanceCell, "vendor" | "statements"> & {
      vendor: ResolversTypes["Vendor"];
      statements: ReadonlyArray<ResolversTypes["Statement"]>;
    }
  >;
  StanceContradiction: ResolverTypeWrapper<
    Omit<StanceContradiction, "vulnerability" | "cells"> & {
      vulnerability?: Maybe<ResolversTypes["Vulnerability"]>;
      cells: ReadonlyArray<ResolversTypes["StanceCell"]>;
    }
  >;
  Statement: ResolverTypeWrapper<
    Omit<Statement, "relations" | "history" | "vendor" | "about"> & {
      relations: ResolversTypes["RelationConnection"];
      history: ResolversTypes["ChangeConnection"];
      vendor?: Maybe<ResolversTypes["Vendor"]>;
      about: ReadonlyArray<ResolversTypes["Entity"]>;
    }
  >;
  StatementKind: StatementKind;
  Stance: Stance;
  StanceGroup: StanceGroup;
  StatementChannel: StatementChannel;
  Scenario: Scenario;
  Assumptions: Assumptions;
  Completeness: Completeness;
  LimitReason: LimitReason;
  TraversalInfo: ResolverTypeWrapper<TraversalInfo>;
  Path: ResolverTypeWrapper<
    Omit<Path, "hops" | "parties" | "blockedBy"> & {
      hops: ReadonlyArray<ResolversTypes["Hop"]>;
      parties: ReadonlyArray<ResolversTypes["Party"]>;
      blockedBy: ReadonlyArray<ResolversTypes["Control"]>;
    }
  >;
  Hop: ResolverTypeWrapper<
    Omit<Hop, "relation" | "from" | "to" | "guards" | "accountable"> & {
      relation: ResolversTypes["Relation"];
      from: ResolversTypes["Entity"];
      to: ResolversTypes["Entity"];
      guards: ReadonlyArray<ResolversTypes["Guard"]>;
      accountable?: Maybe<ResolversTypes["Party"]>;
    }
  >;
  Guard: ResolverTypeWrapper<Omit<Guard, "control"> & { control: ResolversTypes["Control"] }>;
  Money: ResolverTypeWrapper<Money>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, "node"> & { node: ResolversTypes["Relation"] }>;
  RelationConnection: ResolverTypeWrapper<
    Omit<RelationConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["RelationEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Relation"]>;
    }
  >;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, "node"> & { node: ResolversTypes["Change"] }>;
  ChangeConnection: ResolverTypeWrapper<
    Omit<ChangeConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["ChangeEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Change"]>;
    }
  >;
  ImpactEdge: ResolverTypeWrapper<Omit<ImpactEdge, "node"> & { node: ResolversTypes["Impact"] }>;
  ImpactConnection: ResolverTypeWrapper<
    Omit<ImpactConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["ImpactEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Impact"]>;
    }
  >;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, "node"> & { node: ResolversTypes["Entity"] }>;
  EntityConnection: ResolverTypeWrapper<
    Omit<EntityConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["EntityEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Entity"]>;
    }
  >;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, "node"> & { node: ResolversTypes["Vendor"] }>;
  VendorConnection: ResolverTypeWrapper<
    Omit<VendorConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["VendorEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Vendor"]>;
    }
  >;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, "node"> & { node: ResolversTypes["Organization"] }>;
  OrganizationConnection: ResolverTypeWrapper<
    Omit<OrganizationConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["OrganizationEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Organization"]>;
    }
  >;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, "node"> & { node: ResolversTypes["Team"] }>;
  TeamConnection: ResolverTypeWrapper<
    Omit<TeamConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["TeamEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Team"]>;
    }
  >;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, "node"> & { node: ResolversTypes["Person"] }>;
  PersonConnection: ResolverTypeWrapper<
    Omit<PersonConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["PersonEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Person"]>;
    }
  >;
  ModelEdge: ResolverTypeWrapper<Omit<ModelEdge, "node"> & { node: ResolversTypes["Model"] }>;
  ModelConnection: ResolverTypeWrapper<
    Omit<ModelConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["ModelEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Model"]>;
    }
  >;
  PlatformEdge: ResolverTypeWrapper<Omit<PlatformEdge, "node"> & { node: ResolversTypes["Platform"] }>;
  PlatformConnection: ResolverTypeWrapper<
    Omit<PlatformConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["PlatformEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Platform"]>;
    }
  >;
  PluginEdge: ResolverTypeWrapper<Omit<PluginEdge, "node"> & { node: ResolversTypes["Plugin"] }>;
  PluginConnection: ResolverTypeWrapper<
    Omit<PluginConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["PluginEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Plugin"]>;
    }
  >;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, "node"> & { node: ResolversTypes["Agent"] }>;
  AgentConnection: ResolverTypeWrapper<
    Omit<AgentConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["AgentEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Agent"]>;
    }
  >;
  IdentityEdge: ResolverTypeWrapper<Omit<IdentityEdge, "node"> & { node: ResolversTypes["Identity"] }>;
  IdentityConnection: ResolverTypeWrapper<
    Omit<IdentityConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["IdentityEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Identity"]>;
    }
  >;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, "node"> & { node: ResolversTypes["Resource"] }>;
  ResourceConnection: ResolverTypeWrapper<
    Omit<ResourceConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["ResourceEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Resource"]>;
    }
  >;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, "node"> & { node: ResolversTypes["Duty"] }>;
  DutyConnection: ResolverTypeWrapper<
    Omit<DutyConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["DutyEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Duty"]>;
    }
  >;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, "node"> & { node: ResolversTypes["Assignment"] }>;
  AssignmentConnection: ResolverTypeWrapper<
    Omit<AssignmentConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["AssignmentEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Assignment"]>;
    }
  >;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, "node"> & { node: ResolversTypes["Agreement"] }>;
  AgreementConnection: ResolverTypeWrapper<
    Omit<AgreementConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["AgreementEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Agreement"]>;
    }
  >;
  ClauseEdge: ResolverTypeWrapper<Omit<ClauseEdge, "node"> & { node: ResolversTypes["Clause"] }>;
  ClauseConnection: ResolverTypeWrapper<
    Omit<ClauseConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["ClauseEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Clause"]>;
    }
  >;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, "node"> & { node: ResolversTypes["Statement"] }>;
  StatementConnection: ResolverTypeWrapper<
    Omit<StatementConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["StatementEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Statement"]>;
    }
  >;
  ControlEdge: ResolverTypeWrapper<Omit<ControlEdge, "node"> & { node: ResolversTypes["Control"] }>;
  ControlConnection: ResolverTypeWrapper<
    Omit<ControlConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["ControlEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Control"]>;
    }
  >;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, "node"> & { node: ResolversTypes["Evidence"] }>;
  EvidenceConnection: ResolverTypeWrapper<
    Omit<EvidenceConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["EvidenceEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Evidence"]>;
    }
  >;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, "node"> & { node: ResolversTypes["Requirement"] }>;
  RequirementConnection: ResolverTypeWrapper<
    Omit<RequirementConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["RequirementEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Requirement"]>;
    }
  >;
  OutcomeEdge: ResolverTypeWrapper<Omit<OutcomeEdge, "node"> & { node: ResolversTypes["Outcome"] }>;
  OutcomeConnection: ResolverTypeWrapper<
    Omit<OutcomeConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["OutcomeEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Outcome"]>;
    }
  >;
  VulnerabilityEdge: ResolverTypeWrapper<Omit<VulnerabilityEdge, "node"> & { node: ResolversTypes["Vulnerability"] }>;
  VulnerabilityConnection: ResolverTypeWrapper<
    Omit<VulnerabilityConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["VulnerabilityEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Vulnerability"]>;
    }
  >;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, "node"> & { node: ResolversTypes["Incident"] }>;
  IncidentConnection: ResolverTypeWrapper<
    Omit<IncidentConnection, "edges" | "nodes"> & {
      edges: ReadonlyArray<ResolversTypes["IncidentEdge"]>;
      nodes: ReadonlyArray<ResolversTypes["Incident"]>;
    }
  >;
  ExternalIdInput: ExternalIdInput;
  SettingInput: SettingInput;
  CreditTierInput: CreditTierInput;
  LossInput: LossInput;
  DutyTemplateInput: DutyTemplateInput;
  VendorInput: VendorInput;
  OrganizationInput: OrganizationInput;
  TeamInput: TeamInput;
  PersonInput: PersonInput;
  ModelInput: ModelInput;
  PlatformInput: PlatformInput;
  PluginInput: PluginInput;
  AgentInput: AgentInput;
  IdentityInput: IdentityInput;
  ResourceInput: ResourceInput;
  DutyInput: DutyInput;
  AssignmentInput: AssignmentInput;
  AgreementInput: AgreementInput;
  ClauseInput: ClauseInput;
  StatementInput: StatementInput;
  ControlInput: ControlInput;
  EvidenceInput: EvidenceInput;
  RequirementInput: RequirementInput;
  OutcomeInput: OutcomeInput;
  VulnerabilityInput: VulnerabilityInput;
  IncidentInput: IncidentInput;
  VendorFilter: VendorFilter;
  OrganizationFilter: OrganizationFilter;
  TeamFilter: TeamFilter;
  PersonFilter: PersonFilter;
  ModelFilter: ModelFilter;
  PlatformFilter: PlatformFilter;
  PluginFilter: PluginFilter;
  AgentFilter: AgentFilter;
  IdentityFilter: IdentityFilter;
  ResourceFilter: ResourceFilter;
  DutyFilter: DutyFilter;
  AssignmentFilter: AssignmentFilter;
  AgreementFilter: AgreementFilter;
  ClauseFilter: ClauseFilter;
  StatementFilter: StatementFilter;
  ControlFilter: ControlFilter;
  EvidenceFilter: EvidenceFilter;
  RequirementFilter: RequirementFilter;
  OutcomeFilter: OutcomeFilter;
  VulnerabilityFilter: VulnerabilityFilter;
  IncidentFilter: IncidentFilter;
  VendorCategoryListFilter: VendorCategoryListFilter;
  VendorPostureFilter: VendorPostureFilter;
  BusinessFunctionFilter: BusinessFunctionFilter;
  ReleaseStageFilter: ReleaseStageFilter;
  PlatformKindFilter: PlatformKindFilter;
  PluginKindFilter: PluginKindFilter;
  ServiceModelFilter: ServiceModelFilter;
  AutonomyFilter: AutonomyFilter;
  OverrideTierFilter: OverrideTierFilter;
  CriticalityFilter: CriticalityFilter;
  IdentityKindFilter: IdentityKindFilter;
  ResourceKindFilter: ResourceKindFilter;
  DataClassListFilter: DataClassListFilter;
  AssignmentRoleFilter: AssignmentRoleFilter;
  AssignmentBasisFilter: AssignmentBasisFilter;
  AssignmentStatusFilter: AssignmentStatusFilter;
  AgreementKindFilter: AgreementKindFilter;
  ClauseKindFilter: ClauseKindFilter;
  CapBasisFilter: CapBasisFilter;
  LossKindListFilter: LossKindListFilter;
  StatementKindFilter: StatementKindFilter;
  StanceFilter: StanceFilter;
  VulnerabilityClassListFilter: VulnerabilityClassListFilter;
  StatementChannelFilter: StatementChannelFilter;
  ControlKindFilter: ControlKindFilter;
  ControlEffectFilter: ControlEffectFilter;
  ControlNatureFilter: ControlNatureFilter;
  AutomationFilter: AutomationFilter;
  FailModeFilter: FailModeFilter;
  ControlStatusFilter: ControlStatusFilter;
  EvidenceKindFilter: EvidenceKindFilter;
  IndependenceFilter: IndependenceFilter;
  EvidenceResultFilter: EvidenceResultFilter;
  ControlKindListFilter: ControlKindListFilter;
  OutcomeKindFilter: OutcomeKindFilter;
  SeverityFilter: SeverityFilter;
  OutcomeTriggerFilter: OutcomeTriggerFilter;
  VulnerabilityClassFilter: VulnerabilityClassFilter;
  CauseKindListFilter: CauseKindListFilter;
  IncidentKindFilter: IncidentKindFilter;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Identity: Omit<
    Identity,
    "relations" | "history" | "owner" | "guardedBy" | "gaps" | "actors" | "canAssume" | "assumedBy" | "accesses"
  > & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owner: ResolversParentTypes["OwnershipAnswer"];
    guardedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
    gaps: ResolversParentTypes["GapConnection"];
    actors: ReadonlyArray<ResolversParentTypes["Entity"]>;
    canAssume: ReadonlyArray<ResolversParentTypes["Identity"]>;
    assumedBy: ReadonlyArray<ResolversParentTypes["Identity"]>;
    accesses: ReadonlyArray<ResolversParentTypes["Access"]>;
  };
  ID: Scalars["ID"]["output"];
  Int: Scalars["Int"]["output"];
  Access: Omit<Access, "to" | "relation"> & {
    to: ResolversParentTypes["Component"];
    relation: ResolversParentTypes["Relation"];
  };
  Resource: Omit<
    Resource,
    | "relations"
    | "history"
    | "owner"
    | "guardedBy"
    | "gaps"
    | "reachedBy"
    | "feeds"
    | "contains"
    | "backups"
    | "outcomes"
  > & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owner: ResolversParentTypes["OwnershipAnswer"];
    guardedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
    gaps: ResolversParentTypes["GapConnection"];
    reachedBy: ReadonlyArray<ResolversParentTypes["Access"]>;
    feeds: ReadonlyArray<ResolversParentTypes["Component"]>;
    contains: ReadonlyArray<ResolversParentTypes["Resource"]>;
    backups: ReadonlyArray<ResolversParentTypes["Resource"]>;
    outcomes: ReadonlyArray<ResolversParentTypes["Outcome"]>;
  };
  Agent: Omit<
    Agent,
    | "relations"
    | "history"
    | "owner"
    | "guardedBy"
    | "gaps"
    | "models"
    | "platforms"
    | "plugins"
    | "identities"
    | "data"
    | "delegatesTo"
    | "delegatedBy"
    | "outcomes"
  > & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owner: ResolversParentTypes["OwnershipAnswer"];
    guardedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
    gaps: ResolversParentTypes["GapConnection"];
    models: ReadonlyArray<ResolversParentTypes["Model"]>;
    platforms: ReadonlyArray<ResolversParentTypes["Platform"]>;
    plugins: ReadonlyArray<ResolversParentTypes["Plugin"]>;
    identities: ReadonlyArray<ResolversParentTypes["Identity"]>;
    data: ReadonlyArray<ResolversParentTypes["Resource"]>;
    delegatesTo: ReadonlyArray<ResolversParentTypes["Agent"]>;
    delegatedBy: ReadonlyArray<ResolversParentTypes["Agent"]>;
    outcomes: ReadonlyArray<ResolversParentTypes["Outcome"]>;
  };
  Agreement: Omit<Agreement, "relations" | "history" | "parties" | "clauses" | "covers"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    parties: ReadonlyArray<ResolversParentTypes["Party"]>;
    clauses: ReadonlyArray<ResolversParentTypes["Clause"]>;
    covers: ReadonlyArray<ResolversParentTypes["Component"]>;
  };
  Clause: Omit<Clause, "relations" | "history" | "agreement" | "commitsTo" | "disclaims"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    agreement?: Maybe<ResolversParentTypes["Agreement"]>;
    commitsTo: ReadonlyArray<ResolversParentTypes["Duty"]>;
    disclaims: ReadonlyArray<ResolversParentTypes["Duty"]>;
  };
  Float: Scalars["Float"]["output"];
  CreditTier: CreditTier;
  Subscription: Record<PropertyKey, never>;
  WatchInput: WatchInput;
  WatchOwnership: WatchOwnership;
  WatchBlastRadius: WatchBlastRadius;
  AnswerChange: Omit<AnswerChange, "changes"> & { changes: ReadonlyArray<ResolversParentTypes["Change"]> };
  AssuranceCase: Omit<AssuranceCase, "outcome" | "claims" | "missing"> & {
    outcome: ResolversParentTypes["Outcome"];
    claims: ReadonlyArray<ResolversParentTypes["AssuranceClaim"]>;
    missing: ReadonlyArray<ResolversParentTypes["AssuranceNeed"]>;
  };
  AssuranceClaim: Omit<AssuranceClaim, "origin" | "path" | "vendors" | "controls"> & {
    origin: ResolversParentTypes["Entity"];
    path: ResolversParentTypes["Path"];
    vendors: ReadonlyArray<ResolversParentTypes["Vendor"]>;
    controls: ReadonlyArray<ResolversParentTypes["ControlProof"]>;
  };
  ControlProof: Omit<ControlProof, "control" | "evidence"> & {
    control: ResolversParentTypes["Control"];
    evidence: ReadonlyArray<ResolversParentTypes["Evidence"]>;
  };
  AssuranceNeed: Omit<AssuranceNeed, "control" | "hop"> & {
    control?: Maybe<ResolversParentTypes["Control"]>;
    hop?: Maybe<ResolversParentTypes["Hop"]>;
  };
  LayerAssurance: LayerAssurance;
  Query: Record<PropertyKey, never>;
  Control: Omit<
    Control,
    "relations" | "history" | "owner" | "guardedBy" | "gaps" | "guards" | "evidence" | "satisfies" | "operators"
  > & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owner: ResolversParentTypes["OwnershipAnswer"];
    guardedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
    gaps: ResolversParentTypes["GapConnection"];
    guards: ReadonlyArray<ResolversParentTypes["Entity"]>;
    evidence: ReadonlyArray<ResolversParentTypes["Evidence"]>;
    satisfies: ReadonlyArray<ResolversParentTypes["Entity"]>;
    operators: ReadonlyArray<ResolversParentTypes["Party"]>;
  };
  Evidence: Omit<Evidence, "relations" | "history" | "supports" | "producers"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    supports: ReadonlyArray<ResolversParentTypes["Entity"]>;
    producers: ReadonlyArray<ResolversParentTypes["Party"]>;
  };
  Requirement: Omit<Requirement, "relations" | "history" | "appliesTo" | "satisfiedBy"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    appliesTo: ReadonlyArray<ResolversParentTypes["Entity"]>;
    satisfiedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
  };
  BlastRadius: Omit<BlastRadius, "origins" | "inherent" | "residual" | "controls"> & {
    origins: ReadonlyArray<ResolversParentTypes["Entity"]>;
    inherent: ResolversParentTypes["Reach"];
    residual: ResolversParentTypes["Reach"];
    controls: ReadonlyArray<ResolversParentTypes["ControlEncounter"]>;
  };
  Reach: Omit<Reach, "byKind" | "byOwner" | "outcomes" | "impacted"> & {
    byKind: ReadonlyArray<ResolversParentTypes["KindCount"]>;
    byOwner: ReadonlyArray<ResolversParentTypes["OwnerCount"]>;
    outcomes: ReadonlyArray<ResolversParentTypes["Impact"]>;
    impacted: ResolversParentTypes["ImpactConnection"];
  };
  KindCount: KindCount;
  LayerCount: LayerCount;
  OwnerCount: Omit<OwnerCount, "party"> & { party?: Maybe<ResolversParentTypes["Party"]> };
  Impact: Omit<Impact, "entity" | "via" | "path"> & {
    entity: ResolversParentTypes["Entity"];
    via: ResolversParentTypes["Hop"];
    path: ResolversParentTypes["Path"];
  };
  ControlEncounter: Omit<ControlEncounter, "control"> & { control: ResolversParentTypes["Control"] };
  Mutation: Record<PropertyKey, never>;
  ChangesInput: ChangesInput;
  RelationInput: RelationInput;
  ApplyChangesPayload: Omit<ApplyChangesPayload, "changes"> & { changes: ResolversParentTypes["ChangeConnection"] };
  Problem: Problem;
  Change: Omit<Change, "entity" | "relation"> & {
    entity?: Maybe<ResolversParentTypes["Entity"]>;
    relation?: Maybe<ResolversParentTypes["Relation"]>;
  };
  ChokePoints: Omit<ChokePoints, "cut" | "bottlenecks"> & {
    cut: ReadonlyArray<ResolversParentTypes["Hop"]>;
    bottlenecks: ReadonlyArray<ResolversParentTypes["Entity"]>;
  };
  Concentration: Omit<Concentration, "entity"> & { entity: ResolversParentTypes["Entity"] };
  ConcentrationEdge: Omit<ConcentrationEdge, "node"> & { node: ResolversParentTypes["Concentration"] };
  ConcentrationConnection: Omit<ConcentrationConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["ConcentrationEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Concentration"]>;
  };
  ConfirmPayload: Omit<ConfirmPayload, "confirmed"> & { confirmed: ReadonlyArray<ResolversParentTypes["Entity"]> };
  Duty: Omit<Duty, "relations" | "history" | "assignments"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    assignments: ReadonlyArray<ResolversParentTypes["Assignment"]>;
  };
  DutyTemplate: DutyTemplate;
  Assignment: Omit<Assignment, "relations" | "history" | "parties" | "duty" | "scope" | "basedOn"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    parties: ReadonlyArray<ResolversParentTypes["Entity"]>;
    duty?: Maybe<ResolversParentTypes["Duty"]>;
    scope: ReadonlyArray<ResolversParentTypes["Entity"]>;
    basedOn: ReadonlyArray<ResolversParentTypes["Entity"]>;
  };
  DateTime: Scalars["DateTime"]["output"];
  Decimal: Scalars["Decimal"]["output"];
  JSONObject: Scalars["JSONObject"]["output"];
  URL: Scalars["URL"]["output"];
  Node: ResolversInterfaceTypes<ResolversParentTypes>["Node"];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>["Entity"];
  Party: ResolversInterfaceTypes<ResolversParentTypes>["Party"];
  Component: ResolversInterfaceTypes<ResolversParentTypes>["Component"];
  ExternalId: ExternalId;
  Assertion: Assertion;
  PageInfo: PageInfo;
  Export: Export;
  ExportArgument: ExportArgument;
  ExportFormat: ExportFormat;
  EntityFilter: EntityFilter;
  TextFilter: TextFilter;
  IdFilter: IdFilter;
  TagFilter: TagFilter;
  CertaintyFilter: CertaintyFilter;
  DateTimeFilter: DateTimeFilter;
  BooleanFilter: BooleanFilter;
  FloatFilter: FloatFilter;
  DecimalFilter: DecimalFilter;
  EntityOrder: EntityOrder;
  Gap: Omit<Gap, "subject" | "related"> & {
    subject: ResolversParentTypes["Entity"];
    related: ReadonlyArray<ResolversParentTypes["Entity"]>;
  };
  GapEdge: Omit<GapEdge, "node"> & { node: ResolversParentTypes["Gap"] };
  GapConnection: Omit<GapConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["GapEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Gap"]>;
  };
  GapRuleCount: GapRuleCount;
  GapInfo: GapInfo;
  GapRuleInfo: GapRuleInfo;
  ImportPayload: Omit<ImportPayload, "changes"> & { changes: ResolversParentTypes["ChangeConnection"] };
  LossAllocation: Omit<LossAllocation, "outcome" | "recoveries" | "borneBy"> & {
    outcome: ResolversParentTypes["Outcome"];
    recoveries: ReadonlyArray<ResolversParentTypes["Recovery"]>;
    borneBy?: Maybe<ResolversParentTypes["Party"]>;
  };
  Recovery: Omit<Recovery, "agreement" | "counterparty" | "clause"> & {
    agreement: ResolversParentTypes["Agreement"];
    counterparty?: Maybe<ResolversParentTypes["Party"]>;
    clause?: Maybe<ResolversParentTypes["Clause"]>;
  };
  Ontology: Ontology;
  Benchmark: Benchmark;
  KindInfo: KindInfo;
  RelationInfo: RelationInfo;
  PropertyInfo: PropertyInfo;
  Taxonomy: Taxonomy;
  Layer: Layer;
  OutcomeExposure: Omit<OutcomeExposure, "outcome" | "owner" | "paths" | "openOrigins"> & {
    outcome: ResolversParentTypes["Outcome"];
    owner: ResolversParentTypes["OwnershipAnswer"];
    paths: ReadonlyArray<ResolversParentTypes["OutcomePath"]>;
    openOrigins: ReadonlyArray<ResolversParentTypes["Entity"]>;
  };
  OutcomePath: Omit<OutcomePath, "path" | "origin" | "accountable"> & {
    path: ResolversParentTypes["Path"];
    origin: ResolversParentTypes["Entity"];
    accountable: ReadonlyArray<ResolversParentTypes["HopAccountability"]>;
  };
  HopAccountability: Omit<HopAccountability, "hop" | "party"> & {
    hop: ResolversParentTypes["Hop"];
    party?: Maybe<ResolversParentTypes["Party"]>;
  };
  OwnershipChain: Omit<OwnershipChain, "entity" | "answers"> & {
    entity: ResolversParentTypes["Entity"];
    answers: ReadonlyArray<ResolversParentTypes["OwnershipAnswer"]>;
  };
  OwnershipAnswer: Omit<OwnershipAnswer, "party" | "person" | "hops" | "candidates"> & {
    party?: Maybe<ResolversParentTypes["Party"]>;
    person?: Maybe<ResolversParentTypes["Person"]>;
    hops: ReadonlyArray<ResolversParentTypes["OwnershipHop"]>;
    candidates: ReadonlyArray<ResolversParentTypes["Party"]>;
  };
  OwnershipHop: Omit<OwnershipHop, "from" | "to" | "relation"> & {
    from: ResolversParentTypes["Entity"];
    to?: Maybe<ResolversParentTypes["Entity"]>;
    relation?: Maybe<ResolversParentTypes["Relation"]>;
  };
  Vendor: Omit<
    Vendor,
    "relations" | "history" | "owns" | "provides" | "subprocessors" | "agreements" | "statements"
  > & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owns: ResolversParentTypes["RelationConnection"];
    provides: ReadonlyArray<ResolversParentTypes["Component"]>;
    subprocessors: ReadonlyArray<ResolversParentTypes["Vendor"]>;
    agreements: ReadonlyArray<ResolversParentTypes["Agreement"]>;
    statements: ReadonlyArray<ResolversParentTypes["Statement"]>;
  };
  Organization: Omit<Organization, "relations" | "history" | "owns" | "leaders" | "agreements"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owns: ResolversParentTypes["RelationConnection"];
    leaders: ReadonlyArray<ResolversParentTypes["Person"]>;
    agreements: ReadonlyArray<ResolversParentTypes["Agreement"]>;
  };
  Team: Omit<Team, "relations" | "history" | "owns" | "members" | "leaders" | "partOf"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owns: ResolversParentTypes["RelationConnection"];
    members: ReadonlyArray<ResolversParentTypes["Person"]>;
    leaders: ReadonlyArray<ResolversParentTypes["Person"]>;
    partOf: ReadonlyArray<ResolversParentTypes["Party"]>;
  };
  Person: Omit<Person, "relations" | "history" | "owns" | "teams" | "reportsTo" | "identities"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owns: ResolversParentTypes["RelationConnection"];
    teams: ReadonlyArray<ResolversParentTypes["Team"]>;
    reportsTo?: Maybe<ResolversParentTypes["Person"]>;
    identities: ReadonlyArray<ResolversParentTypes["Identity"]>;
  };
  PathAnswer: Omit<PathAnswer, "paths"> & { paths: ReadonlyArray<ResolversParentTypes["Path"]> };
  SearchEdge: Omit<SearchEdge, "node"> & { node: ResolversParentTypes["Entity"] };
  SearchConnection: Omit<SearchConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["SearchEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Entity"]>;
  };
  Relation: Omit<Relation, "from" | "to"> & {
    from: ResolversParentTypes["Entity"];
    to: ResolversParentTypes["Entity"];
  };
  ResponsibilityMatrix: Omit<ResponsibilityMatrix, "entity" | "rows"> & {
    entity: ResolversParentTypes["Entity"];
    rows: ReadonlyArray<ResolversParentTypes["MatrixRow"]>;
  };
  MatrixRow: Omit<
    MatrixRow,
    | "duty"
    | "component"
    | "accountable"
    | "responsible"
    | "clause"
    | "acknowledgedBy"
    | "candidates"
    | "stance"
    | "satisfiedBy"
  > & {
    duty: ResolversParentTypes["Duty"];
    component: ResolversParentTypes["Entity"];
    accountable?: Maybe<ResolversParentTypes["Party"]>;
    responsible: ReadonlyArray<ResolversParentTypes["Entity"]>;
    clause?: Maybe<ResolversParentTypes["Clause"]>;
    acknowledgedBy: ReadonlyArray<ResolversParentTypes["Party"]>;
    candidates: ReadonlyArray<ResolversParentTypes["MatrixCandidate"]>;
    stance?: Maybe<ResolversParentTypes["Statement"]>;
    satisfiedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
  };
  MatrixCandidate: Omit<MatrixCandidate, "party" | "from"> & {
    party?: Maybe<ResolversParentTypes["Entity"]>;
    from: ResolversParentTypes["Entity"];
  };
  DutyStatusCount: DutyStatusCount;
  SideCount: SideCount;
  Framework: Framework;
  Outcome: Omit<Outcome, "relations" | "history" | "impacts" | "owner" | "drivers"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    impacts: ReadonlyArray<ResolversParentTypes["Party"]>;
    owner: ResolversParentTypes["OwnershipAnswer"];
    drivers: ReadonlyArray<ResolversParentTypes["Entity"]>;
  };
  Loss: Loss;
  Vulnerability: Omit<Vulnerability, "relations" | "history" | "affects"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    affects: ReadonlyArray<ResolversParentTypes["Component"]>;
  };
  Incident: Omit<Incident, "relations" | "history" | "breached" | "exploited" | "resultedIn" | "struck"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    breached: ReadonlyArray<ResolversParentTypes["Clause"]>;
    exploited: ReadonlyArray<ResolversParentTypes["Vulnerability"]>;
    resultedIn: ReadonlyArray<ResolversParentTypes["Outcome"]>;
    struck: ReadonlyArray<ResolversParentTypes["Entity"]>;
  };
  ServiceModelShift: Omit<ServiceModelShift, "entity" | "moves"> & {
    entity: ResolversParentTypes["Entity"];
    moves: ReadonlyArray<ResolversParentTypes["DutyMove"]>;
  };
  DutyMove: Omit<DutyMove, "duty" | "before" | "after"> & {
    duty: ResolversParentTypes["Duty"];
    before: ResolversParentTypes["MatrixRow"];
    after: ResolversParentTypes["MatrixRow"];
  };
  Model: Omit<
    Model,
    "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "hosts" | "powers" | "derivedFrom" | "data"
  > & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owner: ResolversParentTypes["OwnershipAnswer"];
    guardedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
    gaps: ResolversParentTypes["GapConnection"];
    vendors: ReadonlyArray<ResolversParentTypes["Vendor"]>;
    hosts: ReadonlyArray<ResolversParentTypes["Platform"]>;
    powers: ReadonlyArray<ResolversParentTypes["Component"]>;
    derivedFrom: ReadonlyArray<ResolversParentTypes["Model"]>;
    data: ReadonlyArray<ResolversParentTypes["Resource"]>;
  };
  Platform: Omit<
    Platform,
    "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "hosts" | "plugins"
  > & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owner: ResolversParentTypes["OwnershipAnswer"];
    guardedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
    gaps: ResolversParentTypes["GapConnection"];
    vendors: ReadonlyArray<ResolversParentTypes["Vendor"]>;
    hosts: ReadonlyArray<ResolversParentTypes["Component"]>;
    plugins: ReadonlyArray<ResolversParentTypes["Plugin"]>;
  };
  Plugin: Omit<
    Plugin,
    "relations" | "history" | "owner" | "guardedBy" | "gaps" | "vendors" | "extends" | "identities"
  > & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    owner: ResolversParentTypes["OwnershipAnswer"];
    guardedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
    gaps: ResolversParentTypes["GapConnection"];
    vendors: ReadonlyArray<ResolversParentTypes["Vendor"]>;
    extends: ReadonlyArray<ResolversParentTypes["Component"]>;
    identities: ReadonlyArray<ResolversParentTypes["Identity"]>;
  };
  Setting: Setting;
  StanceMatrix: Omit<StanceMatrix, "vendors" | "cells" | "contradictions"> & {
    vendors: ReadonlyArray<ResolversParentTypes["Vendor"]>;
    cells: ReadonlyArray<ResolversParentTypes["StanceCell"]>;
    contradictions: ReadonlyArray<ResolversParentTypes["StanceContradiction"]>;
  };
  StanceCell: Omit<StanceCell, "vendor" | "statements"> & {
    vendor: ResolversParentTypes["Vendor"];
    statements: ReadonlyArray<ResolversParentTypes["Statement"]>;
  };
  StanceContradiction: Omit<StanceContradiction, "vulnerability" | "cells"> & {
    vulnerability?: Maybe<ResolversParentTypes["Vulnerability"]>;
    cells: ReadonlyArray<ResolversParentTypes["StanceCell"]>;
  };
  Statement: Omit<Statement, "relations" | "history" | "vendor" | "about"> & {
    relations: ResolversParentTypes["RelationConnection"];
    history: ResolversParentTypes["ChangeConnection"];
    vendor?: Maybe<ResolversParentTypes["Vendor"]>;
    about: ReadonlyArray<ResolversParentTypes["Entity"]>;
  };
  Assumptions: Assumptions;
  TraversalInfo: TraversalInfo;
  Path: Omit<Path, "hops" | "parties" | "blockedBy"> & {
    hops: ReadonlyArray<ResolversParentTypes["Hop"]>;
    parties: ReadonlyArray<ResolversParentTypes["Party"]>;
    blockedBy: ReadonlyArray<ResolversParentTypes["Control"]>;
  };
  Hop: Omit<Hop, "relation" | "from" | "to" | "guards" | "accountable"> & {
    relation: ResolversParentTypes["Relation"];
    from: ResolversParentTypes["Entity"];
    to: ResolversParentTypes["Entity"];
    guards: ReadonlyArray<ResolversParentTypes["Guard"]>;
    accountable?: Maybe<ResolversParentTypes["Party"]>;
  };
  Guard: Omit<Guard, "control"> & { control: ResolversParentTypes["Control"] };
  Money: Money;
  RelationEdge: Omit<RelationEdge, "node"> & { node: ResolversParentTypes["Relation"] };
  RelationConnection: Omit<RelationConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["RelationEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Relation"]>;
  };
  ChangeEdge: Omit<ChangeEdge, "node"> & { node: ResolversParentTypes["Change"] };
  ChangeConnection: Omit<ChangeConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["ChangeEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Change"]>;
  };
  ImpactEdge: Omit<ImpactEdge, "node"> & { node: ResolversParentTypes["Impact"] };
  ImpactConnection: Omit<ImpactConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["ImpactEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Impact"]>;
  };
  EntityEdge: Omit<EntityEdge, "node"> & { node: ResolversParentTypes["Entity"] };
  EntityConnection: Omit<EntityConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["EntityEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Entity"]>;
  };
  VendorEdge: Omit<VendorEdge, "node"> & { node: ResolversParentTypes["Vendor"] };
  VendorConnection: Omit<VendorConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["VendorEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Vendor"]>;
  };
  OrganizationEdge: Omit<OrganizationEdge, "node"> & { node: ResolversParentTypes["Organization"] };
  OrganizationConnection: Omit<OrganizationConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["OrganizationEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Organization"]>;
  };
  TeamEdge: Omit<TeamEdge, "node"> & { node: ResolversParentTypes["Team"] };
  TeamConnection: Omit<TeamConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["TeamEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Team"]>;
  };
  PersonEdge: Omit<PersonEdge, "node"> & { node: ResolversParentTypes["Person"] };
  PersonConnection: Omit<PersonConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["PersonEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Person"]>;
  };
  ModelEdge: Omit<ModelEdge, "node"> & { node: ResolversParentTypes["Model"] };
  ModelConnection: Omit<ModelConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["ModelEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Model"]>;
  };
  PlatformEdge: Omit<PlatformEdge, "node"> & { node: ResolversParentTypes["Platform"] };
  PlatformConnection: Omit<PlatformConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["PlatformEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Platform"]>;
  };
  PluginEdge: Omit<PluginEdge, "node"> & { node: ResolversParentTypes["Plugin"] };
  PluginConnection: Omit<PluginConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["PluginEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Plugin"]>;
  };
  AgentEdge: Omit<AgentEdge, "node"> & { node: ResolversParentTypes["Agent"] };
  AgentConnection: Omit<AgentConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["AgentEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Agent"]>;
  };
  IdentityEdge: Omit<IdentityEdge, "node"> & { node: ResolversParentTypes["Identity"] };
  IdentityConnection: Omit<IdentityConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["IdentityEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Identity"]>;
  };
  ResourceEdge: Omit<ResourceEdge, "node"> & { node: ResolversParentTypes["Resource"] };
  ResourceConnection: Omit<ResourceConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["ResourceEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Resource"]>;
  };
  DutyEdge: Omit<DutyEdge, "node"> & { node: ResolversParentTypes["Duty"] };
  DutyConnection: Omit<DutyConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["DutyEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Duty"]>;
  };
  AssignmentEdge: Omit<AssignmentEdge, "node"> & { node: ResolversParentTypes["Assignment"] };
  AssignmentConnection: Omit<AssignmentConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["AssignmentEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Assignment"]>;
  };
  AgreementEdge: Omit<AgreementEdge, "node"> & { node: ResolversParentTypes["Agreement"] };
  AgreementConnection: Omit<AgreementConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["AgreementEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Agreement"]>;
  };
  ClauseEdge: Omit<ClauseEdge, "node"> & { node: ResolversParentTypes["Clause"] };
  ClauseConnection: Omit<ClauseConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["ClauseEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Clause"]>;
  };
  StatementEdge: Omit<StatementEdge, "node"> & { node: ResolversParentTypes["Statement"] };
  StatementConnection: Omit<StatementConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["StatementEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Statement"]>;
  };
  ControlEdge: Omit<ControlEdge, "node"> & { node: ResolversParentTypes["Control"] };
  ControlConnection: Omit<ControlConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["ControlEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Control"]>;
  };
  EvidenceEdge: Omit<EvidenceEdge, "node"> & { node: ResolversParentTypes["Evidence"] };
  EvidenceConnection: Omit<EvidenceConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["EvidenceEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Evidence"]>;
  };
  RequirementEdge: Omit<RequirementEdge, "node"> & { node: ResolversParentTypes["Requirement"] };
  RequirementConnection: Omit<RequirementConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["RequirementEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Requirement"]>;
  };
  OutcomeEdge: Omit<OutcomeEdge, "node"> & { node: ResolversParentTypes["Outcome"] };
  OutcomeConnection: Omit<OutcomeConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["OutcomeEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Outcome"]>;
  };
  VulnerabilityEdge: Omit<VulnerabilityEdge, "node"> & { node: ResolversParentTypes["Vulnerability"] };
  VulnerabilityConnection: Omit<VulnerabilityConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["VulnerabilityEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Vulnerability"]>;
  };
  IncidentEdge: Omit<IncidentEdge, "node"> & { node: ResolversParentTypes["Incident"] };
  IncidentConnection: Omit<IncidentConnection, "edges" | "nodes"> & {
    edges: ReadonlyArray<ResolversParentTypes["IncidentEdge"]>;
    nodes: ReadonlyArray<ResolversParentTypes["Incident"]>;
  };
  ExternalIdInput: ExternalIdInput;
  SettingInput: SettingInput;
  CreditTierInput: CreditTierInput;
  LossInput: LossInput;
  DutyTemplateInput: DutyTemplateInput;
  VendorInput: VendorInput;
  OrganizationInput: OrganizationInput;
  TeamInput: TeamInput;
  PersonInput: PersonInput;
  ModelInput: ModelInput;
  PlatformInput: PlatformInput;
  PluginInput: PluginInput;
  AgentInput: AgentInput;
  IdentityInput: IdentityInput;
  ResourceInput: ResourceInput;
  DutyInput: DutyInput;
  AssignmentInput: AssignmentInput;
  AgreementInput: AgreementInput;
  ClauseInput: ClauseInput;
  StatementInput: StatementInput;
  ControlInput: ControlInput;
  EvidenceInput: EvidenceInput;
  RequirementInput: RequirementInput;
  OutcomeInput: OutcomeInput;
  VulnerabilityInput: VulnerabilityInput;
  IncidentInput: IncidentInput;
  VendorFilter: VendorFilter;
  OrganizationFilter: OrganizationFilter;
  TeamFilter: TeamFilter;
  PersonFilter: PersonFilter;
  ModelFilter: ModelFilter;
  PlatformFilter: PlatformFilter;
  PluginFilter: PluginFilter;
  AgentFilter: AgentFilter;
  IdentityFilter: IdentityFilter;
  ResourceFilter: ResourceFilter;
  DutyFilter: DutyFilter;
  AssignmentFilter: AssignmentFilter;
  AgreementFilter: AgreementFilter;
  ClauseFilter: ClauseFilter;
  StatementFilter: StatementFilter;
  ControlFilter: ControlFilter;
  EvidenceFilter: EvidenceFilter;
  RequirementFilter: RequirementFilter;
  OutcomeFilter: OutcomeFilter;
  VulnerabilityFilter: VulnerabilityFilter;
  IncidentFilter: IncidentFilter;
  VendorCategoryListFilter: VendorCategoryListFilter;
  VendorPostureFilter: VendorPostureFilter;
  BusinessFunctionFilter: BusinessFunctionFilter;
  ReleaseStageFilter: ReleaseStageFilter;
  PlatformKindFilter: PlatformKindFilter;
  PluginKindFilter: PluginKindFilter;
  ServiceModelFilter: ServiceModelFilter;
  AutonomyFilter: AutonomyFilter;
  OverrideTierFilter: OverrideTierFilter;
  CriticalityFilter: CriticalityFilter;
  IdentityKindFilter: IdentityKindFilter;
  ResourceKindFilter: ResourceKindFilter;
  DataClassListFilter: DataClassListFilter;
  AssignmentRoleFilter: AssignmentRoleFilter;
  AssignmentBasisFilter: AssignmentBasisFilter;
  AssignmentStatusFilter: AssignmentStatusFilter;
  AgreementKindFilter: AgreementKindFilter;
  ClauseKindFilter: ClauseKindFilter;
  CapBasisFilter: CapBasisFilter;
  LossKindListFilter: LossKindListFilter;
  StatementKindFilter: StatementKindFilter;
  StanceFilter: StanceFilter;
  VulnerabilityClassListFilter: VulnerabilityClassListFilter;
  StatementChannelFilter: StatementChannelFilter;
  ControlKindFilter: ControlKindFilter;
  ControlEffectFilter: ControlEffectFilter;
  ControlNatureFilter: ControlNatureFilter;
  AutomationFilter: AutomationFilter;
  FailModeFilter: FailModeFilter;
  ControlStatusFilter: ControlStatusFilter;
  EvidenceKindFilter: EvidenceKindFilter;
  IndependenceFilter: IndependenceFilter;
  EvidenceResultFilter: EvidenceResultFilter;
  ControlKindListFilter: ControlKindListFilter;
  OutcomeKindFilter: OutcomeKindFilter;
  SeverityFilter: SeverityFilter;
  OutcomeTriggerFilter: OutcomeTriggerFilter;
  VulnerabilityClassFilter: VulnerabilityClassFilter;
  CauseKindListFilter: CauseKindListFilter;
  IncidentKindFilter: IncidentKindFilter;
  String: Scalars["String"]["output"];
  Boolean: Scalars["Boolean"]["output"];
};

export type InfluenceDirectiveArgs = {
  from: ReadonlyArray<Kind>;
  to: ReadonlyArray<Kind>;
  needs?: Maybe<Power>;
  gives: Gift;
  outage: OutageDirection;
};

export type InfluenceDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = InfluenceDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GovernanceDirectiveArgs = {
  from: ReadonlyArray<Kind>;
  to: ReadonlyArray<Kind>;
};

export type GovernanceDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = GovernanceDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PropertyDirectiveArgs = {
  name: Scalars["String"]["input"];
  type: Scalars["String"]["input"];
  required?: Maybe<Scalars["Boolean"]["input"]>;
  qualifier?: Maybe<Scalars["Boolean"]["input"]>;
};

export type PropertyDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = PropertyDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationDirectiveArgs = {
  type: RelationType;
  direction: Direction;
};

export type RelationDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = RelationDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComputedDirectiveArgs = {};

export type ComputedDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ComputedDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IdentityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Identity"] = ResolversParentTypes["Identity"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<IdentityRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<IdentityHistoryArgs, "first">
  >;
  owner?: Resolver<
    ResolversTypes["OwnershipAnswer"],
    ParentType,
    ContextType,
    RequireFields<IdentityOwnerArgs, "facet">
  >;
  layer?: Resolver<
    Maybe<ResolversTypes["Layer"]>,
    ParentType,
    ContextType,
    RequireFields<IdentityLayerArgs, "taxonomy">
  >;
  guardedBy?: Resolver<
    ReadonlyArray<ResolversTypes["Control"]>,
    ParentType,
    ContextType,
    Partial<IdentityGuardedByArgs>
  >;
  gaps?: Resolver<ResolversTypes["GapConnection"], ParentType, ContextType, RequireFields<IdentityGapsArgs, "first">>;
  identityKind?: Resolver<Maybe<ResolversTypes["IdentityKind"]>, ParentType, ContextType>;
  privileged?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  lastRotatedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  declaredReach?: Resolver<ReadonlyArray<ResolversTypes["ID"]>, ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<IdentityActorsArgs>>;
  canAssume?: Resolver<
    ReadonlyArray<ResolversTypes["Identity"]>,
    ParentType,
    ContextType,
    Partial<IdentityCanAssumeArgs>
  >;
  assumedBy?: Resolver<
    ReadonlyArray<ResolversTypes["Identity"]>,
    ParentType,
    ContextType,
    Partial<IdentityAssumedByArgs>
  >;
  accesses?: Resolver<ReadonlyArray<ResolversTypes["Access"]>, ParentType, ContextType, Partial<IdentityAccessesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Access"] = ResolversParentTypes["Access"],
> = {
  to?: Resolver<ResolversTypes["Component"], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes["Power"]>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  maxAmount?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  reversible?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes["Relation"], ParentType, ContextType>;
};

export type ResourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Resource"] = ResolversParentTypes["Resource"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<ResourceRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<ResourceHistoryArgs, "first">
  >;
  owner?: Resolver<
    ResolversTypes["OwnershipAnswer"],
    ParentType,
    ContextType,
    RequireFields<ResourceOwnerArgs, "facet">
  >;
  layer?: Resolver<
    Maybe<ResolversTypes["Layer"]>,
    ParentType,
    ContextType,
    RequireFields<ResourceLayerArgs, "taxonomy">
  >;
  guardedBy?: Resolver<
    ReadonlyArray<ResolversTypes["Control"]>,
    ParentType,
    ContextType,
    Partial<ResourceGuardedByArgs>
  >;
  gaps?: Resolver<ResolversTypes["GapConnection"], ParentType, ContextType, RequireFields<ResourceGapsArgs, "first">>;
  resourceKind?: Resolver<Maybe<ResolversTypes["ResourceKind"]>, ParentType, ContextType>;
  dataClasses?: Resolver<ReadonlyArray<ResolversTypes["DataClass"]>, ParentType, ContextType>;
  clouds?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externallyWritable?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  outbound?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  independentBackup?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  reachedBy?: Resolver<
    ReadonlyArray<ResolversTypes["Access"]>,
    ParentType,
    ContextType,
    Partial<ResourceReachedByArgs>
  >;
  feeds?: Resolver<ReadonlyArray<ResolversTypes["Component"]>, ParentType, ContextType, Partial<ResourceFeedsArgs>>;
  contains?: Resolver<
    ReadonlyArray<ResolversTypes["Resource"]>,
    ParentType,
    ContextType,
    Partial<ResourceContainsArgs>
  >;
  backups?: Resolver<ReadonlyArray<ResolversTypes["Resource"]>, ParentType, ContextType, Partial<ResourceBackupsArgs>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes["Outcome"]>, ParentType, ContextType, Partial<ResourceOutcomesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Agent"] = ResolversParentTypes["Agent"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<AgentRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<AgentHistoryArgs, "first">
  >;
  owner?: Resolver<ResolversTypes["OwnershipAnswer"], ParentType, ContextType, RequireFields<AgentOwnerArgs, "facet">>;
  layer?: Resolver<Maybe<ResolversTypes["Layer"]>, ParentType, ContextType, RequireFields<AgentLayerArgs, "taxonomy">>;
  guardedBy?: Resolver<ReadonlyArray<ResolversTypes["Control"]>, ParentType, ContextType, Partial<AgentGuardedByArgs>>;
  gaps?: Resolver<ResolversTypes["GapConnection"], ParentType, ContextType, RequireFields<AgentGapsArgs, "first">>;
  purpose?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  serviceModel?: Resolver<Maybe<ResolversTypes["ServiceModel"]>, ParentType, ContextType>;
  autonomy?: Resolver<Maybe<ResolversTypes["Autonomy"]>, ParentType, ContextType>;
  overrideTier?: Resolver<Maybe<ResolversTypes["OverrideTier"]>, ParentType, ContextType>;
  criticality?: Resolver<Maybe<ResolversTypes["Criticality"]>, ParentType, ContextType>;
  clouds?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  declaredReach?: Resolver<ReadonlyArray<ResolversTypes["ID"]>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes["Setting"]>, ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes["Model"]>, ParentType, ContextType, Partial<AgentModelsArgs>>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes["Platform"]>, ParentType, ContextType, Partial<AgentPlatformsArgs>>;
  plugins?: Resolver<ReadonlyArray<ResolversTypes["Plugin"]>, ParentType, ContextType, Partial<AgentPluginsArgs>>;
  identities?: Resolver<
    ReadonlyArray<ResolversTypes["Identity"]>,
    ParentType,
    ContextType,
    Partial<AgentIdentitiesArgs>
  >;
  data?: Resolver<ReadonlyArray<ResolversTypes["Resource"]>, ParentType, ContextType, Partial<AgentDataArgs>>;
  delegatesTo?: Resolver<
    ReadonlyArray<ResolversTypes["Agent"]>,
    ParentType,
    ContextType,
    Partial<AgentDelegatesToArgs>
  >;
  delegatedBy?: Resolver<
    ReadonlyArray<ResolversTypes["Agent"]>,
    ParentType,
    ContextType,
    Partial<AgentDelegatedByArgs>
  >;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes["Outcome"]>, ParentType, ContextType, Partial<AgentOutcomesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Agreement"] = ResolversParentTypes["Agreement"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<AgreementRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<AgreementHistoryArgs, "first">
  >;
  agreementKind?: Resolver<Maybe<ResolversTypes["AgreementKind"]>, ParentType, ContextType>;
  annualFees?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  governingLaw?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  documentHash?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes["Clause"]>, ParentType, ContextType, Partial<AgreementClausesArgs>>;
  covers?: Resolver<ReadonlyArray<ResolversTypes["Component"]>, ParentType, ContextType, Partial<AgreementCoversArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Clause"] = ResolversParentTypes["Clause"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<ClauseRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<ClauseHistoryArgs, "first">
  >;
  clauseKind?: Resolver<ResolversTypes["ClauseKind"], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  capAmount?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  capBasis?: Resolver<Maybe<ResolversTypes["CapBasis"]>, ParentType, ContextType>;
  lossKinds?: Resolver<ReadonlyArray<ResolversTypes["LossKind"]>, ParentType, ContextType>;
  excludesConsequential?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  outsideCap?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  availabilityTarget?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  creditTiers?: Resolver<ReadonlyArray<ResolversTypes["CreditTier"]>, ParentType, ContextType>;
  soleRemedy?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  noticeHours?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  remediationHours?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes["Agreement"]>, ParentType, ContextType, Partial<ClauseAgreementArgs>>;
  commitsTo?: Resolver<ReadonlyArray<ResolversTypes["Duty"]>, ParentType, ContextType, Partial<ClauseCommitsToArgs>>;
  disclaims?: Resolver<ReadonlyArray<ResolversTypes["Duty"]>, ParentType, ContextType, Partial<ClauseDisclaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditTierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditTier"] = ResolversParentTypes["CreditTier"],
> = {
  availabilityBelow?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Subscription"] = ResolversParentTypes["Subscription"],
> = {
  answerChanged?: SubscriptionResolver<
    ResolversTypes["AnswerChange"],
    "answerChanged",
    ParentType,
    ContextType,
    RequireFields<SubscriptionAnswerChangedArgs, "watch">
  >;
  graphChanged?: SubscriptionResolver<
    ResolversTypes["Change"],
    "graphChanged",
    ParentType,
    ContextType,
    Partial<SubscriptionGraphChangedArgs>
  >;
};

export type AnswerChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AnswerChange"] = ResolversParentTypes["AnswerChange"],
> = {
  graphVersion?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  before?: Resolver<ResolversTypes["JSONObject"], ParentType, ContextType>;
  after?: Resolver<ResolversTypes["JSONObject"], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes["Change"]>, ParentType, ContextType>;
};

export type AssuranceCaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AssuranceCase"] = ResolversParentTypes["AssuranceCase"],
> = {
  outcome?: Resolver<ResolversTypes["Outcome"], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes["AssuranceVerdict"], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes["AssuranceClaim"]>, ParentType, ContextType>;
  byLayer?: Resolver<ReadonlyArray<ResolversTypes["LayerAssurance"]>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes["AssuranceNeed"]>, ParentType, ContextType>;
  info?: Resolver<ResolversTypes["TraversalInfo"], ParentType, ContextType>;
};

export type AssuranceClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AssuranceClaim"] = ResolversParentTypes["AssuranceClaim"],
> = {
  origin?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  scenario?: Resolver<ResolversTypes["Scenario"], ParentType, ContextType>;
  path?: Resolver<ResolversTypes["Path"], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes["Layer"]>, ParentType, ContextType>;
  vendors?: Resolver<ReadonlyArray<ResolversTypes["Vendor"]>, ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes["ControlProof"]>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ControlProofResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ControlProof"] = ResolversParentTypes["ControlProof"],
> = {
  control?: Resolver<ResolversTypes["Control"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["AssuranceState"], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes["Evidence"]>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type AssuranceNeedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AssuranceNeed"] = ResolversParentTypes["AssuranceNeed"],
> = {
  sentence?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes["Control"]>, ParentType, ContextType>;
  hop?: Resolver<Maybe<ResolversTypes["Hop"]>, ParentType, ContextType>;
  closes?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LayerAssuranceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LayerAssurance"] = ResolversParentTypes["LayerAssurance"],
> = {
  layer?: Resolver<ResolversTypes["Layer"], ParentType, ContextType>;
  controls?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  pathsHeld?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  assurance?: Resolver<
    ResolversTypes["AssuranceCase"],
    ParentType,
    ContextType,
    RequireFields<QueryAssuranceArgs, "outcome">
  >;
  blastRadius?: Resolver<
    ResolversTypes["BlastRadius"],
    ParentType,
    ContextType,
    RequireFields<QueryBlastRadiusArgs, "origins" | "scenario" | "maxDepth" | "maxEntities" | "assurance">
  >;
  changes?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryChangesArgs, "first">
  >;
  chokePoints?: Resolver<
    ResolversTypes["ChokePoints"],
    ParentType,
    ContextType,
    RequireFields<QueryChokePointsArgs, "from" | "to" | "scenario" | "assurance">
  >;
  concentration?: Resolver<
    ResolversTypes["ConcentrationConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryConcentrationArgs, "kinds" | "scenario" | "first">
  >;
  exports?: Resolver<ReadonlyArray<ResolversTypes["Export"]>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes["GapConnection"], ParentType, ContextType, RequireFields<QueryGapsArgs, "first">>;
  lossAllocation?: Resolver<
    ResolversTypes["LossAllocation"],
    ParentType,
    ContextType,
    RequireFields<QueryLossAllocationArgs, "outcome">
  >;
  ontology?: Resolver<ResolversTypes["Ontology"], ParentType, ContextType>;
  outcomePaths?: Resolver<
    ResolversTypes["OutcomeExposure"],
    ParentType,
    ContextType,
    RequireFields<QueryOutcomePathsArgs, "outcome" | "scenario" | "maxDepth" | "first" | "assurance">
  >;
  ownershipChain?: Resolver<
    ResolversTypes["OwnershipChain"],
    ParentType,
    ContextType,
    RequireFields<QueryOwnershipChainArgs, "of">
  >;
  paths?: Resolver<
    ResolversTypes["PathAnswer"],
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, "from" | "to" | "scenario" | "maxDepth" | "first" | "assurance">
  >;
  node?: Resolver<Maybe<ResolversTypes["Node"]>, ParentType, ContextType, RequireFields<QueryNodeArgs, "id">>;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes["Node"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, "ids">
  >;
  entity?: Resolver<Maybe<ResolversTypes["Entity"]>, ParentType, ContextType, RequireFields<QueryEntityArgs, "id">>;
  entities?: Resolver<
    ResolversTypes["EntityConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryEntitiesArgs, "first">
  >;
  search?: Resolver<
    ResolversTypes["SearchConnection"],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, "text" | "first">
  >;
  responsibilityMatrix?: Resolver<
    ResolversTypes["ResponsibilityMatrix"],
    ParentType,
    ContextType,
    RequireFields<QueryResponsibilityMatrixArgs, "of" | "framework">
  >;
  serviceModelShift?: Resolver<
    ResolversTypes["ServiceModelShift"],
    ParentType,
    ContextType,
    RequireFields<QueryServiceModelShiftArgs, "of" | "to" | "framework">
  >;
  stances?: Resolver<ResolversTypes["StanceMatrix"], ParentType, ContextType, Partial<QueryStancesArgs>>;
  vendors?: Resolver<
    ResolversTypes["VendorConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryVendorsArgs, "first">
  >;
  organizations?: Resolver<
    ResolversTypes["OrganizationConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationsArgs, "first">
  >;
  teams?: Resolver<ResolversTypes["TeamConnection"], ParentType, ContextType, RequireFields<QueryTeamsArgs, "first">>;
  people?: Resolver<
    ResolversTypes["PersonConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryPeopleArgs, "first">
  >;
  models?: Resolver<
    ResolversTypes["ModelConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryModelsArgs, "first">
  >;
  platforms?: Resolver<
    ResolversTypes["PlatformConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryPlatformsArgs, "first">
  >;
  plugins?: Resolver<
    ResolversTypes["PluginConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryPluginsArgs, "first">
  >;
  agents?: Resolver<
    ResolversTypes["AgentConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryAgentsArgs, "first">
  >;
  identities?: Resolver<
    ResolversTypes["IdentityConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryIdentitiesArgs, "first">
  >;
  resources?: Resolver<
    ResolversTypes["ResourceConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryResourcesArgs, "first">
  >;
  duties?: Resolver<ResolversTypes["DutyConnection"], ParentType, ContextType, RequireFields<QueryDutiesArgs, "first">>;
  assignments?: Resolver<
    ResolversTypes["AssignmentConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryAssignmentsArgs, "first">
  >;
  agreements?: Resolver<
    ResolversTypes["AgreementConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryAgreementsArgs, "first">
  >;
  clauses?: Resolver<
    ResolversTypes["ClauseConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryClausesArgs, "first">
  >;
  statements?: Resolver<
    ResolversTypes["StatementConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryStatementsArgs, "first">
  >;
  controls?: Resolver<
    ResolversTypes["ControlConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryControlsArgs, "first">
  >;
  evidence?: Resolver<
    ResolversTypes["EvidenceConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryEvidenceArgs, "first">
  >;
  requirements?: Resolver<
    ResolversTypes["RequirementConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryRequirementsArgs, "first">
  >;
  outcomes?: Resolver<
    ResolversTypes["OutcomeConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryOutcomesArgs, "first">
  >;
  vulnerabilities?: Resolver<
    ResolversTypes["VulnerabilityConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryVulnerabilitiesArgs, "first">
  >;
  incidents?: Resolver<
    ResolversTypes["IncidentConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryIncidentsArgs, "first">
  >;
};

export type ControlResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Control"] = ResolversParentTypes["Control"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<ControlRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<ControlHistoryArgs, "first">
  >;
  owner?: Resolver<
    ResolversTypes["OwnershipAnswer"],
    ParentType,
    ContextType,
    RequireFields<ControlOwnerArgs, "facet">
  >;
  layer?: Resolver<
    Maybe<ResolversTypes["Layer"]>,
    ParentType,
    ContextType,
    RequireFields<ControlLayerArgs, "taxonomy">
  >;
  guardedBy?: Resolver<
    ReadonlyArray<ResolversTypes["Control"]>,
    ParentType,
    ContextType,
    Partial<ControlGuardedByArgs>
  >;
  gaps?: Resolver<ResolversTypes["GapConnection"], ParentType, ContextType, RequireFields<ControlGapsArgs, "first">>;
  controlKind?: Resolver<Maybe<ResolversTypes["ControlKind"]>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes["ControlEffect"]>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes["ControlNature"]>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  automation?: Resolver<Maybe<ResolversTypes["Automation"]>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes["Setting"]>, ParentType, ContextType>;
  failMode?: Resolver<Maybe<ResolversTypes["FailMode"]>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes["ControlStatus"]>, ParentType, ContextType>;
  releaseStage?: Resolver<Maybe<ResolversTypes["ReleaseStage"]>, ParentType, ContextType>;
  latencySeconds?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  clouds?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assurance?: Resolver<ResolversTypes["AssuranceState"], ParentType, ContextType, Partial<ControlAssuranceArgs>>;
  guards?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<ControlGuardsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes["Evidence"]>, ParentType, ContextType, Partial<ControlEvidenceArgs>>;
  satisfies?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<ControlSatisfiesArgs>>;
  operators?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType, Partial<ControlOperatorsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Evidence"] = ResolversParentTypes["Evidence"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<EvidenceRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<EvidenceHistoryArgs, "first">
  >;
  evidenceKind?: Resolver<Maybe<ResolversTypes["EvidenceKind"]>, ParentType, ContextType>;
  collectedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  independence?: Resolver<Maybe<ResolversTypes["Independence"]>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes["EvidenceResult"]>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<EvidenceSupportsArgs>>;
  producers?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType, Partial<EvidenceProducersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Requirement"] = ResolversParentTypes["Requirement"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<RequirementRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<RequirementHistoryArgs, "first">
  >;
  framework?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<ResolversTypes["ControlKind"]>, ParentType, ContextType>;
  appliesTo?: Resolver<
    ReadonlyArray<ResolversTypes["Entity"]>,
    ParentType,
    ContextType,
    Partial<RequirementAppliesToArgs>
  >;
  satisfiedBy?: Resolver<
    ReadonlyArray<ResolversTypes["Control"]>,
    ParentType,
    ContextType,
    Partial<RequirementSatisfiedByArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlastRadiusResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BlastRadius"] = ResolversParentTypes["BlastRadius"],
> = {
  origins?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType>;
  inherent?: Resolver<ResolversTypes["Reach"], ParentType, ContextType>;
  residual?: Resolver<ResolversTypes["Reach"], ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes["ControlEncounter"]>, ParentType, ContextType>;
  info?: Resolver<ResolversTypes["TraversalInfo"], ParentType, ContextType>;
};

export type ReachResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Reach"] = ResolversParentTypes["Reach"],
> = {
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes["KindCount"]>, ParentType, ContextType>;
  byLayer?: Resolver<ReadonlyArray<ResolversTypes["LayerCount"]>, ParentType, ContextType>;
  byOwner?: Resolver<ReadonlyArray<ResolversTypes["OwnerCount"]>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes["Impact"]>, ParentType, ContextType>;
  grossLoss?: Resolver<ReadonlyArray<ResolversTypes["Money"]>, ParentType, ContextType>;
  impacted?: Resolver<
    ResolversTypes["ImpactConnection"],
    ParentType,
    ContextType,
    RequireFields<ReachImpactedArgs, "first">
  >;
};

export type KindCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["KindCount"] = ResolversParentTypes["KindCount"],
> = {
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LayerCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LayerCount"] = ResolversParentTypes["LayerCount"],
> = {
  layer?: Resolver<ResolversTypes["Layer"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OwnerCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OwnerCount"] = ResolversParentTypes["OwnerCount"],
> = {
  party?: Resolver<Maybe<ResolversTypes["Party"]>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ImpactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Impact"] = ResolversParentTypes["Impact"],
> = {
  entity?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes["Power"]>, ParentType, ContextType>;
  reversible?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  maxAmount?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes["Hop"], ParentType, ContextType>;
  path?: Resolver<ResolversTypes["Path"], ParentType, ContextType>;
};

export type ControlEncounterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ControlEncounter"] = ResolversParentTypes["ControlEncounter"],
> = {
  control?: Resolver<ResolversTypes["Control"], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  assurance?: Resolver<ResolversTypes["AssuranceState"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  hopsGuarded?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  applyChanges?: Resolver<
    ResolversTypes["ApplyChangesPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationApplyChangesArgs, "changes" | "dryRun">
  >;
  confirm?: Resolver<
    ResolversTypes["ConfirmPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmArgs, "ids" | "source">
  >;
  importDocument?: Resolver<
    ResolversTypes["ImportPayload"],
    ParentType,
    ContextType,
    RequireFields<
      MutationImportDocumentArgs,
      "format" | "content" | "encoding" | "source" | "mode" | "allowMassEnd" | "dryRun"
    >
  >;
};

export type ApplyChangesPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ApplyChangesPayload"] = ResolversParentTypes["ApplyChangesPayload"],
> = {
  graphVersion?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes["Problem"]>, ParentType, ContextType>;
  changes?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<ApplyChangesPayloadChangesArgs, "first">
  >;
};

export type ProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Problem"] = ResolversParentTypes["Problem"],
> = {
  code?: Resolver<ResolversTypes["ProblemCode"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Change"] = ResolversParentTypes["Change"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["ChangeKind"], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes["Entity"]>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes["Relation"]>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type ChokePointsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ChokePoints"] = ResolversParentTypes["ChokePoints"],
> = {
  cut?: Resolver<ReadonlyArray<ResolversTypes["Hop"]>, ParentType, ContextType>;
  bottlenecks?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType>;
  pathExists?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  info?: Resolver<ResolversTypes["TraversalInfo"], ParentType, ContextType>;
};

export type ConcentrationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Concentration"] = ResolversParentTypes["Concentration"],
> = {
  entity?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  agents?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  grossLoss?: Resolver<ReadonlyArray<ResolversTypes["Money"]>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
};

export type ConcentrationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ConcentrationEdge"] = ResolversParentTypes["ConcentrationEdge"],
> = {
  node?: Resolver<ResolversTypes["Concentration"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ConcentrationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ConcentrationConnection"] = ResolversParentTypes["ConcentrationConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ConcentrationEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Concentration"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ConfirmPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ConfirmPayload"] = ResolversParentTypes["ConfirmPayload"],
> = {
  confirmed?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes["Problem"]>, ParentType, ContextType>;
  graphVersion?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DutyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Duty"] = ResolversParentTypes["Duty"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<DutyRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<DutyHistoryArgs, "first">
  >;
  framework?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  template?: Resolver<ReadonlyArray<ResolversTypes["DutyTemplate"]>, ParentType, ContextType>;
  delegable?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  assignments?: Resolver<
    ReadonlyArray<ResolversTypes["Assignment"]>,
    ParentType,
    ContextType,
    Partial<DutyAssignmentsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyTemplateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DutyTemplate"] = ResolversParentTypes["DutyTemplate"],
> = {
  serviceModel?: Resolver<Maybe<ResolversTypes["ServiceModel"]>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes["AssignmentRole"], ParentType, ContextType>;
  partyRole?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  appliesFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
};

export type AssignmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Assignment"] = ResolversParentTypes["Assignment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<AssignmentRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<AssignmentHistoryArgs, "first">
  >;
  role?: Resolver<ResolversTypes["AssignmentRole"], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes["AssignmentBasis"]>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes["AssignmentStatus"]>, ParentType, ContextType>;
  serviceModel?: Resolver<Maybe<ResolversTypes["ServiceModel"]>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<AssignmentPartiesArgs>>;
  duty?: Resolver<Maybe<ResolversTypes["Duty"]>, ParentType, ContextType, Partial<AssignmentDutyArgs>>;
  scope?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<AssignmentScopeArgs>>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<AssignmentBasedOnArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["DateTime"], any> {
  name: "DateTime";
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Decimal"], any> {
  name: "Decimal";
}

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["JSONObject"], any> {
  name: "JSONObject";
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["URL"], any> {
  name: "URL";
}

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Node"] = ResolversParentTypes["Node"],
> = {
  __resolveType: TypeResolveFn<
    | "Identity"
    | "Resource"
    | "Agent"
    | "Agreement"
    | "Clause"
    | "Control"
    | "Evidence"
    | "Requirement"
    | "Duty"
    | "Assignment"
    | "Vendor"
    | "Organization"
    | "Team"
    | "Person"
    | "Outcome"
    | "Vulnerability"
    | "Incident"
    | "Model"
    | "Platform"
    | "Plugin"
    | "Statement",
    ParentType,
    ContextType
  >;
};

export type EntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Entity"] = ResolversParentTypes["Entity"],
> = {
  __resolveType: TypeResolveFn<
    | "Identity"
    | "Resource"
    | "Agent"
    | "Agreement"
    | "Clause"
    | "Control"
    | "Evidence"
    | "Requirement"
    | "Duty"
    | "Assignment"
    | "Vendor"
    | "Organization"
    | "Team"
    | "Person"
    | "Outcome"
    | "Vulnerability"
    | "Incident"
    | "Model"
    | "Platform"
    | "Plugin"
    | "Statement",
    ParentType,
    ContextType
  >;
};

export type PartyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Party"] = ResolversParentTypes["Party"],
> = {
  __resolveType: TypeResolveFn<"Vendor" | "Organization" | "Team" | "Person", ParentType, ContextType>;
};

export type ComponentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Component"] = ResolversParentTypes["Component"],
> = {
  __resolveType: TypeResolveFn<
    "Identity" | "Resource" | "Agent" | "Control" | "Model" | "Platform" | "Plugin",
    ParentType,
    ContextType
  >;
};

export type ExternalIdResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ExternalId"] = ResolversParentTypes["ExternalId"],
> = {
  system?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type AssertionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Assertion"] = ResolversParentTypes["Assertion"],
> = {
  source?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes["JSONObject"], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PageInfo"] = ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ExportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Export"] = ResolversParentTypes["Export"],
> = {
  answer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  arguments?: Resolver<ReadonlyArray<ResolversTypes["ExportArgument"]>, ParentType, ContextType>;
  formats?: Resolver<ReadonlyArray<ResolversTypes["ExportFormat"]>, ParentType, ContextType>;
};

export type ExportArgumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ExportArgument"] = ResolversParentTypes["ExportArgument"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  type?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  required?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type ExportFormatResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ExportFormat"] = ResolversParentTypes["ExportFormat"],
> = {
  format?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  arguments?: Resolver<ReadonlyArray<ResolversTypes["ExportArgument"]>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type GapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Gap"] = ResolversParentTypes["Gap"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes["GapRule"], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes["Severity"], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
};

export type GapEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GapEdge"] = ResolversParentTypes["GapEdge"],
> = {
  node?: Resolver<ResolversTypes["Gap"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type GapConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GapConnection"] = ResolversParentTypes["GapConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["GapEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Gap"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  byRule?: Resolver<ReadonlyArray<ResolversTypes["GapRuleCount"]>, ParentType, ContextType>;
  info?: Resolver<ResolversTypes["GapInfo"], ParentType, ContextType>;
};

export type GapRuleCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GapRuleCount"] = ResolversParentTypes["GapRuleCount"],
> = {
  rule?: Resolver<ResolversTypes["GapRule"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type GapInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GapInfo"] = ResolversParentTypes["GapInfo"],
> = {
  completeness?: Resolver<ResolversTypes["Completeness"], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes["LimitReason"]>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
};

export type GapRuleInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GapRuleInfo"] = ResolversParentTypes["GapRuleInfo"],
> = {
  rule?: Resolver<ResolversTypes["GapRule"], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes["Severity"], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ImportPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ImportPayload"] = ResolversParentTypes["ImportPayload"],
> = {
  format?: Resolver<ResolversTypes["ImportFormat"], ParentType, ContextType>;
  graphVersion?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes["Problem"]>, ParentType, ContextType>;
  notCarriedOver?: Resolver<ReadonlyArray<ResolversTypes["Problem"]>, ParentType, ContextType>;
  changes?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<ImportPayloadChangesArgs, "first">
  >;
};

export type LossAllocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LossAllocation"] = ResolversParentTypes["LossAllocation"],
> = {
  outcome?: Resolver<ResolversTypes["Outcome"], ParentType, ContextType>;
  gross?: Resolver<ReadonlyArray<ResolversTypes["Money"]>, ParentType, ContextType>;
  recoveries?: Resolver<ReadonlyArray<ResolversTypes["Recovery"]>, ParentType, ContextType>;
  residual?: Resolver<ReadonlyArray<ResolversTypes["Money"]>, ParentType, ContextType>;
  residualAtBest?: Resolver<ReadonlyArray<ResolversTypes["Money"]>, ParentType, ContextType>;
  borneBy?: Resolver<Maybe<ResolversTypes["Party"]>, ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type RecoveryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Recovery"] = ResolversParentTypes["Recovery"],
> = {
  agreement?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes["Party"]>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes["Clause"]>, ParentType, ContextType>;
  lossKind?: Resolver<Maybe<ResolversTypes["LossKind"]>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes["RecoveryGround"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type OntologyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Ontology"] = ResolversParentTypes["Ontology"],
> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes["KindInfo"]>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes["RelationInfo"]>, ParentType, ContextType>;
  taxonomies?: Resolver<ReadonlyArray<ResolversTypes["Taxonomy"]>, ParentType, ContextType>;
  frameworks?: Resolver<ReadonlyArray<ResolversTypes["Framework"]>, ParentType, ContextType>;
  benchmarks?: Resolver<ReadonlyArray<ResolversTypes["Benchmark"]>, ParentType, ContextType>;
  gapRules?: Resolver<ReadonlyArray<ResolversTypes["GapRuleInfo"]>, ParentType, ContextType>;
};

export type BenchmarkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Benchmark"] = ResolversParentTypes["Benchmark"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  source?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
};

export type KindInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["KindInfo"] = ResolversParentTypes["KindInfo"],
> = {
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RelationInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RelationInfo"] = ResolversParentTypes["RelationInfo"],
> = {
  type?: Resolver<ResolversTypes["RelationType"], ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes["Kind"]>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes["Kind"]>, ParentType, ContextType>;
  influence?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes["Power"]>, ParentType, ContextType>;
  gives?: Resolver<Maybe<ResolversTypes["Gift"]>, ParentType, ContextType>;
  outage?: Resolver<Maybe<ResolversTypes["OutageDirection"]>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes["PropertyInfo"]>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PropertyInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PropertyInfo"] = ResolversParentTypes["PropertyInfo"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  type?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  required?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type TaxonomyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Taxonomy"] = ResolversParentTypes["Taxonomy"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes["Layer"]>, ParentType, ContextType>;
};

export type LayerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Layer"] = ResolversParentTypes["Layer"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  taxonomy?: Resolver<ResolversTypes["Taxonomy"], ParentType, ContextType>;
};

export type OutcomeExposureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OutcomeExposure"] = ResolversParentTypes["OutcomeExposure"],
> = {
  outcome?: Resolver<ResolversTypes["Outcome"], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes["OwnershipAnswer"], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes["OutcomePath"]>, ParentType, ContextType>;
  openOrigins?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType>;
  info?: Resolver<ResolversTypes["TraversalInfo"], ParentType, ContextType>;
};

export type OutcomePathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OutcomePath"] = ResolversParentTypes["OutcomePath"],
> = {
  path?: Resolver<ResolversTypes["Path"], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  scenario?: Resolver<ResolversTypes["Scenario"], ParentType, ContextType>;
  accountable?: Resolver<ReadonlyArray<ResolversTypes["HopAccountability"]>, ParentType, ContextType>;
  residualLoss?: Resolver<ReadonlyArray<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type HopAccountabilityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["HopAccountability"] = ResolversParentTypes["HopAccountability"],
> = {
  hop?: Resolver<ResolversTypes["Hop"], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes["Party"]>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["OwnershipReason"], ParentType, ContextType>;
};

export type OwnershipChainResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OwnershipChain"] = ResolversParentTypes["OwnershipChain"],
> = {
  entity?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes["OwnershipAnswer"]>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type OwnershipAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OwnershipAnswer"] = ResolversParentTypes["OwnershipAnswer"],
> = {
  facet?: Resolver<ResolversTypes["OwnershipFacet"], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes["Party"]>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes["Person"]>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["OwnershipReason"], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes["OwnershipHop"]>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type OwnershipHopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OwnershipHop"] = ResolversParentTypes["OwnershipHop"],
> = {
  from?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes["Entity"]>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["OwnershipReason"], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes["Relation"]>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type VendorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Vendor"] = ResolversParentTypes["Vendor"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<VendorRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<VendorHistoryArgs, "first">
  >;
  owns?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<VendorOwnsArgs, "first">
  >;
  legalName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes["VendorCategory"]>, ParentType, ContextType>;
  posture?: Resolver<Maybe<ResolversTypes["VendorPosture"]>, ParentType, ContextType>;
  provides?: Resolver<ReadonlyArray<ResolversTypes["Component"]>, ParentType, ContextType, Partial<VendorProvidesArgs>>;
  subprocessors?: Resolver<
    ReadonlyArray<ResolversTypes["Vendor"]>,
    ParentType,
    ContextType,
    Partial<VendorSubprocessorsArgs>
  >;
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes["Agreement"]>,
    ParentType,
    ContextType,
    Partial<VendorAgreementsArgs>
  >;
  statements?: Resolver<
    ReadonlyArray<ResolversTypes["Statement"]>,
    ParentType,
    ContextType,
    Partial<VendorStatementsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Organization"] = ResolversParentTypes["Organization"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<OrganizationRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<OrganizationHistoryArgs, "first">
  >;
  owns?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<OrganizationOwnsArgs, "first">
  >;
  legalName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  leaders?: Resolver<
    ReadonlyArray<ResolversTypes["Person"]>,
    ParentType,
    ContextType,
    Partial<OrganizationLeadersArgs>
  >;
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes["Agreement"]>,
    ParentType,
    ContextType,
    Partial<OrganizationAgreementsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Team"] = ResolversParentTypes["Team"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<TeamRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<TeamHistoryArgs, "first">
  >;
  owns?: Resolver<ResolversTypes["RelationConnection"], ParentType, ContextType, RequireFields<TeamOwnsArgs, "first">>;
  businessFunction?: Resolver<Maybe<ResolversTypes["BusinessFunction"]>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes["Person"]>, ParentType, ContextType, Partial<TeamMembersArgs>>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes["Person"]>, ParentType, ContextType, Partial<TeamLeadersArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType, Partial<TeamPartOfArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Person"] = ResolversParentTypes["Person"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<PersonRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<PersonHistoryArgs, "first">
  >;
  owns?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<PersonOwnsArgs, "first">
  >;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes["Team"]>, ParentType, ContextType, Partial<PersonTeamsArgs>>;
  reportsTo?: Resolver<Maybe<ResolversTypes["Person"]>, ParentType, ContextType, Partial<PersonReportsToArgs>>;
  identities?: Resolver<
    ReadonlyArray<ResolversTypes["Identity"]>,
    ParentType,
    ContextType,
    Partial<PersonIdentitiesArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PathAnswer"] = ResolversParentTypes["PathAnswer"],
> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes["Path"]>, ParentType, ContextType>;
  info?: Resolver<ResolversTypes["TraversalInfo"], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SearchEdge"] = ResolversParentTypes["SearchEdge"],
> = {
  node?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  score?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SearchConnection"] = ResolversParentTypes["SearchConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["SearchEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Relation"] = ResolversParentTypes["Relation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  type?: Resolver<ResolversTypes["RelationType"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes["JSONObject"], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ResponsibilityMatrixResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ResponsibilityMatrix"] = ResolversParentTypes["ResponsibilityMatrix"],
> = {
  entity?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes["Framework"], ParentType, ContextType>;
  serviceModel?: Resolver<Maybe<ResolversTypes["ServiceModel"]>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes["MatrixRow"]>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes["DutyStatusCount"]>, ParentType, ContextType>;
  bySide?: Resolver<ReadonlyArray<ResolversTypes["SideCount"]>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type MatrixRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MatrixRow"] = ResolversParentTypes["MatrixRow"],
> = {
  duty?: Resolver<ResolversTypes["Duty"], ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes["Layer"]>, ParentType, ContextType>;
  component?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["DutyStatus"], ParentType, ContextType>;
  accountable?: Resolver<Maybe<ResolversTypes["Party"]>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes["AssignmentBasis"]>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes["Clause"]>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes["MatrixCandidate"]>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes["Statement"]>, ParentType, ContextType>;
  satisfiedBy?: Resolver<ReadonlyArray<ResolversTypes["Control"]>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type MatrixCandidateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MatrixCandidate"] = ResolversParentTypes["MatrixCandidate"],
> = {
  party?: Resolver<Maybe<ResolversTypes["Entity"]>, ParentType, ContextType>;
  partyRole?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes["AssignmentRole"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["AssignmentBasis"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  won?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type DutyStatusCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DutyStatusCount"] = ResolversParentTypes["DutyStatusCount"],
> = {
  status?: Resolver<ResolversTypes["DutyStatus"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SideCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SideCount"] = ResolversParentTypes["SideCount"],
> = {
  side?: Resolver<ResolversTypes["Side"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type FrameworkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Framework"] = ResolversParentTypes["Framework"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  duties?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Outcome"] = ResolversParentTypes["Outcome"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<OutcomeRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<OutcomeHistoryArgs, "first">
  >;
  outcomeKind?: Resolver<Maybe<ResolversTypes["OutcomeKind"]>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes["Severity"]>, ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes["Loss"]>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes["OutcomeTrigger"]>, ParentType, ContextType>;
  realized?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  impacts?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType, Partial<OutcomeImpactsArgs>>;
  owner?: Resolver<
    ResolversTypes["OwnershipAnswer"],
    ParentType,
    ContextType,
    RequireFields<OutcomeOwnerArgs, "facet">
  >;
  drivers?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<OutcomeDriversArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LossResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Loss"] = ResolversParentTypes["Loss"],
> = {
  kind?: Resolver<ResolversTypes["LossKind"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type VulnerabilityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Vulnerability"] = ResolversParentTypes["Vulnerability"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<VulnerabilityRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<VulnerabilityHistoryArgs, "first">
  >;
  cve?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  vulnerabilityClass?: Resolver<Maybe<ResolversTypes["VulnerabilityClass"]>, ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes["CauseKind"]>, ParentType, ContextType>;
  cvss?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  disclosedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  fixedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  layers?: Resolver<
    ReadonlyArray<ResolversTypes["Layer"]>,
    ParentType,
    ContextType,
    RequireFields<VulnerabilityLayersArgs, "taxonomy">
  >;
  affects?: Resolver<
    ReadonlyArray<ResolversTypes["Component"]>,
    ParentType,
    ContextType,
    Partial<VulnerabilityAffectsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Incident"] = ResolversParentTypes["Incident"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<IncidentRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<IncidentHistoryArgs, "first">
  >;
  incidentKind?: Resolver<Maybe<ResolversTypes["IncidentKind"]>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  narrative?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes["Float"]>, ParentType, ContextType>;
  breached?: Resolver<ReadonlyArray<ResolversTypes["Clause"]>, ParentType, ContextType, Partial<IncidentBreachedArgs>>;
  exploited?: Resolver<
    ReadonlyArray<ResolversTypes["Vulnerability"]>,
    ParentType,
    ContextType,
    Partial<IncidentExploitedArgs>
  >;
  resultedIn?: Resolver<
    ReadonlyArray<ResolversTypes["Outcome"]>,
    ParentType,
    ContextType,
    Partial<IncidentResultedInArgs>
  >;
  struck?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<IncidentStruckArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceModelShiftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ServiceModelShift"] = ResolversParentTypes["ServiceModelShift"],
> = {
  entity?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes["ServiceModel"]>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes["ServiceModel"], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes["DutyMove"]>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes["SideCount"]>, ParentType, ContextType>;
  after?: Resolver<ReadonlyArray<ResolversTypes["SideCount"]>, ParentType, ContextType>;
};

export type DutyMoveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DutyMove"] = ResolversParentTypes["DutyMove"],
> = {
  duty?: Resolver<ResolversTypes["Duty"], ParentType, ContextType>;
  before?: Resolver<ResolversTypes["MatrixRow"], ParentType, ContextType>;
  after?: Resolver<ResolversTypes["MatrixRow"], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ModelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Model"] = ResolversParentTypes["Model"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<ModelRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<ModelHistoryArgs, "first">
  >;
  owner?: Resolver<ResolversTypes["OwnershipAnswer"], ParentType, ContextType, RequireFields<ModelOwnerArgs, "facet">>;
  layer?: Resolver<Maybe<ResolversTypes["Layer"]>, ParentType, ContextType, RequireFields<ModelLayerArgs, "taxonomy">>;
  guardedBy?: Resolver<ReadonlyArray<ResolversTypes["Control"]>, ParentType, ContextType, Partial<ModelGuardedByArgs>>;
  gaps?: Resolver<ResolversTypes["GapConnection"], ParentType, ContextType, RequireFields<ModelGapsArgs, "first">>;
  version?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  releaseStage?: Resolver<Maybe<ResolversTypes["ReleaseStage"]>, ParentType, ContextType>;
  openWeights?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes["Setting"]>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  vendors?: Resolver<ReadonlyArray<ResolversTypes["Vendor"]>, ParentType, ContextType, Partial<ModelVendorsArgs>>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes["Platform"]>, ParentType, ContextType, Partial<ModelHostsArgs>>;
  powers?: Resolver<ReadonlyArray<ResolversTypes["Component"]>, ParentType, ContextType, Partial<ModelPowersArgs>>;
  derivedFrom?: Resolver<
    ReadonlyArray<ResolversTypes["Model"]>,
    ParentType,
    ContextType,
    Partial<ModelDerivedFromArgs>
  >;
  data?: Resolver<ReadonlyArray<ResolversTypes["Resource"]>, ParentType, ContextType, Partial<ModelDataArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Platform"] = ResolversParentTypes["Platform"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<PlatformRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<PlatformHistoryArgs, "first">
  >;
  owner?: Resolver<
    ResolversTypes["OwnershipAnswer"],
    ParentType,
    ContextType,
    RequireFields<PlatformOwnerArgs, "facet">
  >;
  layer?: Resolver<
    Maybe<ResolversTypes["Layer"]>,
    ParentType,
    ContextType,
    RequireFields<PlatformLayerArgs, "taxonomy">
  >;
  guardedBy?: Resolver<
    ReadonlyArray<ResolversTypes["Control"]>,
    ParentType,
    ContextType,
    Partial<PlatformGuardedByArgs>
  >;
  gaps?: Resolver<ResolversTypes["GapConnection"], ParentType, ContextType, RequireFields<PlatformGapsArgs, "first">>;
  platformKind?: Resolver<Maybe<ResolversTypes["PlatformKind"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  releaseStage?: Resolver<Maybe<ResolversTypes["ReleaseStage"]>, ParentType, ContextType>;
  clouds?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes["Setting"]>, ParentType, ContextType>;
  vendors?: Resolver<ReadonlyArray<ResolversTypes["Vendor"]>, ParentType, ContextType, Partial<PlatformVendorsArgs>>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes["Component"]>, ParentType, ContextType, Partial<PlatformHostsArgs>>;
  plugins?: Resolver<ReadonlyArray<ResolversTypes["Plugin"]>, ParentType, ContextType, Partial<PlatformPluginsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PluginResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Plugin"] = ResolversParentTypes["Plugin"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<PluginRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<PluginHistoryArgs, "first">
  >;
  owner?: Resolver<ResolversTypes["OwnershipAnswer"], ParentType, ContextType, RequireFields<PluginOwnerArgs, "facet">>;
  layer?: Resolver<Maybe<ResolversTypes["Layer"]>, ParentType, ContextType, RequireFields<PluginLayerArgs, "taxonomy">>;
  guardedBy?: Resolver<ReadonlyArray<ResolversTypes["Control"]>, ParentType, ContextType, Partial<PluginGuardedByArgs>>;
  gaps?: Resolver<ResolversTypes["GapConnection"], ParentType, ContextType, RequireFields<PluginGapsArgs, "first">>;
  pluginKind?: Resolver<Maybe<ResolversTypes["PluginKind"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  publisherVerified?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  releaseStage?: Resolver<Maybe<ResolversTypes["ReleaseStage"]>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes["Setting"]>, ParentType, ContextType>;
  vendors?: Resolver<ReadonlyArray<ResolversTypes["Vendor"]>, ParentType, ContextType, Partial<PluginVendorsArgs>>;
  extends?: Resolver<ReadonlyArray<ResolversTypes["Component"]>, ParentType, ContextType, Partial<PluginExtendsArgs>>;
  identities?: Resolver<
    ReadonlyArray<ResolversTypes["Identity"]>,
    ParentType,
    ContextType,
    Partial<PluginIdentitiesArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Setting"] = ResolversParentTypes["Setting"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  observed?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  configurableBy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type StanceMatrixResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StanceMatrix"] = ResolversParentTypes["StanceMatrix"],
> = {
  vendors?: Resolver<ReadonlyArray<ResolversTypes["Vendor"]>, ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes["VulnerabilityClass"]>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes["StanceCell"]>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes["StanceContradiction"]>, ParentType, ContextType>;
};

export type StanceCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StanceCell"] = ResolversParentTypes["StanceCell"],
> = {
  vendor?: Resolver<ResolversTypes["Vendor"], ParentType, ContextType>;
  vulnerabilityClass?: Resolver<ResolversTypes["VulnerabilityClass"], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes["Stance"]>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes["Statement"]>, ParentType, ContextType>;
};

export type StanceContradictionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StanceContradiction"] = ResolversParentTypes["StanceContradiction"],
> = {
  vulnerability?: Resolver<Maybe<ResolversTypes["Vulnerability"]>, ParentType, ContextType>;
  vulnerabilityClass?: Resolver<ResolversTypes["VulnerabilityClass"], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes["StanceCell"]>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type StatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Statement"] = ResolversParentTypes["Statement"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["Kind"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes["ExternalId"]>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes["JSONObject"]>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes["URL"]>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes["Certainty"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  assertions?: Resolver<ReadonlyArray<ResolversTypes["Assertion"]>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  relations?: Resolver<
    ResolversTypes["RelationConnection"],
    ParentType,
    ContextType,
    RequireFields<StatementRelationsArgs, "first">
  >;
  history?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<StatementHistoryArgs, "first">
  >;
  statementKind?: Resolver<ResolversTypes["StatementKind"], ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes["Stance"]>, ParentType, ContextType>;
  stanceGroup?: Resolver<Maybe<ResolversTypes["StanceGroup"]>, ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes["VulnerabilityClass"]>, ParentType, ContextType>;
  inScope?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes["StatementChannel"]>, ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  paraphrase?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes["Vendor"]>, ParentType, ContextType, Partial<StatementVendorArgs>>;
  about?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType, Partial<StatementAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraversalInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TraversalInfo"] = ResolversParentTypes["TraversalInfo"],
> = {
  completeness?: Resolver<ResolversTypes["Completeness"], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes["LimitReason"]>, ParentType, ContextType>;
  depthReached?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  entitiesExplored?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  relationsExplored?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Path"] = ResolversParentTypes["Path"],
> = {
  length?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes["Hop"]>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes["Layer"]>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType>;
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes["Control"]>, ParentType, ContextType>;
};

export type HopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Hop"] = ResolversParentTypes["Hop"],
> = {
  relation?: Resolver<ResolversTypes["Relation"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  powers?: Resolver<ReadonlyArray<ResolversTypes["Power"]>, ParentType, ContextType>;
  guards?: Resolver<ReadonlyArray<ResolversTypes["Guard"]>, ParentType, ContextType>;
  accountable?: Resolver<Maybe<ResolversTypes["Party"]>, ParentType, ContextType>;
};

export type GuardResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Guard"] = ResolversParentTypes["Guard"],
> = {
  control?: Resolver<ResolversTypes["Control"], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes["ControlEffect"]>, ParentType, ContextType>;
  assurance?: Resolver<ResolversTypes["AssuranceState"], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Money"] = ResolversParentTypes["Money"],
> = {
  amount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type RelationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RelationEdge"] = ResolversParentTypes["RelationEdge"],
> = {
  node?: Resolver<ResolversTypes["Relation"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type RelationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RelationConnection"] = ResolversParentTypes["RelationConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["RelationEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Relation"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ChangeEdge"] = ResolversParentTypes["ChangeEdge"],
> = {
  node?: Resolver<ResolversTypes["Change"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ChangeConnection"] = ResolversParentTypes["ChangeConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ChangeEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Change"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ImpactEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ImpactEdge"] = ResolversParentTypes["ImpactEdge"],
> = {
  node?: Resolver<ResolversTypes["Impact"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ImpactConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ImpactConnection"] = ResolversParentTypes["ImpactConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ImpactEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Impact"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type EntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EntityEdge"] = ResolversParentTypes["EntityEdge"],
> = {
  node?: Resolver<ResolversTypes["Entity"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type EntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EntityConnection"] = ResolversParentTypes["EntityConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["EntityEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Entity"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type VendorEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VendorEdge"] = ResolversParentTypes["VendorEdge"],
> = {
  node?: Resolver<ResolversTypes["Vendor"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type VendorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VendorConnection"] = ResolversParentTypes["VendorConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["VendorEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Vendor"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OrganizationEdge"] = ResolversParentTypes["OrganizationEdge"],
> = {
  node?: Resolver<ResolversTypes["Organization"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OrganizationConnection"] = ResolversParentTypes["OrganizationConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["OrganizationEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Organization"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type TeamEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TeamEdge"] = ResolversParentTypes["TeamEdge"],
> = {
  node?: Resolver<ResolversTypes["Team"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type TeamConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TeamConnection"] = ResolversParentTypes["TeamConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["TeamEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Team"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PersonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PersonEdge"] = ResolversParentTypes["PersonEdge"],
> = {
  node?: Resolver<ResolversTypes["Person"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PersonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PersonConnection"] = ResolversParentTypes["PersonConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["PersonEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Person"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ModelEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ModelEdge"] = ResolversParentTypes["ModelEdge"],
> = {
  node?: Resolver<ResolversTypes["Model"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ModelConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ModelConnection"] = ResolversParentTypes["ModelConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ModelEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Model"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PlatformEdge"] = ResolversParentTypes["PlatformEdge"],
> = {
  node?: Resolver<ResolversTypes["Platform"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PlatformConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PlatformConnection"] = ResolversParentTypes["PlatformConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["PlatformEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Platform"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PluginEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PluginEdge"] = ResolversParentTypes["PluginEdge"],
> = {
  node?: Resolver<ResolversTypes["Plugin"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PluginConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PluginConnection"] = ResolversParentTypes["PluginConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["PluginEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Plugin"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AgentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgentEdge"] = ResolversParentTypes["AgentEdge"],
> = {
  node?: Resolver<ResolversTypes["Agent"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type AgentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgentConnection"] = ResolversParentTypes["AgentConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["AgentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Agent"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IdentityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IdentityEdge"] = ResolversParentTypes["IdentityEdge"],
> = {
  node?: Resolver<ResolversTypes["Identity"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type IdentityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IdentityConnection"] = ResolversParentTypes["IdentityConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["IdentityEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Identity"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ResourceEdge"] = ResolversParentTypes["ResourceEdge"],
> = {
  node?: Resolver<ResolversTypes["Resource"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ResourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ResourceConnection"] = ResolversParentTypes["ResourceConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ResourceEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Resource"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type DutyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DutyEdge"] = ResolversParentTypes["DutyEdge"],
> = {
  node?: Resolver<ResolversTypes["Duty"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type DutyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DutyConnection"] = ResolversParentTypes["DutyConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["DutyEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Duty"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AssignmentEdge"] = ResolversParentTypes["AssignmentEdge"],
> = {
  node?: Resolver<ResolversTypes["Assignment"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AssignmentConnection"] = ResolversParentTypes["AssignmentConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["AssignmentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Assignment"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreementEdge"] = ResolversParentTypes["AgreementEdge"],
> = {
  node?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreementConnection"] = ResolversParentTypes["AgreementConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["AgreementEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Agreement"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ClauseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ClauseEdge"] = ResolversParentTypes["ClauseEdge"],
> = {
  node?: Resolver<ResolversTypes["Clause"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ClauseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ClauseConnection"] = ResolversParentTypes["ClauseConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ClauseEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Clause"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StatementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StatementEdge"] = ResolversParentTypes["StatementEdge"],
> = {
  node?: Resolver<ResolversTypes["Statement"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type StatementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StatementConnection"] = ResolversParentTypes["StatementConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["StatementEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Statement"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ControlEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ControlEdge"] = ResolversParentTypes["ControlEdge"],
> = {
  node?: Resolver<ResolversTypes["Control"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ControlConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ControlConnection"] = ResolversParentTypes["ControlConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ControlEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Control"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EvidenceEdge"] = ResolversParentTypes["EvidenceEdge"],
> = {
  node?: Resolver<ResolversTypes["Evidence"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EvidenceConnection"] = ResolversParentTypes["EvidenceConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["EvidenceEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Evidence"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RequirementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RequirementEdge"] = ResolversParentTypes["RequirementEdge"],
> = {
  node?: Resolver<ResolversTypes["Requirement"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type RequirementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RequirementConnection"] = ResolversParentTypes["RequirementConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["RequirementEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Requirement"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OutcomeEdge"] = ResolversParentTypes["OutcomeEdge"],
> = {
  node?: Resolver<ResolversTypes["Outcome"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OutcomeConnection"] = ResolversParentTypes["OutcomeConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["OutcomeEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Outcome"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type VulnerabilityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VulnerabilityEdge"] = ResolversParentTypes["VulnerabilityEdge"],
> = {
  node?: Resolver<ResolversTypes["Vulnerability"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type VulnerabilityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VulnerabilityConnection"] = ResolversParentTypes["VulnerabilityConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["VulnerabilityEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Vulnerability"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IncidentEdge"] = ResolversParentTypes["IncidentEdge"],
> = {
  node?: Resolver<ResolversTypes["Incident"], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type IncidentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IncidentConnection"] = ResolversParentTypes["IncidentConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["IncidentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Incident"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Identity?: IdentityResolvers<ContextType>;
  Access?: AccessResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  CreditTier?: CreditTierResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  AnswerChange?: AnswerChangeResolvers<ContextType>;
  AssuranceCase?: AssuranceCaseResolvers<ContextType>;
  AssuranceClaim?: AssuranceClaimResolvers<ContextType>;
  ControlProof?: ControlProofResolvers<ContextType>;
  AssuranceNeed?: AssuranceNeedResolvers<ContextType>;
  LayerAssurance?: LayerAssuranceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  BlastRadius?: BlastRadiusResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LayerCount?: LayerCountResolvers<ContextType>;
  OwnerCount?: OwnerCountResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ControlEncounter?: ControlEncounterResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ApplyChangesPayload?: ApplyChangesPayloadResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChokePoints?: ChokePointsResolvers<ContextType>;
  Concentration?: ConcentrationResolvers<ContextType>;
  ConcentrationEdge?: ConcentrationEdgeResolvers<ContextType>;
  ConcentrationConnection?: ConcentrationConnectionResolvers<ContextType>;
  ConfirmPayload?: ConfirmPayloadResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyTemplate?: DutyTemplateResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportArgument?: ExportArgumentResolvers<ContextType>;
  ExportFormat?: ExportFormatResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapRuleCount?: GapRuleCountResolvers<ContextType>;
  GapInfo?: GapInfoResolvers<ContextType>;
  GapRuleInfo?: GapRuleInfoResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  LossAllocation?: LossAllocationResolvers<ContextType>;
  Recovery?: RecoveryResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  Benchmark?: BenchmarkResolvers<ContextType>;
  KindInfo?: KindInfoResolvers<ContextType>;
  RelationInfo?: RelationInfoResolvers<ContextType>;
  PropertyInfo?: PropertyInfoResolvers<ContextType>;
  Taxonomy?: TaxonomyResolvers<ContextType>;
  Layer?: LayerResolvers<ContextType>;
  OutcomeExposure?: OutcomeExposureResolvers<ContextType>;
  OutcomePath?: OutcomePathResolvers<ContextType>;
  HopAccountability?: HopAccountabilityResolvers<ContextType>;
  OwnershipChain?: OwnershipChainResolvers<ContextType>;
  OwnershipAnswer?: OwnershipAnswerResolvers<ContextType>;
  OwnershipHop?: OwnershipHopResolvers<ContextType>;
  Vendor?: VendorResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  ResponsibilityMatrix?: ResponsibilityMatrixResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  MatrixCandidate?: MatrixCandidateResolvers<ContextType>;
  DutyStatusCount?: DutyStatusCountResolvers<ContextType>;
  SideCount?: SideCountResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  Loss?: LossResolvers<ContextType>;
  Vulnerability?: VulnerabilityResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  ServiceModelShift?: ServiceModelShiftResolvers<ContextType>;
  DutyMove?: DutyMoveResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Plugin?: PluginResolvers<ContextType>;
  Setting?: SettingResolvers<ContextType>;
  StanceMatrix?: StanceMatrixResolvers<ContextType>;
  StanceCell?: StanceCellResolvers<ContextType>;
  StanceContradiction?: StanceContradictionResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  TraversalInfo?: TraversalInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Guard?: GuardResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ImpactEdge?: ImpactEdgeResolvers<ContextType>;
  ImpactConnection?: ImpactConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  VendorEdge?: VendorEdgeResolvers<ContextType>;
  VendorConnection?: VendorConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  ModelConnection?: ModelConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  PluginEdge?: PluginEdgeResolvers<ContextType>;
  PluginConnection?: PluginConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  IdentityEdge?: IdentityEdgeResolvers<ContextType>;
  IdentityConnection?: IdentityConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  ControlEdge?: ControlEdgeResolvers<ContextType>;
  ControlConnection?: ControlConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  VulnerabilityEdge?: VulnerabilityEdgeResolvers<ContextType>;
  VulnerabilityConnection?: VulnerabilityConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  influence?: InfluenceDirectiveResolver<any, any, ContextType>;
  governance?: GovernanceDirectiveResolver<any, any, ContextType>;
  property?: PropertyDirectiveResolver<any, any, ContextType>;
  relation?: RelationDirectiveResolver<any, any, ContextType>;
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
};
