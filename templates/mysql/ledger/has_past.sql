{# Whether the history is there with all columns that `status` and `repair` read, and may be read: a condition.
   Takes: history. -#}
(SELECT COUNT(*) = 7 FROM information_schema.COLUMNS
  WHERE TABLE_SCHEMA = {% if history.schema is given %}{{ history.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ history.table }} AND FIND_IN_SET('select', PRIVILEGES)
    AND COLUMN_NAME IN ('id', 'revision', 'direction', 'checksum', 'applied_by', 'started_at', 'finished_at')){#- no line end -#}
