{# Our session settings, as every revision finds them (SET). Takes: path, session. -#}
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET client_min_messages = warning;
SET search_path = {% for name in path %}{{ name }}, {% endfor %}pg_temp;
-- from PostgreSQL 17 on
SELECT CASE WHEN pg_catalog.current_setting('transaction_timeout', true) IS NOT NULL THEN pg_catalog.set_config('transaction_timeout', '0', false) END AS sqlc_mig_void \gset
{% for s in session %}
SET {{ s.name }} = {{ s.value }};
{% endfor %}
