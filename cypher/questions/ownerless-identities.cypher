// Identities for which nobody is accountable: neither directly, nor through a person, agent, plugin or platform that acts as them.
// no parameters
// -> id: string, name: string, identityKind: string, privileged: boolean
MATCH (identity:Identity)
WHERE identity.validFrom <= timestamp()
  AND NOT EXISTS { (identity)<-[:OWNS {facet: 'ACCOUNTABLE'}]-(:Entity) }
  AND NOT EXISTS { (identity)<-[:ACTS_AS]-(:Person) }
  AND NOT EXISTS { (identity)<-[:ACTS_AS]-(:Entity)<-[:OWNS {facet: 'ACCOUNTABLE'}]-(:Entity) }
RETURN identity.id AS id, identity.name AS name, identity.identityKind AS identityKind, identity.privileged AS privileged
ORDER BY id
