{# Changes a table in a way that ALTER TABLE cannot: creates a table with the new definition, copies the rows, drops
   the old table and renames the new one (documentation of ALTER TABLE, 7). What AUTOINCREMENT has counted is kept.
   Takes: table, temporary, columns, constraints, temporary_name,
   copied, row_number, counts, name. -#}
CREATE TABLE {{ temporary }} (
{% for c in columns %}
  {%+ include "column.sql" %}{% if not loop.last or constraints %},{% endif +%}
{% endfor %}
{% for c in constraints %}
  {%+ include "constraint.sql" %}{% if not loop.last %},{% endif +%}
{% endfor %}
);
{% if counts %}
UPDATE main.sqlite_sequence SET name = {{ temporary_name }} WHERE name = {{ name }} COLLATE NOCASE; -- the numbers go on
{% endif %}
{% if copied %}
INSERT INTO {{ temporary }} ({% if row_number is given %}{{ row_number }},{{ fold }}{% endif %}{% for c in copied %}{{ c.name }}{% if not loop.last %},{{ fold }}{% endif %}{% endfor %})
SELECT {% if row_number is given %}{{ row_number }},{{ fold }}{% endif %}{% for c in copied %}{{ c.value }}{% if not loop.last %},{{ fold }}{% endif %}{% endfor %}{{ fold }}FROM {{ table }};
{% endif %}
DROP TABLE {{ table }};
PRAGMA legacy_alter_table = ON; -- views, triggers and foreign keys that name the table mean the new one
ALTER TABLE {{ temporary }} RENAME TO {{ table }};
PRAGMA legacy_alter_table = OFF
