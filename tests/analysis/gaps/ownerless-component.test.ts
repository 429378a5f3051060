import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const ownerless = `
  model:m {name: Model, validFrom: 2026-02-01}
  vendor:v {name: Maker}
  vendor:v -PROVIDES-> model:m`;

test("a model nobody is accountable for is a gap from when it exists; that a vendor provides it changes nothing", () => {
  expect(gapsTold("OWNERLESS_COMPONENT", ownerless)).toEqual([
    {
      id: "OWNERLESS_COMPONENT:model:m",
      subject: "model:m",
      related: [],
      sentence: "Nobody is recorded as accountable for Model: neither directly nor for what runs or holds it.",
      remedy: "Name a person, team or organization accountable for Model.",
      since: "2026-02-01",
    },
  ]);
});

test.each([
  ["owned directly", "team:t -OWNS {facet: ACCOUNTABLE}-> model:m"],
  ["hosted by what is owned", "team:t -OWNS {facet: ACCOUNTABLE}-> platform:p\n platform:p -HOSTS-> model:m"],
  [
    "contested, which is a gap of another rule",
    "team:t -OWNS {facet: ACCOUNTABLE}-> model:m\n team:u -OWNS {facet: ACCOUNTABLE}-> model:m",
  ],
])("a model that is %s is not ownerless", (_near, more) => {
  expect(gapsTold("OWNERLESS_COMPONENT", `${ownerless}\n ${more}`)).toEqual([]);
});

test("what is owned in another facet alone, or was owned once, is ownerless", () => {
  const facet = "team:t -OWNS {facet: OPERATOR}-> model:m";
  const ended = "team:t -OWNS {facet: ACCOUNTABLE, validTo: 2026-05-01}-> model:m";
  expect(gapsTold("OWNERLESS_COMPONENT", `${ownerless}\n ${facet}\n ${ended}`)).toHaveLength(1);
});

test("agents, platforms, plugins, models and resources are looked at; identities and controls are not", () => {
  const all = ["agent:a", "platform:p", "plugin:x", "model:m", "resource:r", "identity:i", "control:c"].join("\n");
  expect(gapsTold("OWNERLESS_COMPONENT", all).map(({ subject }) => subject)).toEqual([
    "agent:a",
    "model:m",
    "platform:p",
    "plugin:x",
    "resource:r",
  ]);
});
