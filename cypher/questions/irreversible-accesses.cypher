// What agents can do that cannot be undone, through the identities that they act as.
// no parameters
// -> agent: string, identity: string, target: string, actions: string[], maxAmount: string
MATCH (agent:Agent)-[acts:ACTS_AS]->(identity:Identity)-[access:CAN_ACCESS {reversible: false}]->(target:Entity)
WHERE acts.validFrom <= timestamp() AND access.validFrom <= timestamp() AND agent.validFrom <= timestamp()
  AND identity.validFrom <= timestamp() AND target.validFrom <= timestamp()
RETURN
  agent.id AS agent, identity.id AS identity, target.id AS target, access.actions AS actions, access.maxAmount AS maxAmount
ORDER BY agent, identity, target
