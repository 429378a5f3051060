import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

const document = `query ($of: ID!, $framework: ID, $asOf: DateTime) {
  responsibilityMatrix(of: $of, framework: $framework, asOf: $asOf) {
    entity { id } framework { id name version duties requirements } serviceModel
    counts { status count } bySide { side count }
    rows {
      duty { id } layer { id taxonomy { id } } component { id } status accountable { id } responsible { id } basis clause { id }
      acknowledgedBy { id } stance { id } satisfiedBy { id } sentence
      candidates { party { id } partyRole role basis from { id } won reason }
    }
  }
}`.replace("$framework: ID,", '$framework: ID! = "cosai-srf",');

const changes = {
  effectiveAt: "2026-01-01T00:00:00Z",
  vendors: [{ id: "vendor:acme", name: "Acme" }],
  agents: [{ id: "agent:bot", name: "Bot", serviceModel: "SAAS" }],
  duties: [
    {
      id: "duty:d",
      name: "Guard it",
      framework: "cosai-srf",
      code: "D",
      layer: "L3",
      template: [{ serviceModel: "SAAS", role: "ACCOUNTABLE", partyRole: "PROVIDER/VENDOR", certainty: "B" }],
    },
    { id: "duty:m", name: "Plan", framework: "microsoft-ai", code: "M", layer: "USAGE" },
    { id: "duty:h", name: "House rule", framework: "house-rules", code: "H" },
  ],
  relations: [{ type: "PROVIDES", from: "vendor:acme", to: "agent:bot" }],
};

test("the matrix is told over HTTP: rows with layers, candidates with reasons, counts", async () => {
  const api = await openApi();
  await api.apply(changes);
  const { responsibilityMatrix } = await api.ask(document, { of: "agent:bot" });
  expect(responsibilityMatrix).toMatchObject({
    entity: { id: "agent:bot" },
    framework: { id: "cosai-srf", name: "CoSAI AI Shared Responsibility Framework", duties: 1, requirements: 0 },
    serviceModel: "SAAS",
    rows: [
      {
        duty: { id: "duty:d" },
        layer: { id: "cosai-srf:L3", taxonomy: { id: "cosai-srf" } },
        component: { id: "agent:bot" },
        status: "RESOLVED",
        accountable: { id: "vendor:acme" },
        basis: "FRAMEWORK",
        candidates: [
          {
            party: { id: "vendor:acme" },
            partyRole: "PROVIDER/VENDOR",
            role: "ACCOUNTABLE",
            from: { id: "duty:d" },
            won: true,
            reason:
              "cosai-srf names the provider for SAAS, which is on record at second hand: nothing stands above it.",
          },
        ],
      },
    ],
  });
  expect(responsibilityMatrix.bySide).toContainEqual({ side: "PROVIDER", count: 1 });
  expect(api.faults).toEqual([]);
});

test("a framework with layers of its own, and one that only duties know, are answered; an unknown one names those there are", async () => {
  const api = await openApi();
  await api.apply(changes);
  const own = await api.ask(document, { of: "agent:bot", framework: "microsoft-ai" });
  expect(own.responsibilityMatrix.rows).toMatchObject([
    {
      duty: { id: "duty:m" },
      layer: { id: "microsoft-ai:USAGE", taxonomy: { id: "microsoft-ai" } },
      status: "UNASSIGNED",
    },
  ]);
  const house = await api.ask(document, { of: "agent:bot", framework: "house-rules" });
  expect(house.responsibilityMatrix).toMatchObject({
    framework: { name: "house-rules", version: null },
    rows: [{ layer: null }],
  });
  const { errors } = await api.send(document, { of: "agent:bot", framework: "no-such" });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "framework" });
  expect(errors?.[0]?.message).toMatch(/there are cosai-srf, .*house-rules\.$/u);
});

test("an id that is no component, or nothing, is refused with the argument's name", async () => {
  const api = await openApi();
  await api.apply(changes);
  const problem = async (of: string) => (await api.send(document, { of })).errors?.[0]?.extensions;
  expect(await problem("vendor:acme")).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "of",
    problem: "KIND_MISMATCH",
  });
  expect(await problem("agent:x")).toMatchObject({ code: "BAD_USER_INPUT", argument: "of", problem: "UNKNOWN_ENTITY" });
});

test("the ontology lists the frameworks and the benchmarks", async () => {
  const api = await openApi();
  await api.apply(changes);
  const { ontology } = await api.ask(
    "{ ontology { frameworks { id duties } benchmarks { id name seconds source url } } }",
  );
  expect(ontology.frameworks).toContainEqual({ id: "cosai-srf", duties: 1 });
  expect(ontology.frameworks.at(-1)).toEqual({ id: "house-rules", duties: 1 });
  expect(ontology.benchmarks).toContainEqual(expect.objectContaining({ id: "benchmark:hand-off", seconds: 22 }));
});
