{# Builds an index while writers go on, outside a transaction. name, unique and what index_body gets. -#}
CREATE {% if unique %}UNIQUE {% endif %}INDEX CONCURRENTLY {{ name }} {% include "index_body.sql" %}
