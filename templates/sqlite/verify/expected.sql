{# What `verify` expects: the tables, as temporary ones that hide those of the database, facts, patterns of what is left out,
   and words for what is not compared.
   Takes: facts, built, tables, patterns, untold. -#}
-- side 1 is expected, side 2 is found
CREATE TEMP TABLE sqlc_mig_fact (side INTEGER, class TEXT, owner TEXT COLLATE NOCASE, part TEXT COLLATE NOCASE, attribute TEXT, value TEXT);
CREATE TEMP TABLE sqlc_mig_without (pattern TEXT, attribute TEXT);
CREATE TEMP TABLE sqlc_mig_table (name TEXT COLLATE NOCASE);
CREATE TEMP TABLE sqlc_mig_told (owner TEXT, object TEXT, attribute TEXT, expected TEXT, found TEXT);
{% if facts %}
INSERT INTO temp.sqlc_mig_fact VALUES
{% for f in facts %}
  (1, {{ f.class }}, {{ f.whole }}, {{ f.part }}, {{ f.attribute }}, {{ f.value }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
INSERT INTO temp.sqlc_mig_without VALUES
{% for p in patterns %}
  ({{ p.like }}, {{ p.attribute }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% if untold %}
INSERT INTO temp.sqlc_mig_line (n, text) VALUES
{% for words in untold %}
  (2, 'not compared: ' || {{ words }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
{% if tables %}
INSERT INTO temp.sqlc_mig_table VALUES
{% for name in tables %}
  ({{ name }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
-- from here on a name without a schema means the temporary table
{% for s in built %}
{{ s.sql }};
{% endfor %}
