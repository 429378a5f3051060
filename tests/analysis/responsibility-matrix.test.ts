import { expect, test } from "vitest";
import { partyRoleWords } from "../../src/analysis/matrix/party-role.ts";
import { matrixTold, onlyRow } from "./matrix-told.ts";

const duty = (template = "") =>
  `duty:d {name: Guard it, framework: cosai-srf, code: D, layer: L3${
    template === "" ? "" : `, template: [${template}]`
  }}`;
const estate = (template: string, more = "") => `
  organization:kest {name: Kest}
  team:ap {name: Payables}
  vendor:acme {name: Acme}
  agent:bot {name: Bot, serviceModel: SAAS}
  vendor:acme -PROVIDES-> agent:bot
  team:ap -OWNS {facet: ACCOUNTABLE}-> agent:bot
  ${duty(template)}
  ${more}`;
const says = (partyRole: string, role = "ACCOUNTABLE", model = "") =>
  `{role: ${role}, partyRole: ${partyRole}, certainty: A${model === "" ? "" : `, serviceModel: ${model}`}}`;
const assigned = (id: string, party: string, fields: string, scope = "agent:bot") => `
  assignment:${id} {name: Assignment ${id}, ${fields}}
  assignment:${id} -FOR_DUTY-> duty:d
  assignment:${id} -ASSIGNED_TO-> ${party}
  assignment:${id} -IN_SCOPE_OF-> ${scope}`;
const contract = (verb: string, more = "", kind = "ORDER") => `
  agreement:a {name: Order, agreementKind: ${kind}}
  clause:c {name: Clause 7}
  agreement:a -HAS_CLAUSE-> clause:c
  agreement:a -COVERS-> agent:bot
  vendor:acme -PARTY_TO {as: PROVIDER}-> agreement:a
  organization:kest -PARTY_TO {as: CUSTOMER}-> agreement:a
  clause:c -${verb}-> duty:d
  ${more}`;

test("a framework's template names the provider's side by the one vendor, and the customer's by who is accountable for the entity", () => {
  expect(onlyRow(estate(says("PROVIDER/VENDOR")))).toMatchObject({
    at: "duty:d @ agent:bot",
    status: "RESOLVED",
    accountable: "vendor:acme",
    basis: "FRAMEWORK",
    sentence:
      "Acme is named as accountable for “Guard it” for Bot by a framework, which binds nobody: cosai-srf names the provider.",
  });
  expect(onlyRow(estate(says("CUSTOMER/CUSTOMER")))).toMatchObject({ status: "RESOLVED", accountable: "team:ap" });
  expect(onlyRow(estate(says("PROVIDER")))).toMatchObject({ accountable: "vendor:acme" });
  expect(onlyRow(estate(says("CUSTOMER")))).toMatchObject({ accountable: "team:ap" });
});

test("a template whose party nobody is leaves the duty unassigned; one that several are, with all of them", () => {
  expect(onlyRow(estate(says("PROVIDER/CSP")))).toMatchObject({
    status: "UNASSIGNED",
    accountable: null,
    basis: undefined,
  });
  const second = "vendor:bolt -PROVIDES-> agent:bot";
  expect(onlyRow(estate(says("PROVIDER"), second))).toMatchObject({
    status: "MULTIPLE_ACCOUNTABLE",
    accountable: null,
  });
  const conflict = "person:ann -OWNS {facet: ACCOUNTABLE}-> agent:bot";
  expect(onlyRow(estate(says("CUSTOMER"), conflict)).status).toBe("MULTIPLE_ACCOUNTABLE");
});

test("a duty that no source speaks of is unassigned", () => {
  expect(onlyRow(estate(""))).toMatchObject({
    status: "UNASSIGNED",
    candidates: [],
    sentence: "Nobody on record is accountable for “Guard it” for Bot.",
  });
});

test("only the template for the entity's service model counts, and where it names none, only those for any", () => {
  const templates = `${says("PROVIDER", "ACCOUNTABLE", "SAAS")}, ${says("CUSTOMER", "ACCOUNTABLE", "PAAS")}`;
  expect(onlyRow(estate(templates)).accountable).toBe("vendor:acme");
  expect(onlyRow(estate(templates).replace("serviceModel: SAAS}", "serviceModel: PAAS}")).accountable).toBe("team:ap");
  const unknown = estate(templates).replace("{name: Bot, serviceModel: SAAS}", "{name: Bot}");
  expect(onlyRow(unknown).status).toBe("UNASSIGNED");
  const any = estate(says("CUSTOMER")).replace("{name: Bot, serviceModel: SAAS}", "{name: Bot}");
  expect(onlyRow(any).accountable).toBe("team:ap");
});

