// Agreements that end within some days, with who is party to them and what they cover.
// $days: int
// -> id: string, name: string, expiresAt: string, parties: string[], covers: string[]
MATCH (agreement:Agreement)
WHERE agreement.validFrom <= timestamp()
  AND agreement.expiresAt_ms >= timestamp()
  AND agreement.expiresAt_ms <= timestamp() + $days * 86400000
RETURN
  agreement.id AS id, agreement.name AS name, agreement.expiresAt AS expiresAt,
  COLLECT { MATCH (agreement)<-[:PARTY_TO]-(party:Entity) RETURN party.id ORDER BY party.id } AS parties,
  COLLECT { MATCH (agreement)-[:COVERS]->(covered:Entity) RETURN covered.id ORDER BY covered.id } AS covers
ORDER BY expiresAt, id
