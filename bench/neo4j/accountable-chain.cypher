// Who is accountable for something and the person at the end of the chain: named directly, else for what runs or holds it nearest by,
// followed over leaders and managers.
// $of: string
// -> parties: string[] (one, or those in conflict), persons: string[]
MATCH (asked:Entity {id: $of})
OPTIONAL MATCH way = (asked)<-[:ACTS_AS|CONTAINS|HOSTS*0..8]-(holder:Entity)
WHERE all(hop IN relationships(way) WHERE hop.validFrom <= timestamp()
    AND (type(hop) <> 'HOSTS' OR NOT endNode(hop):Identity))
  AND EXISTS { (holder)<-[owns:OWNS {facet: 'ACCOUNTABLE'} WHERE owns.validFrom <= timestamp()]-() }
WITH holder, min(length(way)) AS distance
ORDER BY distance
WITH collect({holder: holder, distance: distance}) AS found
UNWIND [each IN found WHERE each.distance = found[0].distance | each.holder] AS holder
MATCH (holder)<-[owns:OWNS {facet: 'ACCOUNTABLE'}]-(party:Entity)
WHERE owns.validFrom <= timestamp()
WITH collect(DISTINCT party) AS parties
WITH CASE WHEN any(party IN parties WHERE coalesce(party.active, true))
  THEN [party IN parties WHERE coalesce(party.active, true)] ELSE parties END AS parties
UNWIND parties AS party
OPTIONAL MATCH (party)-[:PART_OF*0..8]->()<-[leads:LEADS]-(leader:Person)
WHERE leads.validFrom <= timestamp() AND NOT party:Person
WITH party, CASE WHEN party:Person THEN party ELSE head(collect(leader)) END AS person
RETURN collect(DISTINCT party.id) AS parties, collect(DISTINCT person.id) AS persons
