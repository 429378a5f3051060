// Who is accountable for something and the person at the end of the chain: named directly, else for the nearest of what runs or holds
// it (for a resource what contains it, however far up, and only then what hosts one of those), followed over leaders and managers.
// $of: string
// -> parties: string[] (one, or those in conflict), persons: string[]
MATCH (asked:Entity {id: $of})
OPTIONAL MATCH (asked)<-[owns:OWNS {facet: 'ACCOUNTABLE'}]-(owner:Entity)
WHERE owns.validFrom <= timestamp()
WITH asked, collect(DISTINCT owner) AS direct
CALL (asked, direct) {
  WITH direct
  WHERE size(direct) > 0
  RETURN direct AS named
  UNION ALL
  WITH asked, direct
  WHERE size(direct) = 0
  CALL (asked) {
    MATCH way = (asked)<-[:ACTS_AS|HOSTS*1..8]-(holder:Entity)
    WHERE NOT asked:Resource
      AND all(hop IN relationships(way) WHERE hop.validFrom <= timestamp()
        AND (type(hop) <> 'HOSTS' OR endNode(hop):Agent|Control|Model|Plugin))
    RETURN holder, length(way) AS distance
    UNION ALL
    MATCH way = (asked)<-[:CONTAINS*1..8]-(holder:Resource)
    WHERE asked:Resource AND all(hop IN relationships(way) WHERE hop.validFrom <= timestamp())
    RETURN holder, length(way) AS distance
    UNION ALL
    MATCH way = (asked)<-[:CONTAINS*0..8]-(:Resource)<-[:HOSTS]-(holder:Platform)
    WHERE asked:Resource AND all(hop IN relationships(way) WHERE hop.validFrom <= timestamp())
    // Behind whatever contains it.
    RETURN holder, 8 + length(way) AS distance
  }
  WITH holder, min(distance) AS distance
  OPTIONAL MATCH (holder)<-[owns:OWNS {facet: 'ACCOUNTABLE'}]-(owner:Entity)
  WHERE owns.validFrom <= timestamp()
  // A person who acts as an identity is accountable for it.
  WITH distance, CASE WHEN holder:Person THEN holder ELSE owner END AS party
  WHERE party IS NOT NULL
  WITH distance, collect(DISTINCT party) AS named
  ORDER BY distance
  LIMIT 1
  RETURN named
}
WITH CASE WHEN any(party IN named WHERE coalesce(party.active, true))
  THEN [party IN named WHERE coalesce(party.active, true)] ELSE named END AS parties
UNWIND parties AS party
OPTIONAL MATCH (party)-[:PART_OF*0..8]->()<-[leads:LEADS]-(leader:Person)
WHERE leads.validFrom <= timestamp() AND NOT party:Person
WITH party, CASE WHEN party:Person THEN party ELSE head(collect(leader)) END AS person
RETURN collect(DISTINCT party.id) AS parties, collect(DISTINCT person.id) AS persons
