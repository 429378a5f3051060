import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

const agent = "agent:5e1f0000-0000-4000-8000-000000000052";

const importing = `
  mutation ($content: String!, $source: String!) {
    importDocument(content: $content, source: $source) { problems { code message } created }
  }
`;
const asking = `
  query ($of: [ID!]) {
    gaps(of: $of, rules: [UNSATISFIED_CUSTOMER_DUTY, UNASSIGNED_DUTY, MULTIPLE_ACCOUNTABLE]) { nodes { id rule sentence } }
  }
`;

test("of two plans of OSCAL, the provider's duty that the customer's plan does not satisfy is a gap", async () => {
  const api = await openApi();
  for (const name of ["north-cloud-plan", "claims-assistant-plan"]) {
    const content = readFileSync(`tests/fixtures/oscal/${name}.json`, "utf8");
    const { importDocument } = await api.ask(importing, { content, source: `grc/${name}` });
    expect(importDocument.problems).toEqual([]);
  }
  const { gaps } = await api.ask(asking, { of: [agent] });
  // The other duty that it leaves to the customer is satisfied by a control that is implemented.
  expect(gaps.nodes).toEqual([
    {
      id: `UNSATISFIED_CUSTOMER_DUTY:${agent}:duty:5e1f0000-0000-4000-8000-000000000036`,
      rule: "UNSATISFIED_CUSTOMER_DUTY",
      sentence:
        "Importing organisation is named as accountable for “Customer's part of ac-2_smt.h” where Claims assistant needs it, and no control on record satisfies it.",
    },
  ]);
});
