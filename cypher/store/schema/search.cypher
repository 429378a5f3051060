// Full text over the words of every row of every entity; they are split and folded before they are stored.
// no parameters
// no columns
CREATE FULLTEXT INDEX answerable_search IF NOT EXISTS
FOR (entity:Entity|EntityRow) ON EACH [entity.nameWords, entity.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
