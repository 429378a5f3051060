// Who is accountable for each component: named directly, else for the nearest thing that acts as it, contains it or hosts it. The
// API also follows teams to a person and tells conflicts apart.
// no parameters
// -> id: string, name: string, kind: string, party: string[], inheritedFrom: string[]
MATCH (component:Entity)
WHERE component.kind IN ['AGENT', 'PLATFORM', 'PLUGIN', 'MODEL', 'RESOURCE', 'IDENTITY', 'CONTROL']
  AND component.validFrom <= timestamp()
OPTIONAL MATCH way = (component)<-[:ACTS_AS|CONTAINS|HOSTS*0..4]-(holder:Entity)
WHERE EXISTS { (holder)<-[:OWNS {facet: 'ACCOUNTABLE'}]-(:Entity) }
  AND all(hop IN relationships(way)
    WHERE hop.validFrom <= timestamp()
      AND (type(hop) <> 'ACTS_AS' OR endNode(hop):Identity)
      AND (type(hop) <> 'CONTAINS' OR endNode(hop):Resource)
      AND (type(hop) <> 'HOSTS' OR NOT endNode(hop):Identity|Platform))
WITH component, holder, min(length(way)) AS distance
ORDER BY distance
WITH component, collect({holder: holder, distance: distance}) AS found
WITH component, [each IN found WHERE each.distance = found[0].distance | each.holder] AS holders
UNWIND CASE WHEN size(holders) = 0 THEN [null] ELSE holders END AS holder
OPTIONAL MATCH (holder)<-[owns:OWNS {facet: 'ACCOUNTABLE'}]-(party:Entity)
WHERE owns.validFrom <= timestamp() AND party.validFrom <= timestamp()
WITH component, collect(DISTINCT party.id) AS parties, collect(DISTINCT holder.id) AS holders
RETURN
  component.id AS id, component.name AS name, component.kind AS kind, parties AS party,
  [holder IN holders WHERE holder <> component.id] AS inheritedFrom
ORDER BY kind, id
