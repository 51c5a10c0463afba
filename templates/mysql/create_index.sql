{# Builds an index (ALTER TABLE ... ADD INDEX). Takes: table, name, unique, kind, using, columns. -#}
ALTER TABLE {{ table }} ADD {% with i = {"unique": unique, "kind": kind, "name": name, "using": using, "columns": columns} %}{% include "index.sql" %}{% endwith %}