test("shared alone at the top is no answer, and something that binds more settles it", () => {
  expect(onlyRow(estate(says("SHARED")))).toMatchObject({ status: "SHARED_UNRESOLVED", accountable: null });
  const settled = onlyRow(estate(says("SHARED"), assigned("a", "team:ap", "role: ACCOUNTABLE, basis: POLICY")));
  expect(settled).toMatchObject({ status: "RESOLVED", accountable: "team:ap", basis: "POLICY" });
});

test.each([
  ["LAW", "CONTRACT"],
  ["CONTRACT", "SLA"],
  ["SLA", "POLICY"],
  ["POLICY", "VENDOR_DOC"],
  ["VENDOR_DOC", "FRAMEWORK"],
])("an assignment by %s stands above one by %s, however near the other is and whenever it began", (strong, weak) => {
  const row = onlyRow(
    estate(
      "",
      assigned("x", "team:ap", `role: ACCOUNTABLE, basis: ${strong}`, "organization:kest") +
        assigned("y", "person:ann", `role: ACCOUNTABLE, basis: ${weak}, validFrom: 2026-03-01`),
    ),
  );
  expect(row).toMatchObject({ status: "RESOLVED", accountable: "team:ap", basis: strong });
  expect(row.candidates).toEqual(["+ assignment:x team:ap", "- assignment:y person:ann"]);
  expect(row.reasons[1]).toBe(`Assignment “Assignment y” for Bot: “Assignment x” (${strong}) binds more than ${weak}`);
});

test.each([
  ["agent:bot", "vendor:acme", "x"], // the component before its vendor
  ["vendor:acme", "organization:kest", "x"],
  ["organization:kest", "agent:bot", "y"],
  ["organization:elsewhere", "organization:kest", "y"], // no organization of the entity
])("of two assignments of one basis, scoped to %s and to %s, the nearer decides: %s", (scope, other, winner) => {
  const row = onlyRow(
    estate(
      "",
      `organization:elsewhere -PART_OF-> organization:kest
       ${assigned("x", "team:ap", "role: ACCOUNTABLE, basis: LAW", scope)}
       ${assigned("y", "person:ann", "role: ACCOUNTABLE, basis: LAW", other)}`,
    ),
  );
  expect(row.accountable).toBe(winner === "x" ? "team:ap" : "person:ann");
});

test.each(["agent:bot", "vendor:acme", "organization:kest"])(
  "what was assigned for %s stands above a template on the same basis, which has no scope",
  (scope) => {
    const row = onlyRow(estate(says("PROVIDER"), assigned("x", "person:ann", "role: ACCOUNTABLE", scope)));
    expect(row).toMatchObject({ status: "RESOLVED", accountable: "person:ann", basis: "FRAMEWORK" });
    expect(row.candidates).toEqual(["+ assignment:x person:ann", "- duty:d vendor:acme"]);
    expect(row.reasons[1]).toBe("cosai-srf names the provider: “Assignment x” (FRAMEWORK) is nearer in scope");
  },
);

test("two parties at the same rank are both named and none is picked; a later start settles nothing between them", () => {
  const row = onlyRow(
    estate(
      "",
      assigned("x", "team:ap", "role: ACCOUNTABLE, basis: POLICY") +
        assigned("y", "person:ann", "role: ACCOUNTABLE, basis: POLICY, validFrom: 2026-03-01"),
    ),
  );
  expect(row).toMatchObject({
    status: "MULTIPLE_ACCOUNTABLE",
    accountable: null,
    sentence:
      "person:ann and Payables are each on record as accountable for “Guard it” for Bot at the same rank, and none is picked.",
  });
});

test("of two assignments that rest on one agreement the later decides", () => {
  const based = (id: string) => `assignment:${id} -BASED_ON-> clause:c`;
  const row = onlyRow(
    estate(
      "",
      `agreement:a {name: Order}
       agreement:a -HAS_CLAUSE-> clause:c
       ${assigned("x", "team:ap", "role: ACCOUNTABLE, basis: CONTRACT")}
       ${assigned("y", "person:ann", "role: ACCOUNTABLE, basis: CONTRACT, validFrom: 2026-03-01")}
       ${based("x")}
       ${based("y")}`,
    ),
  );
  expect(row).toMatchObject({ status: "RESOLVED", accountable: "person:ann", clause: "clause:c" });
});

