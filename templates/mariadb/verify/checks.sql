{# Checks as information_schema shows them, with their name alone: their text is written by the server. The one that a json
   column has by itself is none: it keeps the name that the column had first.
   Takes: schemas. -#}
  UNION ALL SELECT 'constraint', CONCAT(IF(CONSTRAINT_SCHEMA = DATABASE(), '', CONCAT(CONSTRAINT_SCHEMA, '.')), TABLE_NAME), CONSTRAINT_NAME, 'kind', 'check'
    FROM information_schema.CHECK_CONSTRAINTS WHERE CHECK_CLAUSE <> CONCAT('json_valid(`', CONSTRAINT_NAME, '`)') /*M!100510 AND NOT (LEVEL = 'Column' AND CHECK_CLAUSE LIKE 'json_valid(%') */ AND (CONSTRAINT_SCHEMA = DATABASE(){% for s in schemas %} OR CONSTRAINT_SCHEMA = {{ s }}{% endfor %})
