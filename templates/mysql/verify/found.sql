{# A part of a WITH: what information_schema shows of the schemas of the history, in the words of what is expected.
   Takes: schemas. -#}
{% set here %}(TABLE_SCHEMA = DATABASE(){% for s in schemas %} OR TABLE_SCHEMA = {{ s }}{% endfor %}){% endset %}
{% set owner %}CONCAT(IF(TABLE_SCHEMA = DATABASE(), '', CONCAT(TABLE_SCHEMA, '.')), TABLE_NAME){% endset %}
relations (owner, kind, engine, collation, comment) AS (
  SELECT {{ owner }}, CASE TABLE_TYPE WHEN 'BASE TABLE' THEN 'table' ELSE LOWER(TABLE_TYPE) END, ENGINE, TABLE_COLLATION, TABLE_COMMENT FROM information_schema.TABLES WHERE {{ here }}),
fields (owner, part, field_type, nullable, has_default, shown_default, extra, collation, comment) AS (
  SELECT {{ owner }}, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, {% include "verify/has_default.sql" %}, {% include "verify/default.sql" %}, EXTRA, COLLATION_NAME, COLUMN_COMMENT FROM information_schema.COLUMNS WHERE {{ here }}),
trees (owner, part, field_names, is_unique, method) AS (
  SELECT {{ owner }}, INDEX_NAME,
         GROUP_CONCAT(CONCAT(COALESCE(COLUMN_NAME, '(expression)'), IF(SUB_PART IS NULL OR INDEX_TYPE = 'SPATIAL', '', CONCAT('(', SUB_PART, ')')), {% include "verify/direction.sql" %}) ORDER BY SEQ_IN_INDEX SEPARATOR ', '),
         MIN(NON_UNIQUE) = 0, CASE MIN(INDEX_TYPE) WHEN 'FULLTEXT' THEN 'fulltext' WHEN 'SPATIAL' THEN 'spatial' ELSE 'btree' END
    FROM information_schema.STATISTICS WHERE {{ here }} GROUP BY TABLE_SCHEMA, TABLE_NAME, INDEX_NAME),
links (owner, part, field_names, referred, referred_names) AS (
  SELECT {{ owner }}, CONSTRAINT_NAME, GROUP_CONCAT(COLUMN_NAME ORDER BY ORDINAL_POSITION SEPARATOR ', '),
         CONCAT(IF(MIN(REFERENCED_TABLE_SCHEMA) = DATABASE(), '', CONCAT(MIN(REFERENCED_TABLE_SCHEMA), '.')), MIN(REFERENCED_TABLE_NAME)), GROUP_CONCAT(REFERENCED_COLUMN_NAME ORDER BY ORDINAL_POSITION SEPARATOR ', ')
    FROM information_schema.KEY_COLUMN_USAGE WHERE {{ here }} AND REFERENCED_TABLE_NAME IS NOT NULL GROUP BY TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME),
rules (owner, part, on_delete, on_update) AS (
  SELECT CONCAT(IF(CONSTRAINT_SCHEMA = DATABASE(), '', CONCAT(CONSTRAINT_SCHEMA, '.')), TABLE_NAME), CONSTRAINT_NAME, LOWER(DELETE_RULE), LOWER(UPDATE_RULE)
    FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE (CONSTRAINT_SCHEMA = DATABASE(){% for s in schemas %} OR CONSTRAINT_SCHEMA = {{ s }}{% endfor %})),
found (class, owner, part, attribute, value) AS (
  SELECT 'relation', owner, '', 'kind', kind FROM relations
  UNION ALL SELECT 'relation', owner, '', '', 'there' FROM relations
  UNION ALL SELECT 'relation', owner, '', 'engine', engine FROM relations
  UNION ALL SELECT 'relation', owner, '', 'collation', collation FROM relations
  UNION ALL SELECT 'relation', owner, '', 'charset', SUBSTRING_INDEX(collation, '_', 1) FROM relations
  UNION ALL SELECT 'relation', owner, '', 'comment', comment FROM relations WHERE comment <> ''
  UNION ALL SELECT 'column', owner, part, 'kind', 'column' FROM fields
  UNION ALL SELECT 'column', owner, part, '', field_type FROM fields
  UNION ALL SELECT 'column', owner, part, 'type', field_type FROM fields
  UNION ALL SELECT 'column', owner, part, 'null', IF(nullable = 'YES', 'null', 'not null') FROM fields
  UNION ALL SELECT 'column', owner, part, 'has default', 'there' FROM fields WHERE has_default
  UNION ALL SELECT 'column', owner, part, 'default', shown_default FROM fields WHERE has_default
  UNION ALL SELECT 'column', owner, part, 'generated', IF(extra LIKE '%VIRTUAL%', 'virtual', 'stored') FROM fields WHERE extra LIKE '%VIRTUAL GENERATED%' OR extra LIKE '%STORED GENERATED%'
  UNION ALL SELECT 'column', owner, part, 'auto_increment', IF(extra LIKE '%auto_increment%', 'yes', 'no') FROM fields
  UNION ALL SELECT 'column', owner, part, 'on update', 'the current time' FROM fields WHERE extra LIKE '%on update%'
  UNION ALL SELECT 'column', owner, part, 'comment', comment FROM fields WHERE comment <> ''
  UNION ALL SELECT 'column', owner, part, 'collation', collation FROM fields
  UNION ALL SELECT 'index', owner, part, 'kind', IF(part = 'PRIMARY', 'primary key', 'index') FROM trees
  UNION ALL SELECT 'index', owner, part, '', CONCAT(IF(is_unique, 'unique ', ''), '(', field_names, ')') FROM trees
  UNION ALL SELECT 'index', owner, part, 'columns', field_names FROM trees
  UNION ALL SELECT 'index', owner, part, 'unique', IF(is_unique, 'yes', 'no') FROM trees
  UNION ALL SELECT 'index', owner, part, 'method', method FROM trees
  UNION ALL SELECT 'constraint', owner, part, 'kind', 'foreign key' FROM links
  UNION ALL SELECT 'constraint', owner, part, '', CONCAT('(', field_names, ') references ', referred, ' (', referred_names, ')') FROM links
  UNION ALL SELECT 'constraint', owner, part, 'columns', field_names FROM links
  UNION ALL SELECT 'constraint', owner, part, 'references', referred FROM links
  UNION ALL SELECT 'constraint', owner, part, 'referred columns', referred_names FROM links
  -- InnoDB does the same for both words
  UNION ALL SELECT 'constraint', owner, part, 'on delete', IF(on_delete = 'restrict', 'no action', on_delete) FROM rules
  UNION ALL SELECT 'constraint', owner, part, 'on update', IF(on_update = 'restrict', 'no action', on_update) FROM rules
{% include "verify/checks.sql" %}
  UNION ALL SELECT 'trigger', CONCAT(IF(EVENT_OBJECT_SCHEMA = DATABASE(), '', CONCAT(EVENT_OBJECT_SCHEMA, '.')), EVENT_OBJECT_TABLE), TRIGGER_NAME, 'kind', 'trigger'
    FROM information_schema.TRIGGERS WHERE (EVENT_OBJECT_SCHEMA = DATABASE(){% for s in schemas %} OR EVENT_OBJECT_SCHEMA = {{ s }}{% endfor %})
  UNION ALL SELECT 'routine', CONCAT(IF(ROUTINE_SCHEMA = DATABASE(), '', CONCAT(ROUTINE_SCHEMA, '.')), ROUTINE_NAME), '', 'kind', LOWER(ROUTINE_TYPE)
    FROM information_schema.ROUTINES WHERE (ROUTINE_SCHEMA = DATABASE(){% for s in schemas %} OR ROUTINE_SCHEMA = {{ s }}{% endfor %})
  UNION ALL SELECT 'schema', SCHEMA_NAME, '', 'kind', 'schema' FROM information_schema.SCHEMATA),