test("an assignment that rests on an agreement which has ended does not rank", () => {
  const based = (expiresAt: string) => `
    agreement:a {name: Order, expiresAt: ${expiresAt}T00:00:00Z}
    agreement:a -HAS_CLAUSE-> clause:c
    ${assigned("x", "vendor:acme", "role: ACCOUNTABLE, basis: CONTRACT")}
    assignment:x -BASED_ON-> clause:c`;
  expect(onlyRow(estate("", based("2026-05-01")))).toMatchObject({
    status: "UNASSIGNED",
    reasons: ["Assignment “Assignment x” for Bot: the agreement that it rests on is not in force"],
  });
  expect(onlyRow(estate("", based("2026-07-01")))).toMatchObject({ accountable: "vendor:acme", clause: "clause:c" });
});

test("an assignment without a basis has that of the clause it rests on, else the weakest", () => {
  const fields = "role: ACCOUNTABLE";
  const resting = `clause:c {name: C}\n${assigned("x", "vendor:acme", fields)}\nassignment:x -BASED_ON-> clause:c`;
  expect(onlyRow(estate("", resting)).basis).toBe("CONTRACT");
  expect(onlyRow(estate("", assigned("x", "vendor:acme", fields))).basis).toBe("FRAMEWORK");
});

test("two assignments to one party are one party", () => {
  const row = onlyRow(
    estate(
      "",
      assigned("x", "team:ap", "role: ACCOUNTABLE, basis: LAW") +
        assigned("y", "team:ap", "role: ACCOUNTABLE, basis: LAW"),
    ),
  );
  expect(row).toMatchObject({ status: "RESOLVED", accountable: "team:ap" });
});

test.each(["PROPOSED", "WITHDRAWN"])("an assignment that is %s does not rank", (status) => {
  expect(
    onlyRow(estate("", assigned("x", "team:ap", `role: ACCOUNTABLE, basis: LAW, status: ${status}`))),
  ).toMatchObject({
    status: "UNASSIGNED",
    candidates: ["- assignment:x team:ap"],
  });
});

test.each([
  ["B", "cosai-srf names the provider, which is on record at second hand."],
  ["C", "cosai-srf names the provider, which is unverified."],
  ["X", "cosai-srf names the provider, which is contested."],
])("a template of certainty %s counts, and the sentence says how sure it is", (certainty, words) => {
  const row = onlyRow(estate(`{role: ACCOUNTABLE, partyRole: PROVIDER, certainty: ${certainty}}`));
  expect(row.accountable).toBe("vendor:acme");
  expect(row.sentence.endsWith(words)).toBe(true);
});

test("a party who has left is named with that, as accountable and for the work", () => {
  const row = onlyRow(
    estate(
      "",
      `person:ann {name: Ann, active: false}
       ${assigned("x", "person:ann", "role: ACCOUNTABLE, basis: POLICY")}
       ${assigned("y", "person:ann", "role: RESPONSIBLE, basis: POLICY")}`,
    ),
  );
  expect(row.sentence).toMatch(/^Ann \(recorded as inactive\) is named as accountable for /u);
  expect(row.sentence).toMatch(/; Ann \(recorded as inactive\) is named for the work\.$/u);
});

test("a disputed assignment stands, and the sentence says that it is disputed", () => {
  const row = onlyRow(estate("", assigned("x", "vendor:acme", "role: ACCOUNTABLE, basis: CONTRACT, status: DISPUTED")));
  expect(row.accountable).toBe("vendor:acme");
  expect(row.sentence).toContain("this assignment is disputed");
});

test("a policy of the organisation binds its own parties and no vendor", () => {
  expect(onlyRow(estate("", assigned("x", "vendor:acme", "role: ACCOUNTABLE, basis: POLICY"))).status).toBe(
    "UNASSIGNED",
  );
  expect(onlyRow(estate("", assigned("x", "team:ap", "role: ACCOUNTABLE, basis: POLICY"))).status).toBe("RESOLVED");
});

test("an agent may do the work and cannot be accountable", () => {
  expect(onlyRow(estate("", assigned("x", "agent:bot", "role: ACCOUNTABLE, basis: LAW"))).status).toBe("UNASSIGNED");
  const row = onlyRow(estate(says("CUSTOMER"), assigned("x", "agent:bot", "role: RESPONSIBLE, basis: LAW")));
  expect(row).toMatchObject({ accountable: "team:ap", responsible: ["agent:bot"] });
});

