{# Whether the history is a table with all our columns, and no other must have a value: a condition. Takes: history. -#}
(EXISTS (SELECT 1 FROM main.sqlite_schema s WHERE s.name = {{ history.table }} COLLATE NOCASE AND s.type = 'table')
   AND (SELECT coalesce(sum(lower(c.name) IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 10
          AND coalesce(max(c."notnull" AND c.dflt_value IS NULL AND c.pk = 0
                AND lower(c.name) NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')), 0) = 0
          FROM pragma_table_xinfo({{ history.table }}, 'main') c)){#- no line end -#}
