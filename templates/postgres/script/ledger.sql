{# Our own tables: stops without the right to use them, and creates those that are missing.
   Takes: ledger, history, segmented, progress. -#}
{% include "script/privileges.sql" %}
SELECT pg_catalog.to_regclass({{ ledger.name_text }}) IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- Alembic's own table: the heads of what is applied, nothing else
CREATE TABLE {{ ledger.name }} (
  version_num varchar(32) NOT NULL,
  CONSTRAINT {{ ledger.key }} PRIMARY KEY (version_num)
);
\endif
{% if history is given %}
SELECT pg_catalog.to_regclass({{ history.name_text }}) IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE {{ history.name }} (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  message text,
  checksum char(64),
  script_digest char(64),
  tool_version varchar(32),
  applied_by varchar(255),
  started_at timestamptz,
  finished_at timestamptz
);
\endif
{% endif %}
{% if segmented %}
SELECT pg_catalog.to_regclass({{ progress.name_text }}) IS NULL AS sqlc_mig_todo \gset
\if :sqlc_mig_todo
-- markers of revisions that take several transactions; empty when none is half done
CREATE TABLE {{ progress.name }} (
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  step integer NOT NULL,
  checksum char(64) NOT NULL,
  at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
  PRIMARY KEY (revision, direction, step)
);
\endif
{% endif %}
