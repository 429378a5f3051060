import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const setting = (more: string) =>
  `platform:p {name: Studio, settings: [{name: sharing, default: open, secure: closed${more}}]}`;

test("a setting whose default is not secure and of which nobody saw a change is a gap", () => {
  expect(gapsTold("INSECURE_DEFAULT", setting(", configurableBy: CUSTOMER"))).toEqual([
    {
      id: "INSECURE_DEFAULT:platform:p:sharing",
      subject: "platform:p",
      related: [],
      sentence:
        "By default the setting “sharing” of Studio is “open”; “closed” would be secure, and nobody recorded what it is now.",
      remedy: "Have whoever may change it (CUSTOMER) set it to “closed”, and record what is seen then.",
      since: "2026-01-01",
    },
  ]);
  expect(gapsTold("INSECURE_DEFAULT", setting(", observed: open"))).toMatchObject([
    {
      sentence:
        "By default the setting “sharing” of Studio is “open”; “closed” would be secure, and it was seen as “open”.",
    },
  ]);
});

test.each([
  ["was seen changed", setting(", observed: closed")],
  ["is secure as it comes", setting("").replace("default: open", "default: closed")],
  ["has no default on record", setting("").replace("default: open, ", "")],
  ["has nothing on record of what would be secure", setting("").replace(", secure: closed", "")],
])("a setting that %s is no gap", (_near, drawn) => {
  expect(gapsTold("INSECURE_DEFAULT", drawn)).toEqual([]);
});

const plugin = (fields: string, criticality = "HIGH") => `
  plugin:x {name: Mail tool${fields}}
  agent:bot {name: Bot, criticality: ${criticality}}
  plugin:x -EXTENDS {validFrom: 2026-04-01}-> agent:bot`;

test("a plugin that is not approved on an agent of high criticality is a gap of the plugin", () => {
  expect(gapsTold("INSECURE_DEFAULT", plugin(", approved: false, publisherVerified: false"))).toEqual([
    {
      id: "INSECURE_DEFAULT:plugin:x:agent:bot",
      subject: "plugin:x",
      related: ["agent:bot"],
      sentence:
        "Mail tool is not approved and comes from a publisher that is not verified, and extends Bot, which is of HIGH criticality.",
      remedy: "Have Mail tool reviewed, and approve it or take it off Bot.",
      since: "2026-04-01",
    },
  ]);
  expect(gapsTold("INSECURE_DEFAULT", plugin(", approved: true, publisherVerified: false", "CRITICAL"))).toHaveLength(
    1,
  );
});

test.each([
  ["is approved and verified", plugin(", approved: true, publisherVerified: true")],
  ["has neither on record", plugin("")],
  ["sits on an agent of medium criticality", plugin(", approved: false", "MEDIUM")],
  ["sits on a platform", plugin(", approved: false").replaceAll("agent:bot", "platform:bot")],
])("a plugin that %s is no gap", (_near, drawn) => {
  expect(gapsTold("INSECURE_DEFAULT", drawn)).toEqual([]);
});
