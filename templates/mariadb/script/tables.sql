{# Creates our own tables where they are missing, and stops without the right to write those that are there.
   Takes: progress, history, ledger. -#}
IF NOT @sqlc_mig_has_ledger THEN
-- Alembic's own table: the heads of what is applied, nothing else
{% include "script/create_ledger.sql" %};
END IF;
IF NOT @sqlc_mig_has_progress THEN
-- markers of revisions that are half done; empty when none is
CREATE TABLE {{ progress.name }} (
  revision varchar(32) NOT NULL,
  direction varchar(9) NOT NULL,
  step int NOT NULL,
  checksum char(64) NOT NULL,
  at datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (revision, direction, step)
) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_bin;
END IF;
{% if history is given %}
IF NOT @sqlc_mig_has_history THEN
-- one row for every revision applied or reverted, times in UTC; nothing depends on it
{% include "script/create_history.sql" %};
END IF;
-- it never stops a migration
SET @sqlc_mig_entry = {% include "script/history_is_ours.sql" %};
IF NOT @sqlc_mig_entry THEN
SELECT CONCAT('warning: ', {{ history.text }}, ' is no history with the columns that it must have, so this run is not written there; `sqlc-mig repair` says more') AS `sqlc-mig`;
END IF;
{% endif %}
-- may they be written? A statement that is only prepared does nothing, and fails without the right
PREPARE sqlc_mig_right FROM CONCAT('INSERT INTO ', {{ ledger.name_text }}, ' (version_num) VALUES ('''')');
PREPARE sqlc_mig_right FROM CONCAT('DELETE FROM ', {{ ledger.name_text }}, ' WHERE version_num = ''''');
PREPARE sqlc_mig_right FROM CONCAT('INSERT INTO ', {{ progress.name_text }}, ' (step) VALUES (0)');
PREPARE sqlc_mig_right FROM CONCAT('DELETE FROM ', {{ progress.name_text }}, ' WHERE step = 0');
{% if history is given %}
IF @sqlc_mig_entry THEN
PREPARE sqlc_mig_right FROM CONCAT('INSERT INTO ', {{ history.name_text }}, ' (message) VALUES ('''')');
END IF;
{% endif %}
DEALLOCATE PREPARE sqlc_mig_right;
