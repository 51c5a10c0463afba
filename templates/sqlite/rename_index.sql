{# Renames an index, by building it anew. old, name, unique and what index_body gets. -#}
DROP INDEX {{ old }};
{% include "create_index.sql" %}
