{# Whether the history is a table with all our columns, and no other must have a value: a condition. Takes: history. -#}
(EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = {% if history.schema is given %}{{ history.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ history.table }} AND TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'))
    AND (SELECT COALESCE(SUM(COLUMN_NAME IN ('id', 'revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 10
                  AND SUM(IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%' AND EXTRA NOT LIKE '%GENERATED%'
                    AND COLUMN_NAME NOT IN ('revision', 'direction', 'message', 'checksum', 'script_digest', 'tool_version', 'applied_by', 'started_at', 'finished_at')) = 0, 0)
           FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = {% if history.schema is given %}{{ history.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ history.table }})){#- no line end -#}
