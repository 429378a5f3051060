import { expect, test } from "vitest";
import { gapsTold } from "../../support/gaps-told.ts";

const readable = `
  agent:bot {name: Bot}
  identity:svc {name: Service account}
  resource:inbox {name: Inbox, externallyWritable: true}
  agent:bot -ACTS_AS-> identity:svc
  identity:svc -CAN_ACCESS READ {validFrom: 2026-02-01}-> resource:inbox`;

test("what outsiders write and an agent's identity can read feeds the agent, declared or not", () => {
  expect(gapsTold("UNDECLARED_FEED", readable)).toEqual([
    {
      id: "UNDECLARED_FEED:agent:bot:resource:inbox",
      subject: "agent:bot",
      related: ["resource:inbox", "identity:svc"],
      sentence:
        "Anybody outside can put content into Inbox, which Bot can read as Service account, and nothing says that it feeds Bot.",
      remedy: "Record that Inbox feeds Bot if it is read, or take the access away.",
      since: "2026-02-01",
    },
  ]);
});

const part = `
  agent:bot {name: Bot}
  resource:share {name: Share}
  resource:upload {name: Upload folder, externallyWritable: true}
  resource:share -FEEDS-> agent:bot
  resource:share -CONTAINS-> resource:upload`;

test("a part of what feeds an agent that outsiders can write is told, for harm does not travel from part to whole", () => {
  expect(gapsTold("UNDECLARED_FEED", part)).toMatchObject([
    {
      id: "UNDECLARED_FEED:agent:bot:resource:upload",
      related: ["resource:upload", "resource:share"],
      sentence:
        "Anybody outside can put content into Upload folder, which is a part of Share, which feeds Bot, and nothing says that it feeds Bot.",
    },
  ]);
});

test.each([
  ["a feed that is declared", `${readable}\n resource:inbox -FEEDS-> agent:bot`],
  [
    "a feed that is declared by a detour",
    `${readable}\n resource:inbox -FEEDS-> resource:digest\n resource:digest -FEEDS-> agent:bot`,
  ],
  ["what may be written but not read", readable.replace("READ", "WRITE")],
  ["what only insiders write", readable.replace("true}", "false}")],
  ["what nobody says outsiders can write", readable.replace(", externallyWritable: true", "")],
  ["what another identity can read", readable.replace("agent:bot -ACTS_AS", "plugin:mail -ACTS_AS")],
  ["a whole of which a part feeds the agent", part.replace("resource:share -FEEDS", "resource:other -FEEDS")],
])("%s is no undeclared feed", (_near, drawn) => {
  expect(gapsTold("UNDECLARED_FEED", drawn)).toEqual([]);
});
