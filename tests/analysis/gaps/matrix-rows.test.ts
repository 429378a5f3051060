import { expect, test } from "vitest";
import type { GapRuleName } from "../../../src/analysis/gaps/gap-rule-names.ts";
import { gapsTold } from "../../support/gaps-told.ts";

const duty = (framework = "cosai-srf") => `
  agent:bot {name: Bot}
  vendor:v {name: Maker}
  model:m {name: Model}
  model:m -POWERS-> agent:bot
  vendor:v -PROVIDES-> model:m
  duty:d {name: Patch the model, framework: ${framework}, code: D, layer: L5}`;
const assigned = (id: string, party: string, more = "") => `
  assignment:${id} {name: ${id}, role: ACCOUNTABLE, basis: CONTRACT${more}}
  assignment:${id} -FOR_DUTY-> duty:d
  assignment:${id} -IN_SCOPE_OF-> model:m
  assignment:${id} -ASSIGNED_TO-> ${party}`;
const disclaimed = `
  agreement:g {name: Terms}
  clause:c {name: No patches, clauseKind: OTHER}
  agreement:g -COVERS-> model:m
  agreement:g -HAS_CLAUSE-> clause:c
  clause:c -DISCLAIMS-> duty:d
  vendor:v -PARTY_TO {as: PROVIDER}-> agreement:g`;
const shared = duty().replace("layer: L5", "layer: L5, template: [{role: ACCOUNTABLE, partyRole: shared}]");

test("a duty that nobody has is a gap of the agent that rests on the component", () => {
  expect(gapsTold("UNASSIGNED_DUTY", duty())).toEqual([
    {
      id: "UNASSIGNED_DUTY:agent:bot:duty:d:model:m",
      subject: "agent:bot",
      related: ["duty:d", "model:m"],
      sentence: "Bot rests on Model. Nobody on record is accountable for “Patch the model” for Model.",
      remedy: "Assign “Patch the model” for Model to one accountable party, and have it acknowledged.",
      since: "2026-01-01",
    },
  ]);
});

test("a duty that two have by sources of one rank names both", () => {
  const two = `${duty()}\n ${assigned("a", "vendor:v")}\n ${assigned("b", "team:ops")}`;
  expect(gapsTold("MULTIPLE_ACCOUNTABLE", two)).toMatchObject([
    {
      id: "MULTIPLE_ACCOUNTABLE:agent:bot:duty:d:model:m",
      related: ["duty:d", "model:m", "team:ops", "vendor:v"],
      remedy:
        "Agree on one accountable party for “Patch the model” at Model, and withdraw the other assignments or end them.",
    },
  ]);
});

test("a duty of which only is said that it is shared asks who leads", () => {
  expect(gapsTold("SHARED_UNRESOLVED", shared)).toMatchObject([
    {
      id: "SHARED_UNRESOLVED:agent:bot:duty:d:model:m",
      related: ["duty:d", "model:m"],
      remedy: "Agree on who leads in “Patch the model” for Model, and assign it to that party as accountable.",
    },
  ]);
});

test("a duty that the only candidate disclaims names who does", () => {
  expect(gapsTold("DISCLAIMED_BY_ALL", `${duty()}\n ${disclaimed}`)).toMatchObject([
    { id: "DISCLAIMED_BY_ALL:agent:bot:duty:d:model:m", related: ["duty:d", "model:m", "vendor:v"] },
  ]);
});

const one = `${duty()}\n ${assigned("a", "vendor:v")}`;
test.each<[GapRuleName, string, string]>([
  ["UNASSIGNED_DUTY", "one party has it", one],
  ["UNASSIGNED_DUTY", "it is disclaimed, which is a status of its own", `${duty()}\n ${disclaimed}`],
  [
    "MULTIPLE_ACCOUNTABLE",
    "the two do not rank alike",
    `${one}\n ${assigned("b", "team:ops").replace("CONTRACT", "POLICY")}`,
  ],
  [
    "MULTIPLE_ACCOUNTABLE",
    "one of the two is only proposed",
    `${one}\n ${assigned("b", "team:ops", ", status: PROPOSED")}`,
  ],
  ["SHARED_UNRESOLVED", "an assignment stands above what is shared", `${shared}\n ${assigned("a", "vendor:v")}`],
  ["DISCLAIMED_BY_ALL", "somebody else took it over", `${duty()}\n ${disclaimed}\n ${assigned("a", "team:ops")}`],
])("%s does not fire where %s", (rule, _near, drawn) => {
  expect(gapsTold(rule, drawn)).toEqual([]);
});

test("duties of frameworks that the catalogue does not know are asked as well, those of others that it knows are not", () => {
  const at = (framework: string) => gapsTold("UNASSIGNED_DUTY", duty(framework)).map(({ subject }) => subject);
  expect([at("cosai-srf"), at("our-own"), at("eu-ai-act"), at("seed-3layer")]).toEqual([
    ["agent:bot"],
    ["agent:bot"],
    [],
    [],
  ]);
});

const ours = `
  ${duty().replace("layer: L5", "layer: L1")}
  team:ops {name: Ops}
  team:ops -OWNS {facet: ACCOUNTABLE}-> agent:bot
  ${assigned("a", "team:ops").replace("IN_SCOPE_OF-> model:m", "IN_SCOPE_OF-> agent:bot")}
  control:c {name: Review, status: IMPLEMENTED}`;

test("a duty on our side that no control satisfies is a gap, one for each agent and duty", () => {
  expect(gapsTold("UNSATISFIED_CUSTOMER_DUTY", ours)).toEqual([
    {
      id: "UNSATISFIED_CUSTOMER_DUTY:agent:bot:duty:d",
      subject: "agent:bot",
      related: ["duty:d", "team:ops"],
      sentence:
        "Ops is named as accountable for “Patch the model” where Bot needs it, and no control on record satisfies it.",
      remedy: "Put a control in place that satisfies “Patch the model”, or record the one that does.",
      since: "2026-01-01",
    },
  ]);
  const planned = `${ours.replace("IMPLEMENTED", "PLANNED")}\n control:c -SATISFIES-> duty:d`;
  expect(gapsTold("UNSATISFIED_CUSTOMER_DUTY", planned)).toMatchObject([
    {
      related: ["duty:d", "team:ops", "control:c"],
      sentence:
        "Ops is named as accountable for “Patch the model” where Bot needs it, and none that would satisfy it is implemented: “Review”.",
    },
  ]);
});

test.each([
  ["an implemented control satisfies it", `${ours}\n control:c -SATISFIES-> duty:d`],
  ["it is a vendor's", ours.replace("ASSIGNED_TO-> team:ops", "ASSIGNED_TO-> vendor:v")],
  ["nobody has it", ours.replace("assignment:a -ASSIGNED_TO-> team:ops", "")],
])("a duty on our side is no gap where %s", (_near, drawn) => {
  expect(gapsTold("UNSATISFIED_CUSTOMER_DUTY", drawn)).toEqual([]);
});
