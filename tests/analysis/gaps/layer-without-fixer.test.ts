import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const crossing = `
  vulnerability:echo {name: Echo, vulnerabilityClass: INDIRECT_PROMPT_INJECTION}
  agent:bot {name: Bot}
  model:m {name: Model}
  vendor:maker {name: Maker}
  vendor:maker -PROVIDES-> model:m
  vulnerability:echo -AFFECTS-> agent:bot
  vulnerability:echo -AFFECTS {validFrom: 2026-03-01}-> model:m
  statement:yes {statementKind: ANSWER, stance: FIXED}
  vendor:maker -STATED-> statement:yes
  statement:yes -ABOUT-> vulnerability:echo`;

test("the layer in which nobody took responsibility for a flaw that crosses layers is told", () => {
  expect(gapsTold("LAYER_WITHOUT_FIXER", crossing)).toEqual([
    {
      id: "LAYER_WITHOUT_FIXER:vulnerability:echo:L3",
      subject: "vulnerability:echo",
      related: ["agent:bot"],
      sentence: expect.stringMatching(
        /^“Echo” affects 2 layers; in .+, where it affects Bot, no party is on record as having taken responsibility for it\.$/u,
      ) as string,
      remedy: expect.stringContaining("Agree who mends or guards against “Echo”") as string,
      since: "2026-01-01",
    },
  ]);
});

test("a vendor that disclaimed, or took it back, has not taken responsibility", () => {
  const layers = (drawn: string) => gapsTold("LAYER_WITHOUT_FIXER", drawn).map(({ id }) => id.split(":").at(-1));
  expect(layers(crossing.replace("FIXED", "BY_DESIGN"))).toEqual(["L3", "L5"]);
  const takenBack = `${crossing.replace("stance: FIXED", 'stance: FIXED, statedAt: "2026-02-01T00:00:00Z"')}
    statement:no {statementKind: ANSWER, stance: WONT_FIX, statedAt: "2026-03-01T00:00:00Z"}
    vendor:maker -STATED-> statement:no
    statement:no -ABOUT-> vulnerability:echo`;
  expect(layers(takenBack)).toEqual(["L3", "L5"]);
});

const remedyAssigned = (fields: string, more = ""): string => `${crossing}
  duty:any-remediate {framework: own, code: ANY-REMEDIATE, layer: ANY}
  assignment:a {role: ACCOUNTABLE${fields}}
  team:sec {name: Security}
  assignment:a -FOR_DUTY-> duty:any-remediate
  assignment:a -ASSIGNED_TO-> team:sec
  assignment:a -IN_SCOPE_OF-> agent:bot
  ${more}`;
const contract = (expires: string): string => `
  agreement:order {expiresAt: "${expires}T00:00:00Z"}
  clause:repair {clauseKind: OTHER}
  agreement:order -HAS_CLAUSE-> clause:repair
  vendor:maker -PARTY_TO {as: PROVIDER}-> agreement:order
  assignment:a -BASED_ON-> clause:repair`;

test("a duty to remedy is assigned as long as what it rests on is in force, and by no proposal or dispute", () => {
  const fires = (fields: string, more?: string): boolean =>
    gapsTold("LAYER_WITHOUT_FIXER", remedyAssigned(fields, more)).length > 0;
  expect([", status: ACKNOWLEDGED", ", status: ASSIGNED", ""].map((fields) => fires(fields))).toEqual([
    false,
    false,
    false,
  ]);
  expect(["PROPOSED", "WITHDRAWN", "DISPUTED"].map((status) => fires(`, status: ${status}`))).toEqual([
    true,
    true,
    true,
  ]);
  expect(fires(", status: ASSIGNED", contract("2026-07-01"))).toBe(false);
  expect(fires(", status: ASSIGNED", contract("2026-05-01"))).toBe(true);
});

test.each([
  ["a flaw in one layer", crossing.replace("vulnerability:echo -AFFECTS-> agent:bot", "")],
  [
    "a flaw recorded as fixed there",
    crossing.replace("-AFFECTS-> agent:bot", '-AFFECTS {fixedAt: "2026-05-01T00:00:00Z"}-> agent:bot'),
  ],
  ["a flaw whose remedy is assigned there", remedyAssigned(", status: ASSIGNED")],
])("%s leaves no layer without a fixer", (_near, drawn) => {
  expect(gapsTold("LAYER_WITHOUT_FIXER", drawn)).toEqual([]);
});
