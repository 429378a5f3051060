import { expect, test } from "vitest";
import { allocated } from "./loss-told.ts";

/** An agent whose compromise brings the outcome about, powered by a vendor's model that an agreement covers. */
const estate = (losses: string, more: string, { trigger = "COMPROMISE", fees = "120000" } = {}) => `
  outcome:o   {name: Fraud, trigger: ${trigger}, losses: [${losses}]}
  organization:kest {name: Kest}
  agreement:a {name: Order, currency: EUR, annualFees: "${fees}"}
  vendor:acme -PROVIDES-> model:m
  model:m -POWERS-> agent:bot
  agent:bot -DRIVES-> outcome:o
  vendor:acme -PARTY_TO {as: PROVIDER}-> agreement:a
  agreement:a -COVERS-> model:m
  ${more}`;
const loss = (kind: string, amount: string, currency = "EUR") =>
  `{kind: ${kind}, amount: "${amount}", currency: ${currency}}`;
const clause = (id: string, fields: string) => `clause:${id} {name: Clause ${id}, ${fields}}
  agreement:a -HAS_CLAUSE-> clause:${id}`;
const fixedCap = clause("cap", 'clauseKind: LIABILITY_CAP, capBasis: FIXED, capAmount: "300"');
const indemnity = clause("i", "clauseKind: INDEMNITY, lossKinds: [DIRECT]");
const commitment = `${clause("c", "clauseKind: OTHER")}
  clause:c -COMMITS_TO {as: PROVIDER}-> duty:d`;
const excluding = clause("x", "clauseKind: EXCLUSION, excludesConsequential: true");

test("an indemnity that names the loss kind recovers it, and the outcome owner bears the rest", () => {
  const told = allocated(estate(`${loss("DIRECT", "100.10")}, ${loss("DATA_LOSS", "5")}`, indemnity));
  expect(told).toMatchObject({
    gross: ["105.1 EUR"],
    residual: ["5 EUR"],
    atBest: ["5 EUR"],
    borneBy: "organization:kest", // the one organization that is part of no other
    rows: [
      "agreement:a clause:i DIRECT INDEMNITY 100.1 EUR / 100.1 EUR",
      "agreement:a clause:i DATA_LOSS NO_GROUND 0 EUR / 0 EUR", // the near miss: another kind
    ],
    counterparties: ["vendor:acme", "vendor:acme"],
    reasons: [
      "“Clause i” is recorded as an indemnity for direct loss.",
      "“Clause i” is not recorded as naming loss of data.",
    ],
  });
});

test("an agreement that only caps commits to nothing, so there is no ground", () => {
  expect(allocated(estate(loss("DIRECT", "100"), fixedCap))).toMatchObject({
    residual: ["100 EUR"],
    rows: ["agreement:a DIRECT NO_GROUND 0 EUR / 0 EUR"],
    reasons: ["Nothing recorded of “Order” bears on direct loss."],
  });
});

test("a commitment brings nothing until a breach of it is on record, and at most what its cap leaves", () => {
  expect(allocated(estate(loss("DIRECT", "1000"), `${fixedCap}\n${commitment}`))).toMatchObject({
    rows: ["agreement:a clause:c DIRECT BREACH_NOT_SHOWN 0 EUR / 300 EUR"],
    residual: ["1000 EUR"],
    atBest: ["700 EUR"],
    reasons: [
      "“Clause c” is recorded as a commitment, and no breach of it that could have caused the loss is on record, so nothing is counted; bounded by the cap “Clause cap” at EUR 300.",
    ],
  });
  const breached = `${fixedCap}\n${commitment}\nincident:i {name: Leak}\nincident:i -BREACHED-> clause:c`;
  expect(allocated(estate(loss("DIRECT", "1000"), breached))).toMatchObject({
    rows: ["agreement:a clause:c DIRECT BREACH_SHOWN 300 EUR / 300 EUR"],
    residual: ["700 EUR"],
  });
});

test.each([
  ["is recorded to have resulted in another outcome alone", "{name: Leak}", "incident:i -RESULTED_IN-> outcome:other"],
  ["lies ahead of the moment", "{name: Leak, occurredAt: 2026-06-02T00:00:00Z}", ""],
])("a breach by an incident that %s shows nothing here", (_case, incident, more) => {
  const text = `${commitment}\nincident:i ${incident}\nincident:i -BREACHED-> clause:c\n${more}`;
  expect(allocated(estate(loss("DIRECT", "1000"), text)).rows).toEqual([
    "agreement:a clause:c DIRECT BREACH_NOT_SHOWN 0 EUR / 1000 EUR",
  ]);
});

