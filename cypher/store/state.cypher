// A small value kept under a key.
// $key: string
// -> value: string
MATCH (state:State {key: $key})
RETURN state.value AS value
