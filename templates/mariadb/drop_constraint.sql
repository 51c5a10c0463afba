{# Drops a constraint by its kind (ALTER TABLE ... DROP FOREIGN KEY, DROP CONSTRAINT, DROP INDEX, DROP PRIMARY KEY).
   Takes: table, kind, name, primary, check; a primary key has no name of its own, and there is no DROP CHECK. -#}
ALTER TABLE {{ table }} DROP {% if check %}CONSTRAINT{% else %}{{ kind }}{% endif %}{% if not primary %} {{ name }}{% endif %}
