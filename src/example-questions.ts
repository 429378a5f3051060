/** A question to begin with. */
export interface ExampleQuestion {
  readonly title: string;
  readonly query: string;
}

/** Questions of the sample estate: three are printed at start, all are tabs of the IDE, and the README shows their answers. */
export const exampleQuestions: readonly ExampleQuestion[] = [
  {
    title: "Who answers for the support assistant?",
    query: `{
  ownershipChain(of: "agent:support-assistant", facets: [ACCOUNTABLE, OPERATOR, OUTCOME_OWNER], asOf: "2026-11-01T00:00:00Z") {
    answers {
      facet
      reason
      party { name }
      person { name }
      sentence
    }
  }
}`,
  },
  {
    title: "What does it cost us if the publisher of the invoice connector is compromised?",
    query: `{
  blastRadius(origins: ["vendor:wrenfold-labs"], asOf: "2026-11-01T00:00:00Z") {
    inherent {
      count
      outcomes { entity { name } distance }
      grossLoss { amount currency }
    }
    residual {
      count
      grossLoss { amount currency }
      impacted(first: 3) { nodes { entity { name } distance powers } }
    }
    controls { control { name } holds assurance reason hopsGuarded }
    info { completeness }
  }
}`,
  },
  {
    title: "How does a mail from outside become a fraudulent payment?",
    query: `{
  paths(from: ["resource:invoice-mailbox"], to: ["outcome:fraudulent-payment"], scenario: INJECTION, first: 1, asOf: "2026-11-01T00:00:00Z") {
    paths {
      length
      sentence
      blockedBy { name }
      parties { name }
    }
    info { completeness reasons }
  }
}`,
  },
  {
    title: "What stops if a model vendor is out, and what if two are?",
    query: `{
  one: blastRadius(origins: ["vendor:anthropic"], scenario: OUTAGE, asOf: "2026-11-01T00:00:00Z") {
    inherent { count outcomes { entity { name } } }
  }
  both: blastRadius(origins: ["vendor:anthropic", "vendor:openai"], scenario: OUTAGE, asOf: "2026-11-01T00:00:00Z") {
    inherent { count outcomes { entity { name } } }
  }
}`,
  },
  {
    title: "Which agents matter most, on whose models, and what may they do?",
    query: `{
  agents(filter: { tags: { has: "fictional" }, criticality: { in: [HIGH, CRITICAL] } }, first: 2, asOf: "2026-11-01T00:00:00Z") {
    totalCount
    nodes {
      name
      autonomy
      contested
      owner { person { name } }
      models { name vendors { name } }
      identities { name accesses { to { name } actions maxAmount } }
    }
  }
}`,
  },
];
