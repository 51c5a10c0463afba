{# Repair: widens version_num of a ledger that is narrower than ids. Takes: ledger, quiet. -#}
-- ---- a ledger that is narrower than ids ---------------------------------------------------------------------------
SET @sqlc_mig_text = 'DO 0', @sqlc_mig_was = NULL;
SELECT CONCAT('ALTER TABLE ', {{ ledger.name_text }}, ' MODIFY `version_num` varchar(32) CHARACTER SET ', CHARACTER_SET_NAME, ' COLLATE ', COLLATION_NAME, IF(IS_NULLABLE = 'NO', ' NOT NULL', ' NULL')),
       CONCAT(COLUMN_TYPE, ' to varchar(32): ', IF(DATA_TYPE = 'char', 'it pads ids with blanks', 'ids have up to 32 characters'))
  INTO @sqlc_mig_text, @sqlc_mig_was
  FROM information_schema.COLUMNS
 WHERE TABLE_SCHEMA = {% if ledger.schema is given %}{{ ledger.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ ledger.table }} AND COLUMN_NAME = 'version_num'
   AND (DATA_TYPE = 'varchar' AND CHARACTER_MAXIMUM_LENGTH < 32 OR DATA_TYPE = 'char' AND CHARACTER_MAXIMUM_LENGTH <= 32);
{% include "ledger/run.sql" %}
SET @sqlc_mig_found = @sqlc_mig_found OR @sqlc_mig_was IS NOT NULL;
{% if not quiet %}
SELECT CONCAT('  changed version_num of the ledger ', {{ ledger.text }}, ' from ', @sqlc_mig_was) AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_was IS NOT NULL;
{% endif %}
