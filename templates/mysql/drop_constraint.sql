{# Drops a constraint by its kind (ALTER TABLE ... DROP FOREIGN KEY, DROP CHECK, DROP INDEX, DROP PRIMARY KEY).
   Takes: table, kind, name, primary; a primary key has no name of its own. -#}
ALTER TABLE {{ table }} DROP {{ kind }}{% if not primary %} {{ name }}{% endif %}
