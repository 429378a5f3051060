// Waits until new indexes hold what was there before them.
// $seconds: int
// no columns
CALL db.awaitIndexes($seconds)
