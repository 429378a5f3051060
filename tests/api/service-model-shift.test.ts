import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

const document = `query ($of: ID!, $to: ServiceModel!) {
  serviceModelShift(of: $of, to: $to) {
    entity { id } from to unchanged before { side count } after { side count }
    moves { duty { id } sentence before { accountable { id } status } after { accountable { id } status candidates { won reason } } }
  }
}`;

test("what moves with the service model is told over HTTP, and asked only of agents", async () => {
  const api = await openApi();
  const template = (serviceModel: string, partyRole: string) => ({
    serviceModel,
    role: "ACCOUNTABLE",
    partyRole,
    certainty: "B",
  });
  await api.apply({
    vendors: [{ id: "vendor:acme" }],
    organizations: [{ id: "org:kest" }],
    agents: [{ id: "agent:bot", name: "Bot", serviceModel: "SAAS" }],
    duties: [
      {
        id: "duty:d",
        name: "Guard it",
        framework: "cosai-srf",
        code: "D",
        layer: "L3",
        template: [template("SAAS", "PROVIDER/VENDOR"), template("IAAS", "CUSTOMER/CUSTOMER")],
      },
    ],
    relations: [
      { type: "PROVIDES", from: "vendor:acme", to: "agent:bot" },
      { type: "OWNS", from: "org:kest", to: "agent:bot", facet: "ACCOUNTABLE" },
    ],
  });
  const { serviceModelShift } = await api.ask(document, { of: "agent:bot", to: "IAAS" });
  expect(serviceModelShift).toMatchObject({
    entity: { id: "agent:bot" },
    from: "SAAS",
    to: "IAAS",
    unchanged: 0,
    moves: [
      {
        duty: { id: "duty:d" },
        before: { accountable: { id: "vendor:acme" } },
        after: { accountable: { id: "org:kest" }, status: "RESOLVED" },
      },
    ],
  });
  expect(serviceModelShift.after).toContainEqual({ side: "CUSTOMER", count: 1 });
  const { errors } = await api.send(document, { of: "vendor:acme", to: "IAAS" });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "of", problem: "KIND_MISMATCH" });
  expect(api.faults).toEqual([]);
});