test("an assignment for another service model, for another duty, or ended, is no candidate", () => {
  expect(onlyRow(estate("", assigned("x", "team:ap", "role: ACCOUNTABLE, serviceModel: PAAS"))).candidates).toEqual([]);
  expect(onlyRow(estate("", assigned("x", "team:ap", "role: ACCOUNTABLE, validTo: 2026-05-01"))).candidates).toEqual(
    [],
  );
  const other = assigned("x", "team:ap", "role: ACCOUNTABLE").replace("duty:d", "duty:e");
  expect(onlyRow(estate("", `duty:e {framework: other}\n${other}`)).candidates).toEqual([]);
});

test("a clause in force that commits to the duty binds its party by contract, and is what the answer rests on", () => {
  expect(onlyRow(estate(says("CUSTOMER"), contract("COMMITS_TO {as: PROVIDER, role: ACCOUNTABLE}")))).toMatchObject({
    status: "RESOLVED",
    accountable: "vendor:acme",
    basis: "CONTRACT",
    clause: "clause:c",
    candidates: ["+ clause:c vendor:acme", "- duty:d team:ap"],
  });
  expect(onlyRow(estate("", contract("COMMITS_TO {as: CUSTOMER}"))).accountable).toBe("organization:kest");
  expect(onlyRow(estate("", contract("COMMITS_TO", "", "SLA"))).basis).toBe("SLA");
  const expired = contract("COMMITS_TO").replace("{name: Order,", "{name: Order, expiresAt: 2026-05-01T00:00:00Z,");
  expect(onlyRow(estate("", expired)).candidates).toEqual([]);
  const elsewhere = contract("COMMITS_TO").replace("-COVERS-> agent:bot", "-COVERS-> agent:other");
  expect(onlyRow(estate("", elsewhere)).candidates).toEqual([]);
});

test("a clause by which a party disclaims a duty stands above what it documents and what a framework expects of it", () => {
  const documented = assigned("x", "vendor:acme", "role: ACCOUNTABLE, basis: VENDOR_DOC");
  expect(onlyRow(estate(says("PROVIDER"), contract("DISCLAIMS {as: PROVIDER}", documented)))).toMatchObject({
    status: "DISCLAIMED_BY_ALL",
    accountable: null,
    sentence:
      "Acme disclaims “Guard it” for Bot by contract, as its terms are recorded, and nobody else on record is accountable for it.",
  });
  // It takes the duty from nobody else, and gives way to what binds more than it.
  expect(onlyRow(estate(says("CUSTOMER"), contract("DISCLAIMS {as: PROVIDER}"))).accountable).toBe("team:ap");
  const bound = assigned("x", "vendor:acme", "role: ACCOUNTABLE, basis: CONTRACT");
  expect(onlyRow(estate("", contract("DISCLAIMS {as: PROVIDER}", bound))).accountable).toBe("vendor:acme");
});

test("the vendor's latest stance stands beside the row and does not move it", () => {
  const stated = (id: string, at: string) => `
    statement:${id} {statementKind: ANSWER, stance: OUT_OF_SCOPE, statedAt: ${at}T00:00:00Z}
    vendor:acme -STATED-> statement:${id}
    statement:${id} -ABOUT-> duty:d`;
  const text = estate(
    says("PROVIDER"),
    stated("old", "2026-02-01") + stated("new", "2026-05-01") + stated("later", "2026-07-01"),
  );
  expect(onlyRow(text)).toMatchObject({ status: "RESOLVED", accountable: "vendor:acme", stance: "statement:new" });
});

test("who acknowledged the assignments that the answer rests on is told, and which controls satisfy the duty", () => {
  const row = onlyRow(
    estate(
      "",
      `${assigned("x", "team:ap", "role: ACCOUNTABLE, basis: LAW")}
       ${assigned("y", "person:ann", "role: ACCOUNTABLE, basis: POLICY")}
       team:ap -ACKNOWLEDGED-> assignment:x
       person:ann -ACKNOWLEDGED-> assignment:y
       control:gate -SATISFIES-> duty:d`,
    ),
  );
  expect(row).toMatchObject({ acknowledgedBy: ["team:ap"], satisfiedBy: ["control:gate"] });
});

