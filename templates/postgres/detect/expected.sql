{# What `detect` compares with, as rows of temporary tables: what the database may be at, facts, patterns of what is left out,
   and words for what is not compared.
   Takes: candidates, spans, patterns, untold. -#}
-- what the database may be at: the newest place in the order of the history, and the rows that its ledger has
CREATE TEMP TABLE sqlc_mig_candidate (n integer, place integer, ids text);
-- what is there from the candidate a to the candidate b
CREATE TEMP TABLE sqlc_mig_span (a integer, b integer, class text, object text, owner text, attribute text, value text);
CREATE TEMP TABLE sqlc_mig_found (class text, object text, owner text, attribute text, value text);
-- what is left out: LIKE with ! as its escape, for one attribute or all of them
CREATE TEMP TABLE sqlc_mig_without (pattern text, attribute text);
CREATE TEMP TABLE sqlc_mig_untold (words text);
INSERT INTO sqlc_mig_candidate VALUES
{% for c in candidates %}
  ({{ c.number }}, {{ c.place }}, {{ c.ids }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% if spans %}
INSERT INTO sqlc_mig_span VALUES
{% for f in spans %}
  ({{ f.first }}, {{ f.last }}, {{ f.class }}, {{ f.object }}, {{ f.owner }}, {{ f.attribute }}, {{ f.value }}){% if not loop.last %},{% else %};{% endif +%}
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
-- what is there at all at some time
CREATE TEMP TABLE sqlc_mig_expected AS
SELECT DISTINCT ON (s.class, s.object) s.class, s.object, s.owner, s.attribute, s.value FROM pg_temp.sqlc_mig_span s WHERE s.attribute = 'kind' ORDER BY s.class, s.object, s.b DESC;
