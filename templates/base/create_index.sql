{# Builds an index while writers wait (CREATE INDEX). Takes: name, unique; index_body.sql says what else. -#}
CREATE {% if unique %}UNIQUE {% endif %}INDEX {{ name }}{{ fold }}{% include "index_body.sql" %}
