import { expect, test } from "vitest";
import { openApi } from "../support/open-api.ts";

const question = `{
  blastRadius(origins: ["agent:hub"]) { info { graphVersion } inherent { count } }
  agents { totalCount }
  hub: entity(id: "agent:hub") { relations { totalCount } ... on Agent { delegatesTo { id } } } }`;

test("while writes go on, every answer comes whole from one version, and from none older than what was acknowledged before it was asked", async () => {
  const api = await openApi();
  const add = (n: number) => ({
    agents: [{ id: `agent:${n}` }],
    relations: [{ type: "DELEGATES_TO", from: "agent:hub", to: `agent:${n}` }],
  });
  await api.apply({ agents: [{ id: "agent:hub" }] });
  let acknowledged = 1;
  const writing = (async () => {
    for (let n = 0; n < 60; n += 1) acknowledged = Number((await api.apply(add(n))).graphVersion);
  })();
  const asking = Array.from({ length: 4 }, async () => {
    for (let round = 0; round < 25; round += 1) {
      const least = acknowledged;
      const { blastRadius, agents, hub } = await api.ask(question);
      const version = Number(blastRadius.info.graphVersion);
      expect(version).toBeGreaterThanOrEqual(least);
      // Version 1 has the hub alone; each later one has one agent more.
      const count = version - 1;
      const counts = [
        blastRadius.inherent.count,
        agents.totalCount - 1,
        hub.delegatesTo.length,
        hub.relations.totalCount,
      ];
      expect(counts).toEqual([count, count, count, count]);
    }
  });
  await Promise.all([writing, ...asking]);
  expect(api.faults).toEqual([]);
});
