{# Creates our own tables where they are missing: ledger, history, markers.
   Takes: ledger, history, segmented, progress. -#}
-- Alembic's own table: the heads of what is applied, nothing else
CREATE TABLE IF NOT EXISTS main.{{ ledger.name }} (
  version_num varchar(32) NOT NULL,
  CONSTRAINT {{ ledger.key }} PRIMARY KEY (version_num)
);
{% if history is given %}
-- one row for every revision applied or reverted; nothing depends on it
CREATE TABLE IF NOT EXISTS main.{{ history.name }} (
  id integer PRIMARY KEY, revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, message text, checksum char(64),
  script_digest char(64), tool_version varchar(32), applied_by varchar(255), started_at datetime, finished_at datetime
);
{% endif %}
{% if segmented %}
-- markers of revisions that take several transactions; empty when none is half done
CREATE TABLE IF NOT EXISTS main.{{ progress.name }} (
  revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step integer NOT NULL, checksum char(64) NOT NULL,
  at datetime NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')), PRIMARY KEY (revision, direction, step)
);
{% endif %}
