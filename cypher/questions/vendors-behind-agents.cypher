// On how many agents each vendor has a hand through the models that power them and the platforms that host them.
// no parameters
// -> id: string, name: string, count: int, agents: string[]
MATCH path = (vendor:Vendor)-[:PROVIDES]->(provided)-[:POWERS|HOSTS*1..3]->(agent:Agent)
WHERE all(node IN nodes(path) WHERE node:Entity AND node.validFrom <= timestamp())
  AND all(hop IN relationships(path) WHERE hop.validFrom <= timestamp())
WITH vendor, agent
ORDER BY agent.id
WITH vendor, collect(DISTINCT agent.id) AS agents
RETURN vendor.id AS id, vendor.name AS name, size(agents) AS count, agents
ORDER BY count DESC, id