test("a tuned model has the vendor of what it is derived from, and the row says so, unless the tuning party is assigned", () => {
  const tuned = (more: string) => `
    vendor:lab -PROVIDES-> model:base
    model:base {name: Base}
    model:base -DERIVED_INTO-> model:tuned
    model:tuned {name: Tuned}
    duty:d {name: Keep weights, framework: cosai-srf, code: D, layer: L5, template: [${says("PROVIDER/VENDOR")}]}
    ${more}`;
  const rows = matrixTold(tuned(""), { of: "model:tuned" }).rows;
  expect(rows.map(({ at, accountable }) => `${at} ${accountable ?? ""}`)).toEqual([
    "duty:d @ model:base vendor:lab",
    "duty:d @ model:tuned vendor:lab",
  ]);
  expect(rows[1]?.sentence).toContain("as the vendor of Base, which it is derived from");
  const own = matrixTold(tuned(assigned("x", "team:ml", "role: ACCOUNTABLE, basis: POLICY", "model:tuned")), {
    of: "model:tuned",
  });
  expect(own.rows[1]?.accountable).toBe("team:ml");
});

test("the stack behind an agent: what reaches it backward, its identities and their hosts, and what they may do more than read in", () => {
  const text = `
    ${["L1", "L2", "L3", "L4", "L5"].map((layer) => `duty:${layer} {framework: cosai-srf, code: ${layer}, layer: ${layer}}`).join("\n")}
    platform:host -HOSTS-> agent:bot
    platform:cloud -HOSTS-> platform:host
    model:m -POWERS-> agent:bot
    model:base -DERIVED_INTO-> model:m
    platform:serving -HOSTS-> model:m
    plugin:p -EXTENDS-> agent:bot
    resource:inbox -FEEDS-> agent:bot
    agent:boss -DELEGATES_TO-> agent:bot
    agent:bot -DELEGATES_TO-> agent:helper
    agent:bot -ACTS_AS-> identity:svc
    platform:directory -HOSTS-> identity:svc
    identity:svc -CAN_ACCESS READ-> resource:read-only
    identity:svc -CAN_ACCESS READ,WRITE-> resource:ledger
    identity:svc -CAN_ASSUME-> identity:admin
    control:gate -GUARDS {side: IN}-> agent:bot`;
  const at = matrixTold(text).rows.map((row) => row.at.replace("duty:", ""));
  expect(at).toEqual([
    "L1 @ agent:bot", // L1 holds how the deployment is used: the entity itself
    "L2 @ resource:inbox",
    "L2 @ resource:ledger",
    "L3 @ agent:boss",
    "L3 @ agent:bot",
    "L3 @ plugin:p",
    "L4 @ identity:svc",
    "L4 @ platform:cloud",
    "L4 @ platform:directory",
    "L4 @ platform:host",
    "L4 @ platform:serving",
    "L5 @ model:base",
    "L5 @ model:m",
  ]);
});

test("a scope between the component and the entity holds it; one beside the way does not", () => {
  const text = (scope: string) => `
    duty:d {framework: cosai-srf, code: D, layer: L5}
    model:m -POWERS-> plugin:p
    plugin:p -EXTENDS-> agent:bot
    plugin:q -EXTENDS-> agent:bot
    ${assigned("x", "team:ap", "role: ACCOUNTABLE, basis: LAW", scope)}`;
  expect(onlyRow(text("plugin:p")).accountable).toBe("team:ap");
  expect(onlyRow(text("plugin:q")).accountable).toBeNull();
});

test("a control sits in the layers of what it guards", () => {
  const text = `
    duty:a {framework: cosai-srf, code: A, layer: L3}
    duty:b {framework: cosai-srf, code: B, layer: L4}
    duty:c {framework: cosai-srf, code: C, layer: L5}
    control:gate -GUARDS {side: IN}-> agent:bot
    control:gate -GUARDS {side: IN}-> platform:p`;
  expect(matrixTold(text, { of: "control:gate" }).rows.map(({ at }) => at)).toEqual([
    "duty:a @ control:gate",
    "duty:b @ control:gate",
  ]);
});

test("a framework that only duties know works: its layers are those of cosai-srf, and a duty without one bites on the entity", () => {
  const text = `
    duty:a {framework: house-rules, code: A, layer: L5, template: [${says("PROVIDER")}]}
    duty:b {framework: house-rules, code: B}
    duty:z {framework: cosai-srf, code: Z}
    vendor:lab -PROVIDES-> model:m
    model:m -POWERS-> agent:bot`;
  expect(
    matrixTold(text, { framework: "house-rules" }).rows.map(({ at, accountable }) => `${at} ${accountable ?? "-"}`),
  ).toEqual(["duty:a @ model:m vendor:lab", "duty:b @ agent:bot -"]);
});

