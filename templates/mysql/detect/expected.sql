{# Parts of a WITH: what `detect` compares with: what the database may be at, facts, and patterns of
   what is left out.
   Takes: row, candidates, spans, patterns. -#}
-- what the database may be at: the newest place in the order of the history, and the rows that its ledger has
candidate (n, place, ids) AS (VALUES
{% for c in candidates %}
  {{ row }}({{ c.number }}, {{ c.place }}, {{ c.ids }}){% if not loop.last %},{% else %}),{% endif +%}
{% endfor %}
-- what is there from the candidate a to the candidate b
expected (a, b, class, owner, part, attribute, value) AS (VALUES
{% for f in spans %}
  {{ row }}({{ f.first }}, {{ f.last }}, {{ f.class }}, {{ f.whole }}, {{ f.part }}, {{ f.attribute }}, {{ f.value }}),
{% endfor %}
  {{ row }}(0, 0, 'none', '', '', '', '')),
-- what is left out: LIKE with ! as its escape, for one attribute or all of them
without (pattern, attribute) AS (VALUES
{% for p in patterns %}
  {{ row }}({{ p.like }}, {{ p.attribute }}){% if not loop.last %},{% else %}),{% endif +%}
{% endfor %}
