import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const way = `
  vendor:maker {name: Maker}
  model:m {name: Model}
  outcome:harm {name: Harm}
  vendor:maker -PROVIDES-> model:m
  model:m -POWERS-> agent:bot
  agent:bot -DRIVES-> outcome:harm`;

const clause = `${way}
  agreement:terms {name: Terms}
  clause:no {name: No promise, clauseKind: OTHER}
  duty:filter {name: Filtering of content, framework: own, code: "1"}
  vendor:maker -PARTY_TO {as: PROVIDER}-> agreement:terms
  agreement:terms -COVERS-> model:m
  agreement:terms -HAS_CLAUSE-> clause:no
  clause:no -DISCLAIMS {validFrom: 2026-03-01}-> duty:filter`;

const statement = (fields: string, about = "model:m") => `${way}
  statement:s {name: Programme rules, ${fields}}
  vendor:maker -STATED-> statement:s
  statement:s -ABOUT-> ${about}`;

test("a way to an outcome that leads through what its vendor disclaims by clause is told, with the clause", () => {
  expect(gapsTold("DISCLAIMED_DEPENDENCY", clause)).toEqual([
    {
      id: "DISCLAIMED_DEPENDENCY:outcome:harm:model:m:vendor:maker",
      subject: "outcome:harm",
      related: ["model:m", "vendor:maker", "clause:no"],
      sentence:
        "A way to “Harm” leads through Model, and Maker, which provides it, is recorded as disclaiming “Filtering of content” by “No promise” of “Terms”.",
      remedy: "Agree with Maker who answers for Model, guard it with a control of your own, or do without it.",
      since: "2026-03-01",
    },
  ]);
});

test("a scope rule and a stance disclaim as well, in words of their own", () => {
  const sentences = (drawn: string) => gapsTold("DISCLAIMED_DEPENDENCY", drawn).map(({ sentence }) => sentence);
  expect(sentences(statement("statementKind: SCOPE_RULE, inScope: false"))).toEqual([
    "A way to “Harm” leads through Model, and Maker, which provides it, is recorded as putting it out of scope by “Programme rules”.",
  ]);
  expect(sentences(statement("statementKind: ANSWER, stance: BY_DESIGN"))).toEqual([
    "A way to “Harm” leads through Model, and Maker, which provides it, is recorded as having answered about it: by design.",
  ]);
  const flaw = `${statement("statementKind: ANSWER, stance: WONT_FIX", "vulnerability:v")}
    vulnerability:v {name: Flaw}
    vulnerability:v -AFFECTS-> model:m`;
  expect(sentences(flaw)).toEqual([
    "A way to “Harm” leads through Model, and Maker, which provides it, is recorded as having answered about “Flaw”: will not be fixed.",
  ]);
});

test.each([
  [
    "a clause of an agreement that has ended",
    clause.replace("{name: Terms}", '{name: Terms, expiresAt: "2026-02-01T00:00:00Z"}'),
  ],
  ["a clause that disclaims for the customer", clause.replace("DISCLAIMS {", "DISCLAIMS {as: CUSTOMER, ")],
  ["a clause that commits", clause.replace("DISCLAIMS", "COMMITS_TO")],
  ["an agreement about something else", clause.replace("COVERS-> model:m", "COVERS-> model:other")],
  ["a rule that says it is in scope", statement("statementKind: SCOPE_RULE, inScope: true")],
  ["a rule that does not say", statement("statementKind: SCOPE_RULE")],
  ["a stance that takes responsibility", statement("statementKind: ANSWER, stance: FIXED")],
  ["a stance that is silent", statement("statementKind: ANSWER, stance: NO_RESPONSE")],
  [
    "something that is not on a way",
    statement("statementKind: ANSWER, stance: BY_DESIGN").replace("model:m -POWERS", "model:n -POWERS"),
  ],
])("%s is no disclaimed dependency", (_near, drawn) => {
  expect(gapsTold("DISCLAIMED_DEPENDENCY", drawn)).toEqual([]);
});
