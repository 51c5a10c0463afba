{# Is the database missing? schema. -#}
IF(EXISTS (SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = {{ schema }}), '0', '1')
