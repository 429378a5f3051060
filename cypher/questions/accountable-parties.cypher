// Who is accountable for each component: named directly, else for the nearest thing that acts as it or hosts it; for a resource the
// nearest that contains it comes before what hosts one of those. An identity that a person acts as has that person. Several are in conflict.
// no parameters
// -> id: string, name: string, kind: string, party: string[], inheritedFrom: string[]
MATCH (component:Entity)
WHERE component.kind IN ['AGENT', 'PLATFORM', 'PLUGIN', 'MODEL', 'RESOURCE', 'IDENTITY', 'CONTROL']
  AND component.validFrom <= timestamp()
OPTIONAL MATCH way = (component)<-[:ACTS_AS|CONTAINS|HOSTS*0..4]-(holder:Entity)
WHERE all(hop IN relationships(way)
    WHERE hop.validFrom <= timestamp()
      AND (type(hop) <> 'ACTS_AS' OR endNode(hop):Identity)
      AND (type(hop) <> 'CONTAINS' OR endNode(hop):Resource)
      AND (type(hop) <> 'HOSTS' OR NOT endNode(hop):Identity|Platform))
  AND (holder:Person OR EXISTS {
    (holder)<-[owns:OWNS {facet: 'ACCOUNTABLE'}]-(owner:Entity)
    WHERE owns.validFrom <= timestamp() AND owner.validFrom <= timestamp()
  })
WITH component, holder, min(length(way) + CASE WHEN component:Resource AND holder:Platform THEN 4 ELSE 0 END) AS distance
ORDER BY distance
WITH component, collect({holder: holder, distance: distance}) AS found
WITH component, [each IN found WHERE each.distance = found[0].distance | each.holder] AS holders
UNWIND CASE WHEN size(holders) = 0 THEN [null] ELSE holders END AS holder
OPTIONAL MATCH (holder)<-[owns:OWNS {facet: 'ACCOUNTABLE'}]-(owner:Entity)
WHERE owns.validFrom <= timestamp() AND owner.validFrom <= timestamp()
WITH component, holder, CASE WHEN holder:Person THEN holder ELSE owner END AS party
WITH component, collect(DISTINCT party) AS named, collect(DISTINCT holder.id) AS holders
// Whoever has left is told only where nobody else is.
WITH component, holders, named, [party IN named WHERE coalesce(party.active, true)] AS active
RETURN
  component.id AS id, component.name AS name, component.kind AS kind,
  [party IN CASE WHEN size(active) > 0 THEN active ELSE named END | party.id] AS party,
  [holder IN holders WHERE holder <> component.id] AS inheritedFrom
ORDER BY kind, id