test("what a customer promises brings the customer nothing", () => {
  const text = `${clause("c", "clauseKind: OTHER")}\nclause:c -COMMITS_TO {as: CUSTOMER}-> duty:d`;
  expect(allocated(estate(loss("DIRECT", "10"), text)).rows).toEqual(["agreement:a DIRECT NO_GROUND 0 EUR / 0 EUR"]);
});

test.each([
  ["CUSTOMER", "NO_GROUND 0 EUR / 0 EUR", "10 EUR"],
  ["INSURED", "NO_GROUND 0 EUR / 0 EUR", "10 EUR"],
  ["PROVIDER", "BREACH_SHOWN 10 EUR / 10 EUR", "0 EUR"], // the near miss
])("a breach of what the %s promised is %s", (role, row, residual) => {
  const text = `${clause("c", "clauseKind: OTHER")}
    clause:c -COMMITS_TO {as: ${role}}-> duty:d
    incident:i -BREACHED-> clause:c`;
  expect(allocated(estate(loss("DIRECT", "10"), text))).toMatchObject({
    rows: [`agreement:a clause:c DIRECT ${row}`],
    residual: [residual],
  });
});

test("whoever bears the loss pays nothing of it to itself, and another provider of the agreement still does", () => {
  const owned = "vendor:acme {name: Acme}\nvendor:acme -OWNS {facet: OUTCOME_OWNER}-> outcome:o";
  expect(allocated(estate(loss("DIRECT", "10"), `${indemnity}\n${owned}`))).toMatchObject({
    rows: ["agreement:a clause:i DIRECT NO_GROUND 0 EUR / 0 EUR"],
    residual: ["10 EUR"],
    atBest: ["10 EUR"],
    borneBy: "vendor:acme",
    reasons: [
      "“Clause i” is recorded as an indemnity for direct loss, but under “Order” it is “Acme” that would pay, which bears the loss itself.",
    ],
  });
  const other = "vendor:zeta -PARTY_TO {as: PROVIDER}-> agreement:a";
  expect(allocated(estate(loss("DIRECT", "10"), `${indemnity}\n${owned}\n${other}`))).toMatchObject({
    rows: ["agreement:a clause:i DIRECT INDEMNITY 10 EUR / 10 EUR"],
    counterparties: ["vendor:zeta"],
  });
});

test.each([
  ["CONSEQUENTIAL", "COMPROMISE", true],
  ["BUSINESS_INTERRUPTION", "COMPROMISE", true],
  ["REPUTATION", "COMPROMISE", true],
  ["FRAUD", "COMPROMISE", true],
  ["FRAUD", "MISUSE", false], // an insider's own misuse: a direct loss
  ["DIRECT", "COMPROMISE", false],
  ["THIRD_PARTY_CLAIM", "COMPROMISE", false],
])("where consequential loss is excluded, %s of an outcome by %s is excluded: %s", (kind, trigger, isExcluded) => {
  const naming = clause("i", `clauseKind: INDEMNITY, lossKinds: [${kind}]`);
  expect(allocated(estate(loss(kind, "100"), `${naming}\n${excluding}`, { trigger })).rows).toEqual(
    isExcluded
      ? [`agreement:a clause:i ${kind} EXCLUDED 0 EUR / 0 EUR`, `agreement:a clause:x ${kind} EXCLUDED 0 EUR / 0 EUR`]
      : [`agreement:a clause:i ${kind} INDEMNITY 100 EUR / 100 EUR`],
  );
});

test("an EXCLUSION that lists the loss kind excludes it, breach or not; another clause that lists it does not", () => {
  const listed = clause("x", "clauseKind: EXCLUSION, lossKinds: [DIRECT]");
  const breached = `${commitment}\nincident:i {name: Leak}\nincident:i -BREACHED-> clause:c`;
  expect(allocated(estate(loss("DIRECT", "10"), `${breached}\n${listed}`)).atBest).toEqual(["10 EUR"]);
  const other = clause("x", "clauseKind: OTHER, lossKinds: [DIRECT]");
  expect(allocated(estate(loss("DIRECT", "10"), `${breached}\n${other}`)).residual).toEqual(["0 EUR"]);
});

