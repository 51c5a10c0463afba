{# Every revision of the project with its place, the places of all that is applied with it, and its number in this script,
   0 if it is not in it: `rev`, a part of a WITH. So a script knows a database that is ahead of it.
   Takes: list, row. -#}
-- every revision of the project: id, place, the places of all that is applied with it, and its number in this script
rev (revision, place, spans, number) AS (VALUES
{% for r in list %}
  {{ row }}({{ r.id.text }}, {{ r.place }}, {{ r.spans }}, {{ r.number }}){% if not loop.last %},{% else %}),{% endif +%}
{% else %}
  {{ row }}('', 0, '', 0)),
{% endfor %}
