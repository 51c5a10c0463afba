{# What `verify` expects, as rows of temporary tables: facts, the statements that build the tables, patterns of what is left
   out, and words for what is not compared.
   Takes: facts, batches, built, patterns, untold. -#}
CREATE TEMP TABLE sqlc_mig_expected (class text, object text, owner text, attribute text, value text);
CREATE TEMP TABLE sqlc_mig_found (LIKE sqlc_mig_expected);
-- what is left out: LIKE with ! as its escape, for one attribute or all of them
CREATE TEMP TABLE sqlc_mig_without (pattern text, attribute text);
CREATE TEMP TABLE sqlc_mig_untold (words text);
CREATE TEMP TABLE sqlc_mig_batch (batch integer, home text, schemas text);
CREATE TEMP TABLE sqlc_mig_statement (n integer GENERATED ALWAYS AS IDENTITY, batch integer, object text, relation text, statement text);
{% if facts %}
INSERT INTO sqlc_mig_expected VALUES
{% for f in facts %}
  ({{ f.class }}, {{ f.object }}, {{ f.owner }}, {{ f.attribute }}, {{ f.value }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
INSERT INTO sqlc_mig_without VALUES
{% for p in patterns %}
  ({{ p.like }}, {{ p.attribute }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% if untold %}
INSERT INTO sqlc_mig_untold VALUES
{% for words in untold %}
  ({{ words }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
{% if batches %}
INSERT INTO sqlc_mig_batch VALUES
{% for b in batches %}
  ({{ b.number }}, {{ b.home }}, {{ b.schemas }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
INSERT INTO sqlc_mig_statement (batch, object, relation, statement) VALUES
{% for s in built %}
  ({{ s.batch }}, {{ s.object }}, {{ s.table }}, {{ s.statement }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
