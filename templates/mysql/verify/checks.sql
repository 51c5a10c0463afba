{# Checks as information_schema shows them, with their name alone: their text is written by the server.
   Takes: schemas. -#}
  UNION ALL SELECT 'constraint', CONCAT(IF(TABLE_SCHEMA = DATABASE(), '', CONCAT(TABLE_SCHEMA, '.')), TABLE_NAME), CONSTRAINT_NAME, 'kind', 'check'
    FROM information_schema.TABLE_CONSTRAINTS WHERE CONSTRAINT_TYPE = 'CHECK' AND (TABLE_SCHEMA = DATABASE(){% for s in schemas %} OR TABLE_SCHEMA = {{ s }}{% endfor %})
