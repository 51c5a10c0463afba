{# Every revision of the project, with its place and the places of all that is applied with it: `rev`, a part of a WITH.
   Takes: graph, row. -#}
-- every revision of the project: id, place, the places of all that is applied with it
rev (revision, place, spans) AS (VALUES
{% for r in graph %}
  {{ row }}({{ r.id }}, {{ r.at }}, {{ r.spans }}){% if not loop.last %},{% else %}),{% endif +%}
{% else %}
  {{ row }}('', 0, '')),
{% endfor %}
