import { expect, test } from "vitest";
import { told } from "./ownership-told.ts";

const contract = ({ dates = "", as = "PROVIDER", covers = "agent:bot", party = "" } = {}) => `
  vendor:acme   {name: Acme}
  agent:bot     {name: Bot}
  platform:p    {name: Cloud}
  agreement:msa {name: MSA 7${dates === "" ? "" : `, ${dates}`}}
  platform:p -HOSTS-> agent:bot
  vendor:acme -PARTY_TO {as: ${as}${party}}-> agreement:msa
  agreement:msa -COVERS-> ${covers}`;
const providesBot = "vendor:acme -PROVIDES-> agent:bot";
const providesCloud = "vendor:acme -PROVIDES-> platform:p";
const operator = (text: string) => told(text, "agent:bot", "OPERATOR");

test("the vendor that provides a thing under an agreement that covers it operates it, and nobody in particular stands for it", () => {
  expect(operator(`${contract()}\n${providesBot}`)).toEqual({
    reason: "CONTRACTUAL",
    party: "vendor:acme",
    person: null,
    candidates: ["vendor:acme"],
    hops: ["agent:bot CONTRACTUAL vendor:acme", "vendor:acme MISSING nobody"],
    sentence:
      "Acme counts as the operator of Bot by contract under the agreement “MSA 7”, which is in force and covers it; " +
      "Acme is a vendor, and no person who stands for it here is recorded, so the chain reaches no active person.",
  });
});

test("a contract moves no facet but operation", () => {
  expect(told(`${contract()}\n${providesBot}`, "agent:bot", "ACCOUNTABLE").reason).toBe("MISSING");
});

test.each([
  ["not signed yet", { dates: "signedAt: 2026-06-02T00:00:00Z" }],
  ["expired at this very moment", { dates: "expiresAt: 2026-06-01T00:00:00Z" }],
  ["over by its own validity", { dates: "validTo: 2026-05-01" }],
  ["one in which the vendor is the customer", { as: "CUSTOMER" }],
  ["one that the vendor is no longer party to", { party: ", validTo: 2026-05-01" }],
  ["one about something else", { covers: "agent:other" }],
])("an agreement that is %s makes nobody the operator", (_case, options) => {
  expect(operator(`${contract(options)}\n${providesBot}`).reason).toBe("MISSING");
});

test("an agreement signed at this very moment and expiring after it is in force", () => {
  const dates = "signedAt: 2026-06-01T00:00:00Z, expiresAt: 2026-06-01T00:00:00.001Z";
  expect(operator(`${contract({ dates })}\n${providesBot}`).reason).toBe("CONTRACTUAL");
});

test("an agreement with a vendor that provides neither the thing nor its platform makes nobody the operator", () => {
  expect(operator(`${contract()}\nvendor:acme -PROVIDES-> model:m\nmodel:m -POWERS-> agent:bot`).reason).toBe(
    "MISSING",
  );
});

test("the provider of the hosting platform operates the thing where the agreement covers the thing or that platform", () => {
  expect(operator(`${contract()}\n${providesCloud}`)).toMatchObject({ reason: "CONTRACTUAL", party: "vendor:acme" });
  expect(operator(`${contract({ covers: "platform:p" })}\n${providesCloud}`)).toMatchObject({
    hops: ["agent:bot CONTRACTUAL platform:p", "platform:p CONTRACTUAL vendor:acme", "vendor:acme MISSING nobody"],
    sentence:
      "Acme counts as the operator of Bot by contract as the provider of Cloud, which hosts it, under the agreement “MSA 7”, " +
      "which is in force and covers Cloud; Acme is a vendor, and no person who stands for it here is recorded, so the chain reaches no active person.",
  });
});

test("providing the thing itself under an agreement that covers only its platform is not enough", () => {
  expect(operator(`${contract({ covers: "platform:p" })}\n${providesBot}`).reason).toBe("MISSING");
});

test("an agreement that covers another platform of the vendor does not reach the thing", () => {
  const other = `${contract({ covers: "platform:q" })}\n${providesCloud}\nvendor:acme -PROVIDES-> platform:q`;
  expect(operator(other).reason).toBe("MISSING");
});

test("an identity is operated by contract from its hosting platform, though it inherits nothing from it", () => {
  const hosted = `${contract({ covers: "platform:p" })}\n${providesCloud}\nplatform:p -HOSTS-> identity:i`;
  expect(told(hosted, "identity:i", "OPERATOR")).toMatchObject({ reason: "CONTRACTUAL", party: "vendor:acme" });
});

test("two vendors that operate by contract conflict, and no operator is picked", () => {
  const two = `${contract()}\n${providesBot}
    vendor:bolt {name: Bolt}
    agreement:order {name: Order 9}
    vendor:bolt -PROVIDES-> platform:p
    vendor:bolt -PARTY_TO {as: PROVIDER}-> agreement:order
    agreement:order -COVERS-> platform:p`;
  expect(operator(two)).toMatchObject({
    reason: "CONFLICT",
    party: null,
    candidates: ["vendor:acme", "vendor:bolt"],
    hops: ["agent:bot CONFLICT nobody"],
    sentence:
      "2 parties are on record as the operator of Bot, and none is picked: Acme (under “MSA 7”) and Bolt (under “Order 9”).",
  });
});

test("an operator assigned to the hosting platform is nearer than any contract", () => {
  const inherited = `${contract()}\n${providesBot}\nteam:ops -OWNS {facet: OPERATOR}-> platform:p`;
  expect(operator(inherited)).toMatchObject({ reason: "INHERITED", party: "team:ops" });
});
