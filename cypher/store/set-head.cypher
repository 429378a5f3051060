// Moves the head to the batch just written.
// $counts: map, $shown: int (relationships more than before, or less)
// no columns
MATCH (head:Head {name: 'graph'})
SET head += $counts, head.shownRelations = head.shownRelations + $shown
