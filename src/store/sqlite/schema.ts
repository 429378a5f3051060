/** Marks a file as ours ("Answ" in ASCII): the header of every file that this store makes carries it. */
export const applicationId = 0x416e7377;

/**
 * The schema, step by step: the version of a file (`user_version`) is how many steps it has taken. A step that was released
 * is never changed, a new one is added.
 *
 * Numbers of entities, relations, rows and writes are dense from 0, and `batch` keeps how many of each there were once it
 * was committed: so what a batch wrote is a range of each. `subject` in `write` is twice the number of an entity, or twice
 * that of a relation plus one. Times are ms since 1970; a `valid_to` or `died` of null is not known yet.
 *
 * A small commit costs what it costs to write its pages, so there are few indexes: what a batch is looked up by other than its
 * version is found by halving, for recorded times grow with versions, or by reading all batches.
 *
 * Words to search for are most of what a small commit would write, so a row that has the same as the one it replaces is
 * found as that one (`found_as`, the row number under which `entity_search` has them).
 *
 * `external_id` has the entities that ever held an external id, under its key; whether they do at a moment, their rows say.
 *
 * Ids of relations are long and come in no order, so an index of them would cost more than the rows: they are found by
 * a hash, and the writer makes sure that they are unique.
 */
export const migrations: readonly string[] = [
  `
CREATE TABLE batch (
  version INTEGER PRIMARY KEY,
  recorded_at INTEGER NOT NULL,
  source TEXT NOT NULL,
  actor TEXT NOT NULL,
  entities INTEGER NOT NULL,
  relations INTEGER NOT NULL,
  entity_rows INTEGER NOT NULL,
  relation_rows INTEGER NOT NULL,
  writes INTEGER NOT NULL
) STRICT;
INSERT INTO batch VALUES (0, 0, '', '', 0, 0, 0, 0, 0);

CREATE TABLE entity (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL
) STRICT;
CREATE INDEX entity_kind ON entity (kind, id);

CREATE TABLE relation (
  key INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  from_key INTEGER NOT NULL REFERENCES entity,
  to_key INTEGER NOT NULL REFERENCES entity,
  id_hash INTEGER NOT NULL,
  id TEXT NOT NULL
) STRICT;
CREATE INDEX relation_from ON relation (from_key);
CREATE INDEX relation_to ON relation (to_key);
CREATE INDEX relation_id ON relation (id_hash);

CREATE TABLE entity_row (
  row INTEGER PRIMARY KEY,
  entity INTEGER NOT NULL REFERENCES entity,
  born INTEGER NOT NULL REFERENCES batch,
  died INTEGER REFERENCES batch,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  found_as INTEGER NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX entity_row_entity ON entity_row (entity, died);
CREATE INDEX entity_row_name ON entity_row (kind, name);
CREATE INDEX entity_row_born ON entity_row (kind, born);
CREATE INDEX entity_row_died ON entity_row (died) WHERE died IS NOT NULL;

CREATE TABLE standing (
  key INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE relation_row (
  row INTEGER PRIMARY KEY,
  relation INTEGER NOT NULL REFERENCES relation,
  born INTEGER NOT NULL REFERENCES batch,
  died INTEGER REFERENCES batch,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER,
  is_default_id INTEGER NOT NULL,
  standing INTEGER NOT NULL REFERENCES standing,
  properties TEXT
) STRICT;
CREATE INDEX relation_row_relation ON relation_row (relation, died);
CREATE INDEX relation_row_died ON relation_row (died) WHERE died IS NOT NULL;

CREATE TABLE write (
  key INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES batch,
  subject INTEGER NOT NULL,
  deed TEXT NOT NULL,
  certainty TEXT NOT NULL,
  change TEXT NOT NULL,
  valid_from INTEGER NOT NULL,
  says_end INTEGER NOT NULL,
  valid_to INTEGER,
  fields TEXT NOT NULL
) STRICT;
CREATE INDEX write_subject ON write (subject);

CREATE TABLE state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE entity_search USING fts5 (
  id, name, description, tags, external_ids,
  content = '',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);
INSERT INTO entity_search (entity_search, rank) VALUES ('rank', 'bm25(8, 10, 1, 4, 4)');
`,
  `
CREATE TABLE external_id (
  key TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity,
  PRIMARY KEY (key, entity)
) STRICT, WITHOUT ROWID;
INSERT INTO external_id
SELECT DISTINCT external_id_key(held.value), r.entity
FROM entity_row AS r JOIN json_each(r.facts, '$.properties.externalIds') AS held;
`,
  // Keys are made of external ids otherwise than before: purls by their registry, CPEs and addresses however they are written.
  `
DELETE FROM external_id;
INSERT INTO external_id
SELECT DISTINCT external_id_key(held.value), r.entity
FROM entity_row AS r JOIN json_each(r.facts, '$.properties.externalIds') AS held;
`,
  // With all that says whether a row holds, so that a list finds its page without a look at the rows.
  `
DROP INDEX entity_row_entity;
CREATE INDEX entity_row_entity ON entity_row (entity, died, born, valid_from, valid_to);
`,
];
