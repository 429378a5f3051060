// Controls that are said to be implemented and have no evidence that passed and is not past its date.
// no parameters
// -> id: string, name: string, effect: string, lastValidUntil: string
MATCH (control:Control {status: 'IMPLEMENTED'})
WHERE control.validFrom <= timestamp()
  AND NOT EXISTS {
    MATCH (control)<-[supports:SUPPORTS]-(evidence:Evidence)
    WHERE supports.validFrom <= timestamp() AND evidence.validFrom <= timestamp()
      AND coalesce(evidence.result, 'PASS') <> 'FAIL'
      AND coalesce(evidence.validUntil_ms >= timestamp(), true)
  }
OPTIONAL MATCH (control)<-[:SUPPORTS]-(evidence:Evidence)
RETURN control.id AS id, control.name AS name, control.effect AS effect, max(evidence.validUntil) AS lastValidUntil
ORDER BY id
