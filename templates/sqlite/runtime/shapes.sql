{# A piece of the machinery: what is there already is compared with what its statement makes. -#}
-- ---- what is there already is compared with what its statement makes, in a database beside, in memory -----------------
-- what is known of lines, and what they are compared by: names and texts, and facts, of both sides (1 is expected, 2 is found)
CREATE TEMP TABLE sqlc_mig_found (id INTEGER PRIMARY KEY, answer);
CREATE TEMP TABLE sqlc_mig_both (side INTEGER, schema TEXT, type TEXT, name TEXT COLLATE NOCASE, tbl_name TEXT COLLATE NOCASE, plain TEXT);
CREATE TEMP TABLE sqlc_mig_fact (side INTEGER, class TEXT, owner TEXT COLLATE NOCASE, part TEXT COLLATE NOCASE, attribute TEXT, value TEXT);
INSERT INTO temp.sqlc_mig_guard (name, answer) VALUES ('beside', {% filter literal %}
{% include "runtime/parts/beside.sql" %}
{% endfilter %}), ('compare', {% filter literal %}
{% include "runtime/parts/compare.sql" %}
{% endfilter %});
