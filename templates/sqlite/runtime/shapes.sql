{# A piece of the machinery: what is there already is compared with what its statement makes. -#}
-- ---- what is there already is compared with what its statement makes, in a database beside, in memory -----------------
-- what is known of lines
CREATE TABLE sqlc_mig.sqlc_mig_found (id INTEGER PRIMARY KEY, answer);
INSERT INTO sqlc_mig.sqlc_mig_guard (name, answer) VALUES ('beside', {% filter literal %}
{% include "runtime/parts/beside.sql" %}
{% endfilter %}), ('compare', {% filter literal %}
{% include "runtime/parts/compare.sql" %}
{% endfilter %});
