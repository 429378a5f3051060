// Identities that two or more agents act as, so that what one did cannot be told from what another did.
// no parameters
// -> id: string, name: string, agents: string[]
MATCH (agent:Agent)-[acts:ACTS_AS]->(identity:Identity)
WHERE acts.validFrom <= timestamp() AND agent.validFrom <= timestamp() AND identity.validFrom <= timestamp()
WITH identity, agent
ORDER BY agent.id
WITH identity, collect(DISTINCT agent.id) AS agents
WHERE size(agents) >= 2
RETURN identity.id AS id, identity.name AS name, agents
ORDER BY id
