{# Builds an index; writers wait. name, unique and what index_body gets. -#}
CREATE {% if unique %}UNIQUE {% endif %}INDEX {{ name }} {% include "index_body.sql" %}
