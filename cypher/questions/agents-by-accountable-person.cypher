// How many agents each party is directly accountable for, and which; agents without anybody come under null.
// no parameters
// -> party: string, name: string, count: int, agents: string[]
MATCH (agent:Agent)
WHERE agent.validFrom <= timestamp()
OPTIONAL MATCH (agent)<-[owns:OWNS {facet: 'ACCOUNTABLE'}]-(party:Entity)
WHERE owns.validFrom <= timestamp() AND party.validFrom <= timestamp()
WITH party, agent
ORDER BY agent.id
WITH party, collect(DISTINCT agent.id) AS agents
RETURN party.id AS party, party.name AS name, size(agents) AS count, agents
ORDER BY count DESC, party
