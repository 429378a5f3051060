// Agents that read what outsiders write, can read what is confidential, and can send out: together, a way for anybody to steal it.
// Controls are not looked at.
// no parameters
// -> id: string, name: string, untrustedFeeds: string[], confidential: string[], outbound: string[]
MATCH (agent:Agent)
WHERE agent.validFrom <= timestamp()
CALL (agent) {
  MATCH (feed:Resource {externallyWritable: true})-[feeds:FEEDS]->(agent)
  WHERE feeds.validFrom <= timestamp() AND feed.validFrom <= timestamp()
  WITH DISTINCT feed.id AS id
  ORDER BY id
  RETURN collect(id) AS untrustedFeeds
}
CALL (agent) {
  MATCH (agent)-[acts:ACTS_AS]->(identity:Identity)-[access:CAN_ACCESS]->(resource:Resource)
  WHERE acts.validFrom <= timestamp() AND access.validFrom <= timestamp() AND identity.validFrom <= timestamp()
    AND resource.validFrom <= timestamp()
    AND any(action IN access.actions WHERE action IN ['READ', 'CONTROL'])
    AND any(class IN resource.dataClasses WHERE NOT class IN ['PUBLIC', 'INTERNAL'])
  WITH DISTINCT resource.id AS id
  ORDER BY id
  RETURN collect(id) AS confidential
}
CALL (agent) {
  MATCH (agent)-[acts:ACTS_AS]->(identity:Identity)-[access:CAN_ACCESS]->(target:Entity)
  WHERE acts.validFrom <= timestamp() AND access.validFrom <= timestamp() AND identity.validFrom <= timestamp()
    AND target.validFrom <= timestamp()
    AND (any(action IN access.actions WHERE action IN ['SEND', 'CONTROL'])
      OR (target.outbound = true AND any(action IN access.actions WHERE action IN ['WRITE', 'EXECUTE'])))
  WITH DISTINCT target.id AS id
  ORDER BY id
  RETURN collect(id) AS outbound
}
WITH agent, untrustedFeeds, confidential, outbound
WHERE size(untrustedFeeds) > 0 AND size(confidential) > 0 AND size(outbound) > 0
RETURN agent.id AS id, agent.name AS name, untrustedFeeds, confidential, outbound
ORDER BY id
