{# Temporary tables in which the revisions write down what they would do. -#}
-- the revisions of this script
CREATE TEMP TABLE sqlc_mig_unit (
  number INTEGER PRIMARY KEY,
  revision TEXT NOT NULL UNIQUE,
  segmented INTEGER NOT NULL, -- several transactions
  checksum TEXT NOT NULL,     -- digest of its spec
  message TEXT NOT NULL,
  refusal TEXT,               -- why it cannot be reverted
  resets INTEGER NOT NULL DEFAULT 0 -- its SQL may set something for the connection
);
CREATE TEMP TABLE sqlc_mig_setting (unit INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL);
-- their statements, in order
CREATE TEMP TABLE sqlc_mig_part (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL,
  alone INTEGER NOT NULL DEFAULT 0,  -- outside a transaction
  step INTEGER,
  guard TEXT NOT NULL DEFAULT 'always', x TEXT, y TEXT, z TEXT,
  counts INTEGER NOT NULL DEFAULT 0, -- says how many rows it has changed
  restores TEXT,                     -- it replaces the table x: indexes and triggers come back, but for these
  said TEXT,                         -- is printed when it was done
  skipped TEXT,                      -- is printed when there was nothing to do
  text TEXT NOT NULL DEFAULT ''      -- the SQL
);
-- which revisions of other branches a statement wants applied, or not; else it is left out, or stops the script
CREATE TEMP TABLE sqlc_mig_branch (part INTEGER NOT NULL, revision TEXT NOT NULL, applied INTEGER NOT NULL, stops INTEGER NOT NULL);
-- why the script stops
CREATE TEMP TABLE sqlc_mig_stop (reason TEXT);