test("a template that applies only later does not rank yet, and the templates of a law bind as law", () => {
  const article = (appliesFrom: string) => `
    vendor:acme -PROVIDES-> agent:bot
    team:ap -OWNS {facet: ACCOUNTABLE}-> agent:bot
    duty:d {framework: eu-ai-act, code: D, template: [{role: ACCOUNTABLE, partyRole: CUSTOMER/DEPLOYER, appliesFrom: ${appliesFrom}T00:00:00Z, certainty: C}]}`;
  expect(onlyRow(article("2026-05-01"), { framework: "eu-ai-act" })).toMatchObject({
    accountable: "team:ap",
    basis: "LAW",
  });
  expect(onlyRow(article("2026-08-02"), { framework: "eu-ai-act" }).status).toBe("UNASSIGNED");
});

test("a finer role is found as the catalogue says; a component of the kind that it looks for is meant itself", () => {
  const text = `
    vendor:p1 -PROVIDES-> platform:agents
    vendor:p2 -PROVIDES-> platform:cloud
    platform:agents {platformKind: AGENT_PLATFORM}
    platform:cloud {platformKind: CLOUD}
    platform:agents -HOSTS-> agent:bot
    platform:cloud -HOSTS-> platform:agents
    vendor:lab -PROVIDES-> model:m
    model:m -POWERS-> agent:bot
    team:risk {businessFunction: RISK}
    duty:a {framework: cosai-srf, code: A, layer: L3, template: [${says("PROVIDER/MODEL_PROVIDER")}]}
    duty:b {framework: cosai-srf, code: B, layer: L4, template: [${says("PROVIDER/PLATFORM_PROVIDER")}]}
    duty:c {framework: cosai-srf, code: C, layer: L1, template: [${says("CUSTOMER/GOVERNANCE")}, ${says("CUSTOMER/END_USER", "RESPONSIBLE")}]}
    duty:e {framework: cosai-srf, code: E, layer: L3, template: [${says("PROVIDER/CSP")}]}`;
  expect(matrixTold(text).rows.map(({ at, accountable }) => `${at} ${accountable ?? "-"}`)).toEqual([
    "duty:c @ agent:bot team:risk",
    "duty:a @ agent:bot vendor:lab",
    "duty:e @ agent:bot vendor:p2",
    "duty:b @ platform:agents vendor:p1",
    "duty:b @ platform:cloud vendor:p2",
  ]);
});

test("rows are counted by status and by side", () => {
  const { matrix } = matrixTold(estate(says("PROVIDER"), `duty:e {framework: cosai-srf, code: E, layer: L3}`));
  expect(matrix.counts.filter(({ count }) => count > 0)).toEqual([
    { status: "RESOLVED", count: 1 },
    { status: "UNASSIGNED", count: 1 },
  ]);
  expect(matrix.bySide).toEqual([
    { side: "CUSTOMER", count: 0 },
    { side: "PROVIDER", count: 1 },
    { side: "UNRESOLVED", count: 1 },
  ]);
});

test("an agent that nobody provides has the vendor of the platform that runs it; a platform of one's own has none of another's", () => {
  const { rows } = matrixTold(
    `
    agent:bot {serviceModel: PAAS}
    vendor:acme -PROVIDES-> platform:studio
    platform:studio -HOSTS-> agent:bot
    platform:own -HOSTS-> agent:bot
    duty:d {framework: seed-3layer, code: D, layer: PL, template: [{role: ACCOUNTABLE, partyRole: PROVIDER/VENDOR}]}`,
    { framework: "seed-3layer" },
  );
  expect(rows.map(({ at, accountable }) => `${at}: ${accountable ?? "nobody"}`)).toEqual([
    "duty:d @ agent:bot: vendor:acme",
    "duty:d @ platform:own: nobody",
    "duty:d @ platform:studio: vendor:acme",
  ]);
});

test("a party role is told in words, whoever it is on", () => {
  expect(
    ["PROVIDER/VENDOR", "CUSTOMER/GOVERNANCE", "EITHER/DATA_PROVIDER", "SHARED/DATA_PROVIDER", "CSP"].map(
      partyRoleWords,
    ),
  ).toEqual([
    "the provider",
    "the customer in the role of governance",
    "whoever, on either side, has the role of data provider",
    "both sides together in the role of data provider",
    "the role “CSP”",
  ]);
});
