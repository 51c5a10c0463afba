{# Every revision of the project with what it needs: `edge`, a part of a WITH. Takes: graph. -#}
{% set row %}{% include "script/row.sql" %}{% endset %}
-- every revision of the project with what it needs, so that the script knows a database that is ahead of it
edge (revision, parent) AS (VALUES
{% for r in graph %}
{% if r.parents %}
  {%+ for p in r.parents %}{{ row }}({{ r.id }}, {{ p }}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %}),{% endif +%}
{% else %}
  {{ row }}({{ r.id }}, ''){% if not loop.last %},{% else %}),{% endif +%}
{% endif %}
{% else %}
  {{ row }}('', '')),
{% endfor %}
