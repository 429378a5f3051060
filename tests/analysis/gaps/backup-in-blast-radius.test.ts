import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const backedUp = `
  identity:admin {name: Admin account}
  resource:database {name: Database}
  resource:copy {name: Copy}
  resource:copy -BACKS_UP {validFrom: 2026-03-01}-> resource:database
  identity:admin -CAN_ACCESS DELETE-> resource:database
  identity:admin -CAN_ACCESS DELETE-> resource:copy`;

test("one compromise that can destroy a resource and its backup is told, with the nearest to both", () => {
  expect(gapsTold("BACKUP_IN_BLAST_RADIUS", `${backedUp}\n agent:bot -ACTS_AS-> identity:admin`)).toEqual([
    {
      id: "BACKUP_IN_BLAST_RADIUS:resource:database:resource:copy",
      subject: "resource:database",
      related: ["resource:copy", "identity:admin"],
      sentence:
        "If no control holds, a compromise of Admin account alone can destroy both Database and its backup Copy.",
      remedy: "Keep Copy where nothing that can write or delete Database can write or delete it too.",
      since: "2026-03-01",
    },
  ]);
});

test("the resource itself counts: what takes it over may come to its backup from there", () => {
  const unlocked = backedUp
    .replace("identity:admin -CAN_ACCESS DELETE-> resource:database", "")
    .concat("\n resource:database -UNLOCKS-> identity:admin");
  expect(gapsTold("BACKUP_IN_BLAST_RADIUS", unlocked)).toMatchObject([
    { related: ["resource:copy", "resource:database"] },
  ]);
});

test.each([
  ["a backup that may only be read", backedUp.replace("DELETE-> resource:copy", "READ-> resource:copy")],
  [
    "a backup that another account deletes",
    backedUp.replace(
      "identity:admin -CAN_ACCESS DELETE-> resource:copy",
      "identity:vault -CAN_ACCESS DELETE-> resource:copy",
    ),
  ],
  [
    "two resources that do not back each other up",
    backedUp.replace("BACKS_UP {validFrom: 2026-03-01}", "FEEDS {validFrom: 2027-03-01}"),
  ],
])("%s is no backup in a blast radius", (_near, drawn) => {
  expect(gapsTold("BACKUP_IN_BLAST_RADIUS", drawn)).toEqual([]);
});
