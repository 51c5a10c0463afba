{# Repair: adds to the history the columns that it lacks. Takes: history. -#}
-- ---- columns of the history ---------------------------------------------------------------------------------------
SELECT pg_catalog.format('  added to the history %s what it lacked: %s', {{ history.text }}, pg_catalog.string_agg(w.name, ', ' ORDER BY w.n)) AS sqlc_mig_lines,
       pg_catalog.count(*) > 0 AS sqlc_mig_todo
  FROM (VALUES (1, 'id'), (2, 'revision'), (3, 'direction'), (4, 'message'), (5, 'checksum'), (6, 'script_digest'), (7, 'tool_version'),
               (8, 'applied_by'), (9, 'started_at'), (10, 'finished_at')) AS w (n, name)
 WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = {{ history.name_text }}::pg_catalog.regclass AND a.attname = w.name AND NOT a.attisdropped) \gset
\if :sqlc_mig_todo
ALTER TABLE {{ history.name }}
  ADD COLUMN IF NOT EXISTS id bigint GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN IF NOT EXISTS revision varchar(32),
  ADD COLUMN IF NOT EXISTS direction varchar(9),
  ADD COLUMN IF NOT EXISTS message text,
  ADD COLUMN IF NOT EXISTS checksum char(64),
  ADD COLUMN IF NOT EXISTS script_digest char(64),
  ADD COLUMN IF NOT EXISTS tool_version varchar(32),
  ADD COLUMN IF NOT EXISTS applied_by varchar(255),
  ADD COLUMN IF NOT EXISTS started_at timestamptz,
  ADD COLUMN IF NOT EXISTS finished_at timestamptz;
\endif
{% include "ledger/said.sql" %}
