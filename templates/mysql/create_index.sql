{# Builds an index. table, name, unique, kind, using, columns. -#}
ALTER TABLE {{ table }} ADD {% with i = {"unique": unique, "kind": kind, "name": name, "using": using, "columns": columns} %}{% include "index.sql" %}{% endwith %}
