import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const led = `
  outcome:o {name: Wrong payment}
  team:pay {name: Payments}
  person:ann {name: Ann Lee}
  team:pay -OWNS {facet: OUTCOME_OWNER, validFrom: 2026-02-01}-> outcome:o`;

test("an outcome is a gap where the team that owns it is led by nobody", () => {
  expect(gapsTold("NO_OUTCOME_OWNER", led)).toEqual([
    {
      id: "NO_OUTCOME_OWNER:outcome:o",
      subject: "outcome:o",
      related: ["team:pay"],
      sentence:
        "Payments is recorded as the outcome owner of “Wrong payment” by direct assignment; Payments has no active leader on record, and nothing that it is part of is recorded, so the chain reaches no active person.",
      remedy: "Name one person as the outcome owner of “Wrong payment”, or a team that one active person leads.",
      since: "2026-02-01",
    },
  ]);
});

test("an outcome is a gap where nobody owns it and no organization stands in, and where two do", () => {
  const nobody = "outcome:o {name: Wrong payment}";
  expect(gapsTold("NO_OUTCOME_OWNER", nobody)).toHaveLength(1);
  const two = `${nobody}\n organization:a {name: A}\n organization:b {name: B}`;
  expect(gapsTold("NO_OUTCOME_OWNER", two)).toMatchObject([{ related: ["organization:a", "organization:b"] }]);
});

test.each([
  ["its team is led", `${led}\n person:ann -LEADS-> team:pay`],
  ["what its team is part of is led", `${led}\n team:pay -PART_OF-> team:top\n person:ann -LEADS-> team:top`],
  [
    "the one organization, which is led, stands in",
    "outcome:o\n organization:bank {name: Bank}\n person:ann -LEADS-> organization:bank",
  ],
])("an outcome has an owner where %s", (_near, drawn) => {
  expect(gapsTold("NO_OUTCOME_OWNER", drawn)).toEqual([]);
});