test.each([
  ["FIXED", "70", "70"],
  ["FEES_PRIOR_6_MONTHS", "70", "50"],
  ["FEES_PRIOR_12_MONTHS", "70", "100"],
  ["GREATER_OF_FIXED_AND_FEES_PRIOR_6_MONTHS", "70", "70"],
  ["GREATER_OF_FIXED_AND_FEES_PRIOR_12_MONTHS", "70", "100"],
  ["UNCAPPED", "70", "1000"],
  ["NONE", "70", "1000"], // it says nothing about a cap
])("under a cap by %s an indemnity brings its measure", (basis, amount, brings) => {
  const cap = clause("cap", `clauseKind: LIABILITY_CAP, capBasis: ${basis}, capAmount: "${amount}"`);
  const told = allocated(estate(loss("DIRECT", "1000"), `${cap}\n${indemnity}`, { fees: "100" }));
  expect(told.rows).toEqual([`agreement:a clause:i DIRECT INDEMNITY ${brings} EUR / ${brings} EUR`]);
});

test("a cap bounds the sum over losses and clauses, save for what stands outside it", () => {
  const outside = clause("j", "clauseKind: INDEMNITY, lossKinds: [THIRD_PARTY_CLAIM], outsideCap: true");
  const losses = `${loss("DIRECT", "200")}, ${loss("DIRECT", "250")}, ${loss("THIRD_PARTY_CLAIM", "900")}`;
  expect(allocated(estate(losses, [fixedCap, indemnity, outside].join("\n")))).toMatchObject({
    rows: [
      "agreement:a clause:i DIRECT INDEMNITY 200 EUR / 200 EUR",
      "agreement:a clause:j DIRECT NO_GROUND 0 EUR / 0 EUR",
      "agreement:a clause:i DIRECT INDEMNITY 100 EUR / 100 EUR",
      "agreement:a clause:j DIRECT NO_GROUND 0 EUR / 0 EUR",
      "agreement:a clause:i THIRD_PARTY_CLAIM NO_GROUND 0 EUR / 0 EUR",
      "agreement:a clause:j THIRD_PARTY_CLAIM INDEMNITY 900 EUR / 900 EUR",
    ],
    residual: ["150 EUR"],
  });
});

test.each([
  ["FEES_PRIOR_12_MONTHS", "", "0"], // the fees are not on record
  ["FIXED", "", "0"],
  ["GREATER_OF_FIXED_AND_FEES_PRIOR_6_MONTHS", 'capAmount: "70"', "70"], // at least the fixed amount
])("a cap by %s whose figure is not on record lets nothing be counted that it may bound", (basis, amount, brings) => {
  const cap = clause("cap", `clauseKind: LIABILITY_CAP, capBasis: ${basis}, ${amount}`);
  const text = estate(loss("DIRECT", "1000"), `${cap}\n${indemnity}`).replace(', annualFees: "120000"', "");
  expect(allocated(text).rows).toEqual([`agreement:a clause:i DIRECT INDEMNITY ${brings} EUR / ${brings} EUR`]);
});

test("a service credit of an agreement that excludes the loss is excluded with it", () => {
  const text = [credit(), outage("97"), excluding].join("\n");
  expect(down(text)).toMatchObject({
    rows: [
      "agreement:a clause:sla BUSINESS_INTERRUPTION EXCLUDED 0 EUR / 0 EUR",
      "agreement:a clause:x BUSINESS_INTERRUPTION EXCLUDED 0 EUR / 0 EUR",
    ],
    residual: ["90000 EUR"],
  });
});

test("an excluded loss uses up no retention", () => {
  const cover = clause("cover", 'clauseKind: INSURANCE_COVER, lossKinds: [FRAUD, DIRECT], retention: "50"');
  const losses = `${loss("FRAUD", "100")}, ${loss("DIRECT", "100")}`;
  expect(allocated(estate(losses, `${cover}\n${excluding}`)).residual).toEqual(["150 EUR"]); // 100 excluded, 50 retained
});

test("what is shown recovers first, and a breach that is not shown brings at most what that leaves", () => {
  const second = `agreement:b {name: Policy, currency: EUR}
    clause:z {name: Cover, clauseKind: INSURANCE_COVER, lossKinds: [DIRECT], capAmount: "600"}
    agreement:b -HAS_CLAUSE-> clause:z
    agreement:b -COVERS-> outcome:o`;
  expect(allocated(estate(loss("DIRECT", "1000"), `${commitment}\n${second}`))).toMatchObject({
    rows: [
      "agreement:a clause:c DIRECT BREACH_NOT_SHOWN 0 EUR / 400 EUR",
      "agreement:b clause:z DIRECT INSURANCE 600 EUR / 600 EUR",
    ],
    residual: ["400 EUR"],
    atBest: ["0 EUR"],
  });
});

