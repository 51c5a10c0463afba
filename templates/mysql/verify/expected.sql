{# Parts of a WITH: what `verify` expects, patterns of what it leaves out, and words for what is not compared.
   Takes: row, facts, patterns, untold. -#}
expected (class, owner, part, attribute, value) AS (VALUES
{% for f in facts %}
  {{ row }}({{ f.class }}, {{ f.whole }}, {{ f.part }}, {{ f.attribute }}, {{ f.value }}),
{% endfor %}
  {{ row }}('none', '', '', '', '')),
-- what is left out: LIKE with ! as its escape, for one attribute or all of them
without (pattern, attribute) AS (VALUES
{% for p in patterns %}
  {{ row }}({{ p.like }}, {{ p.attribute }}){% if not loop.last %},{% else %}),{% endif +%}
{% endfor %}
untold (words) AS (VALUES
{% for words in untold %}
  {{ row }}({{ words }}),
{% endfor %}
  {{ row }}(NULL)),
