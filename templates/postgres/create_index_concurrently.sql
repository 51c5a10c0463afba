{# Builds an index while writers go on, outside a transaction (CREATE INDEX CONCURRENTLY).
   Takes: name, unique; index_body.sql says what else. -#}
CREATE {% if unique %}UNIQUE {% endif %}INDEX CONCURRENTLY {{ name }}{{ fold }}{% include "index_body.sql" %}