test("an insurance pays up to its limit after the retention, which is borne once, and stands beside a cap", () => {
  const cover = clause(
    "cover",
    'clauseKind: INSURANCE_COVER, lossKinds: [FRAUD, DIRECT], capAmount: "500", retention: "50"',
  );
  const losses = `${loss("DIRECT", "30")}, ${loss("FRAUD", "400")}, ${loss("FRAUD", "400")}`;
  expect(allocated(estate(losses, `${fixedCap}\n${cover}`))).toMatchObject({
    rows: [
      "agreement:a clause:cover DIRECT INSURANCE 0 EUR / 0 EUR", // 30 of the 50
      "agreement:a clause:cover FRAUD INSURANCE 380 EUR / 380 EUR", // the other 20
      "agreement:a clause:cover FRAUD INSURANCE 120 EUR / 120 EUR", // what is left of 500
    ],
    residual: ["330 EUR"],
  });
});

const credit = (more = "") =>
  clause(
    "sla",
    `clauseKind: SERVICE_CREDIT, availabilityTarget: 99.5, ${more} creditTiers: [{availabilityBelow: 99.5, credit: 10}, {availabilityBelow: 98, credit: 25}]`,
  );
const outage = (availability: string, more = "incident:i -STRUCK-> model:m") =>
  `incident:i {name: Outage, availability: ${availability}}\n${more}`;
const down = (text: string) => allocated(estate(loss("BUSINESS_INTERRUPTION", "90000"), text, { trigger: "OUTAGE" }));

test.each([
  ["98.7", "SERVICE_CREDIT 1000 EUR / 1000 EUR"], // a month's fee is 10000; below 99.5 credits 10 percent
  ["98", "SERVICE_CREDIT 1000 EUR / 1000 EUR"], // not below 98
  ["97.9", "SERVICE_CREDIT 2500 EUR / 2500 EUR"],
  ["99.5", "NO_GROUND 0 EUR / 0 EUR"], // not below the target
])("an availability of %s brings the credit of its tier: %s", (availability, brings) => {
  expect(down(`${credit()}\n${outage(availability)}`).rows).toEqual([
    `agreement:a clause:sla BUSINESS_INTERRUPTION ${brings}`,
  ]);
});

test.each([
  ["struck something that the agreement does not cover", outage("90", "incident:i -STRUCK-> model:other")],
  ["measured nothing", "incident:i {name: Outage}\nincident:i -STRUCK-> model:m"],
])("a credit is only possible, not due, where the incident %s", (_case, incident) => {
  expect(down(`${credit()}\n${incident}`).rows).toEqual([
    "agreement:a clause:sla BUSINESS_INTERRUPTION BREACH_NOT_SHOWN 0 EUR / 2500 EUR", // the deepest tier
  ]);
});

test("a service credit that is the only remedy excludes the breach of another commitment; else both count", () => {
  const text = (sole: string) => [credit(sole), outage("97"), commitment, "incident:i -BREACHED-> clause:c"].join("\n");
  expect(down(text("soleRemedy: true,"))).toMatchObject({
    rows: [
      "agreement:a clause:c BUSINESS_INTERRUPTION EXCLUDED 0 EUR / 0 EUR",
      "agreement:a clause:sla BUSINESS_INTERRUPTION SERVICE_CREDIT 2500 EUR / 2500 EUR",
    ],
    residual: ["87500 EUR"],
  });
  expect(down(text("")).residual).toEqual(["0 EUR"]);
});

test("a credit for lost availability says nothing of a fraud by compromise", () => {
  expect(allocated(estate(loss("FRAUD", "100"), credit())).rows).toEqual([
    "agreement:a clause:sla FRAUD NO_GROUND 0 EUR / 0 EUR",
  ]);
});

test("agreements recover in order of id, and never more than the loss", () => {
  const second = `agreement:b {name: Policy, currency: EUR}
    clause:z {name: Cover, clauseKind: INSURANCE_COVER, lossKinds: [DIRECT], capAmount: "5000"}
    agreement:b -HAS_CLAUSE-> clause:z
    agreement:b -COVERS-> outcome:o
    vendor:insurer -PARTY_TO {as: INSURER}-> agreement:b`;
  expect(allocated(estate(loss("DIRECT", "1000"), [fixedCap, indemnity, second].join("\n")))).toMatchObject({
    rows: [
      "agreement:a clause:i DIRECT INDEMNITY 300 EUR / 300 EUR",
      "agreement:b clause:z DIRECT INSURANCE 700 EUR / 700 EUR",
    ],
    counterparties: ["vendor:acme", "vendor:insurer"],
    residual: ["0 EUR"],
  });
});

