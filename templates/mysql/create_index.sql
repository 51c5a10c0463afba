{# Builds an index (ALTER TABLE ... ADD INDEX). Takes: table, name, unique, kind, btree, columns. -#}
ALTER TABLE {{ table }} ADD {% with i = {"unique": unique, "kind": kind, "name": name, "btree": btree, "columns": columns} %}{% include "index.sql" %}{% endwith %}
