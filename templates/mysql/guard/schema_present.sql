{# Is the database (the schema) there, and empty? '1': yes, drop it; '0': it is gone already. One that is not empty
   stops the script, for the server would drop it with all its tables and not ask.
   Takes: schema. -#}
CASE
  WHEN NOT EXISTS (SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = {{ schema }})
  THEN '0'
  WHEN EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = {{ schema }})
    OR EXISTS (SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = {{ schema }})
  THEN CONCAT('the database ', {{ schema }}, ' is not empty, and is not dropped')
  ELSE '1'
END
