{# What `detect` compares with: what the database may be at, facts, patterns of what is left out, and words for what is not
   compared.
   Takes: candidates, spans, patterns, untold, quiet. -#}
-- what the database may be at: the newest place in the order of the history, and the rows that its ledger has
CREATE TEMP TABLE sqlc_mig_candidate (n INTEGER PRIMARY KEY, place INTEGER, ids TEXT);
-- what is there from the candidate a to the candidate b
CREATE TEMP TABLE sqlc_mig_span (a INTEGER, b INTEGER, class TEXT, owner TEXT COLLATE NOCASE, part TEXT COLLATE NOCASE, attribute TEXT, value TEXT);
CREATE TEMP TABLE sqlc_mig_without (pattern TEXT, attribute TEXT);
-- what is found, on side 2; nothing is built aside here
CREATE TEMP TABLE sqlc_mig_fact (side INTEGER, class TEXT, owner TEXT COLLATE NOCASE, part TEXT COLLATE NOCASE, attribute TEXT, value TEXT);
CREATE TEMP TABLE sqlc_mig_table (name TEXT COLLATE NOCASE);
INSERT INTO temp.sqlc_mig_candidate VALUES
{% for c in candidates %}
  ({{ c.number }}, {{ c.place }}, {{ c.ids }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% if spans %}
INSERT INTO temp.sqlc_mig_span VALUES
{% for f in spans %}
  ({{ f.first }}, {{ f.last }}, {{ f.class }}, {{ f.whole }}, {{ f.part }}, {{ f.attribute }}, {{ f.value }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
INSERT INTO temp.sqlc_mig_without VALUES
{% for p in patterns %}
  ({{ p.like }}, {{ p.attribute }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% if untold and not quiet %}
INSERT INTO temp.sqlc_mig_line (n, text) VALUES
{% for words in untold %}
  (2, 'not compared: ' || {{ words }}){% if not loop.last %},{% else %};{% endif +%}
{% endfor %}
{% endif %}
