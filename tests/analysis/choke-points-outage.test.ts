import { expect, test } from "vitest";
import { askingChokePoints } from "../support/ask-choke-points.ts";

const outcome = "outcome:down {outcomeKind: SERVICE_OUTAGE}";

test("an outage is cut where it was carried, backward hops and the last of some alternatives among them", () => {
  const text = `${outcome}
    vendor:one -PROVIDES {id: one}-> platform:one
    vendor:one -PROVIDES {id: two}-> model:two
    platform:one -HOSTS {id: z-last, alternative: either}-> agent:bot
    platform:two -HOSTS {id: a-first, alternative: either}-> agent:bot
    vendor:two -PROVIDES {id: three}-> platform:two
    agent:boss -DELEGATES_TO {id: backward}-> agent:bot
    agent:boss -DRIVES {id: drives}-> outcome:down`;
  const told = askingChokePoints(text, {
    from: ["vendor:one", "platform:two"],
    to: ["outcome:down"],
    scenario: "OUTAGE",
  });
  // The platform of the second is out from the start and carried nothing; the first falls last.
  expect(told).toMatchObject({
    ids: ["one"],
    cut: ["vendor:one -PROVIDES-> platform:one"],
    bottlenecks: ["platform:one", "agent:bot", "agent:boss"],
  });
  const near = askingChokePoints(text, { from: ["agent:bot"], to: ["outcome:down"], scenario: "OUTAGE" });
  expect(near.cut).toEqual(["agent:bot <-DELEGATES_TO- agent:boss"]);
});

test("a guard that takes out several things is one relation of a cut, told as its hop to the first of them", () => {
  const text = `${outcome}
    control:gate {status: IMPLEMENTED, failMode: FAIL_CLOSED}
    control:gate -GUARDS {id: guard, side: IN, on: [ACTS_AS]}-> identity:svc
    vendor:acme -PROVIDES {id: w}-> control:gate
    vendor:acme -PROVIDES {id: x}-> control:gate
    agent:b -ACTS_AS-> identity:svc
    agent:a -ACTS_AS-> identity:svc
    agent:a -DRIVES-> outcome:down
    agent:b -DRIVES-> outcome:down`;
  const told = askingChokePoints(text, { from: ["vendor:acme"], to: ["outcome:down"], scenario: "OUTAGE" });
  expect(told).toMatchObject({ cut: ["control:gate -GUARDS-> agent:a"], bottlenecks: ["control:gate"] });
});

test("a person is no origin of an outage, and powers and controls that prevent play no part", () => {
  const text = `${outcome}
    control:gate {status: IMPLEMENTED, effect: PREVENT}
    control:gate -GUARDS {side: IN}-> agent:bot
    person:ann -ACTS_AS-> identity:ann
    model:m -POWERS {id: powers}-> agent:bot
    agent:bot -DRIVES-> outcome:down`;
  const asked = { to: ["outcome:down"], scenario: "OUTAGE", hold: ["control:gate"] } as const;
  expect(askingChokePoints(text, { ...asked, from: ["person:ann"] })).toMatchObject({ cut: [], pathExists: false });
  const told = askingChokePoints(text, { ...asked, from: ["person:ann", "model:m"] });
  expect(told).toMatchObject({ ids: ["powers"], bottlenecks: ["agent:bot"] });
  expect(told.answer.cut).toMatchObject([{ powers: 0, guards: [] }]);
});
