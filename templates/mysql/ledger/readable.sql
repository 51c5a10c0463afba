{# Whether the table `t`, one of our own, is there and may be read: a condition. Takes: t. -#}
EXISTS (SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = {% if t.schema is given %}{{ t.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ t.table }} AND FIND_IN_SET('select', PRIVILEGES)){#- no line end -#}
