{# Is the database (the schema) missing? '1': yes, create it; '0': it exists. Takes: schema. -#}
IF(
  EXISTS (SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = {{ schema }}),
  '0',
  '1')