test("a recovery in another currency is listed and not subtracted", () => {
  const dollars = loss("DIRECT", "1000", "USD");
  expect(allocated(estate(dollars, `${fixedCap}\n${indemnity}`))).toMatchObject({
    rows: ["agreement:a clause:i DIRECT INDEMNITY 300 EUR / 300 EUR"],
    gross: ["1000 USD"],
    residual: ["1000 USD"],
    atBest: ["1000 USD"],
  });
});

test("a loss in another currency leaves the cap to the losses in the agreement's own, and has what they leave of it", () => {
  const losses = `${loss("DIRECT", "1000", "USD")}, ${loss("DIRECT", "200")}`;
  expect(allocated(estate(losses, `${fixedCap}\n${indemnity}`))).toMatchObject({
    rows: [
      "agreement:a clause:i DIRECT INDEMNITY 100 EUR / 100 EUR",
      "agreement:a clause:i DIRECT INDEMNITY 200 EUR / 200 EUR",
    ],
    residual: ["0 EUR", "1000 USD"],
    atBest: ["0 EUR", "1000 USD"],
  });
});

test("a recovery without a bound has no figure in another currency, and is not subtracted either", () => {
  expect(allocated(estate(loss("DIRECT", "1000", "USD"), indemnity))).toMatchObject({
    rows: ["agreement:a clause:i DIRECT INDEMNITY 0 EUR / 0 EUR"],
    residual: ["1000 USD"],
  });
});

test.each([
  ["a component in a causal cone", "agreement:a -COVERS-> agent:bot", 1],
  ["the outcome", "agreement:a -COVERS-> outcome:o", 1],
  ["its outcome owner", "agreement:a -COVERS-> organization:kest", 1],
  ["an organization that does not own the outcome", "agreement:a -COVERS-> organization:other", 0],
  ["a component that leads nowhere", "agreement:a -COVERS-> agent:aside\nvendor:acme -PROVIDES-> agent:aside", 0],
  ["the outcome under an agreement that has expired", "agreement:a -COVERS {validTo: 2026-05-01}-> outcome:o", 0],
])("an agreement that covers %s is weighed: %s", (_case, covers, count) => {
  const text = estate(
    loss("DIRECT", "100"),
    `${indemnity}\norganization:other -PART_OF-> organization:kest\n${covers}`,
  );
  expect(allocated(text.replace("agreement:a -COVERS-> model:m", "")).rows).toHaveLength(count);
});

test("a component without any origin behind it is in no cone, and what an identity nothing guards may do is", () => {
  const reading = (actions: string, guard = "") => `
    outcome:o {trigger: COMPROMISE, losses: [${loss("DIRECT", "100")}]}
    agreement:a {name: Order, currency: EUR}
    resource:ledger -DRIVES {requires: WRITE}-> outcome:o
    identity:svc -CAN_ACCESS ${actions}-> resource:ledger
    agreement:a -COVERS-> resource:ledger
    ${indemnity}
    ${guard}`;
  expect(allocated(reading("WRITE")).rows).toHaveLength(1);
  expect(allocated(reading("READ")).rows).toHaveLength(0); // the outcome needs WRITE
  const guarded = `control:mfa {effect: PREVENT, status: IMPLEMENTED}
    control:mfa -GUARDS {side: IN}-> identity:svc
    evidence:e {evidenceKind: TEST, result: PASS, independence: SELF, collectedAt: 2026-05-01T00:00:00Z}
    evidence:e -SUPPORTS-> control:mfa`;
  expect(allocated(reading("WRITE", guarded)).rows).toHaveLength(0);
});

test("an outage that a component alone brings about puts it in a cone; one of two alternatives does not", () => {
  const hosted = (alternative: string) => `
    outcome:o {trigger: OUTAGE, losses: [${loss("BUSINESS_INTERRUPTION", "100")}]}
    agreement:a {name: Order, currency: EUR}
    agent:bot -DRIVES-> outcome:o
    platform:p -HOSTS ${alternative}-> agent:bot
    platform:q -HOSTS ${alternative}-> agent:bot
    agreement:a -COVERS-> platform:p
    ${clause("i", "clauseKind: INDEMNITY, lossKinds: [BUSINESS_INTERRUPTION]")}`;
  expect(allocated(hosted("")).rows).toHaveLength(1);
  expect(allocated(hosted("{alternative: host}")).rows).toHaveLength(0);
});

test("an outcome without losses has nothing to allocate", () => {
  expect(allocated("outcome:o")).toMatchObject({ gross: [], rows: [], residual: [], atBest: [], borneBy: null });
});
