{# Remembers settings of the connection (PRAGMA) that SQL of the project may change, as unit 0 of
   sqlc_mig.sqlc_mig_setting: what is set when a revision begins is so again when it ends. Those
   that print something when they are set, or belong to the file, are left out; case_sensitive_like cannot be asked. -#}
-- settings that SQL of the project may change: they end with its revision, and with each transaction of one
INSERT INTO sqlc_mig.sqlc_mig_setting (unit, name, value)
SELECT 0, p.name, p.value FROM (
  SELECT 'automatic_index' AS name, automatic_index AS value FROM pragma_automatic_index UNION ALL
  SELECT 'cache_size', cache_size FROM pragma_cache_size UNION ALL
  SELECT 'cell_size_check', cell_size_check FROM pragma_cell_size_check UNION ALL
  SELECT 'checkpoint_fullfsync', checkpoint_fullfsync FROM pragma_checkpoint_fullfsync UNION ALL
  SELECT 'full_column_names', full_column_names FROM pragma_full_column_names UNION ALL
  SELECT 'fullfsync', fullfsync FROM pragma_fullfsync UNION ALL
  SELECT 'ignore_check_constraints', ignore_check_constraints FROM pragma_ignore_check_constraints UNION ALL
  SELECT 'query_only', query_only FROM pragma_query_only UNION ALL
  SELECT 'read_uncommitted', read_uncommitted FROM pragma_read_uncommitted UNION ALL
  SELECT 'recursive_triggers', recursive_triggers FROM pragma_recursive_triggers UNION ALL
  SELECT 'short_column_names', short_column_names FROM pragma_short_column_names UNION ALL
  SELECT 'synchronous', synchronous FROM pragma_synchronous UNION ALL
  SELECT 'trusted_schema', trusted_schema FROM pragma_trusted_schema UNION ALL
  SELECT 'case_sensitive_like', 0
) p WHERE p.name NOT IN (SELECT lower(s.name) FROM sqlc_mig.sqlc_mig_setting s WHERE s.unit = 0);
