// Moves the head to the batch just written.
// $counts: map
// no columns
MATCH (head:Head {name: 'graph'})
SET head += $counts
