// The entities that a party is accountable for at a moment, by a direct OWNS ACCOUNTABLE; whether the party exists is not looked at.
// $party: string, $version: int, $at: int (ms since 1970)
// -> id: string
CALL () {
  MATCH (party:Entity|Ended {id: $party})-[row:OWNS]->(entity)
  WHERE row.facet = 'ACCOUNTABLE'
  RETURN entity.id AS id, properties(row) AS row
  UNION ALL
  MATCH (party:Entity|Ended {id: $party})
  MATCH (row:RelationRow {from: party.number})
  WHERE row.type = 'OWNS' AND row.facet = 'ACCOUNTABLE' AND row.died > $version
  RETURN row.toId AS id, properties(row) AS row
}
WITH id, row
WHERE row.born <= $version AND row.validFrom <= $at AND coalesce(row.validTo > $at, true)
RETURN DISTINCT id
