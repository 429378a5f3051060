// Keeps a small value under a key.
// $key: string, $value: string
// no columns
MERGE (state:State {key: $key})
SET state.value = $value
