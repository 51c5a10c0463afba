{# Repair: adds to the history the columns that it lacks. Takes: history, row, exact, quiet. -#}
-- ---- columns of the history ---------------------------------------------------------------------------------------
WITH lacked (n, name, definition) AS (VALUES
  {{ row }}(1, 'id', 'bigint unsigned NOT NULL AUTO_INCREMENT UNIQUE'),
  {{ row }}(2, 'revision', 'varchar(32) CHARACTER SET ascii COLLATE ascii_bin NULL'),
  {{ row }}(3, 'direction', 'varchar(9) CHARACTER SET ascii NULL'),
  {{ row }}(4, 'message', 'text CHARACTER SET utf8mb4 NULL'),
  {{ row }}(5, 'checksum', 'char(64) CHARACTER SET ascii NULL'),
  {{ row }}(6, 'script_digest', 'char(64) CHARACTER SET ascii NULL'),
  {{ row }}(7, 'tool_version', 'varchar(32) CHARACTER SET ascii NULL'),
  {{ row }}(8, 'applied_by', 'varchar(255) CHARACTER SET utf8mb4 NULL'),
  {{ row }}(9, 'started_at', 'datetime(6) NULL'),
  {{ row }}(10, 'finished_at', 'datetime(6) NULL'))
SELECT GROUP_CONCAT(name ORDER BY n SEPARATOR ', '),
       COALESCE(CONCAT('ALTER TABLE ', {{ history.name_text }}, ' ', GROUP_CONCAT(CONCAT('ADD COLUMN `', name, '` ', definition) ORDER BY n SEPARATOR ', ')), 'DO 0')
  INTO @sqlc_mig_lacked, @sqlc_mig_text
  FROM lacked WHERE name NOT IN (SELECT CONVERT(COLUMN_NAME USING utf8mb4) COLLATE {{ exact }} FROM information_schema.COLUMNS
   WHERE TABLE_SCHEMA = {% if history.schema is given %}{{ history.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ history.table }});
{% include "ledger/run.sql" %}
SET @sqlc_mig_found = @sqlc_mig_found OR @sqlc_mig_lacked IS NOT NULL;
{% if not quiet %}
SELECT CONCAT('  added to the history ', {{ history.text }}, ' what it lacked: ', @sqlc_mig_lacked) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_lacked IS NOT NULL;
{% endif %}
