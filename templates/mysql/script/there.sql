{# Whether the table `t`, one of our own, is there: a condition. Takes: t. -#}
EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = {% if t.schema is given %}{{ t.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ t.table }}){#- no line end -#}
