import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const halfSeen = `
  agent:bot {name: Bot, clouds: [aws, gcp]}
  control:watch {name: Watch, status: IMPLEMENTED}
  control:watch -OBSERVES {clouds: [aws]}-> agent:bot`;

test("a cloud that an agent runs in and nothing sees it in is a gap", () => {
  expect(gapsTold("CROSS_CLOUD_BLIND_SPOT", halfSeen)).toEqual([
    {
      id: "CROSS_CLOUD_BLIND_SPOT:agent:bot:gcp",
      subject: "agent:bot",
      related: ["control:watch"],
      sentence: "Bot runs in gcp, where nothing on record observes it: “Watch” sees it elsewhere.",
      remedy: "Have Bot observed in gcp as well.",
      since: "2026-01-01",
    },
  ]);
});

test("the clouds of the control count where the observing names none", () => {
  const own = halfSeen.replace(" {clouds: [aws]}", "").replace("IMPLEMENTED}", "IMPLEMENTED, clouds: [gcp]}");
  expect(gapsTold("CROSS_CLOUD_BLIND_SPOT", own).map(({ id }) => id)).toEqual(["CROSS_CLOUD_BLIND_SPOT:agent:bot:aws"]);
});

test.each([
  ["another control sees it there", `${halfSeen}\n control:other -OBSERVES {clouds: [gcp]}-> agent:bot`],
  ["what observes it names no clouds at all", halfSeen.replace(" {clouds: [aws]}", "")],
  ["it runs in that cloud alone", halfSeen.replace("[aws, gcp]", "[aws]")],
  ["nobody says which clouds it runs in", halfSeen.replace(", clouds: [aws, gcp]", "")],
  ["nothing observes it anywhere, which is a gap of another rule", halfSeen.replace("IMPLEMENTED", "PLANNED")],
])("there is no blind spot where %s", (_near, drawn) => {
  expect(gapsTold("CROSS_CLOUD_BLIND_SPOT", drawn)).toEqual([]);
});
