{# Renames an index: drops it, and builds it under its new name (DROP INDEX, CREATE INDEX).
   Takes: old; create_index.sql says what else. -#}
DROP INDEX {{ old }};
{% include "create_index.sql" %}
