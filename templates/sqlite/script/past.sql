{# The first sign that the database is past a statement, as what is said of it; else NULL.
   Takes: s. -#}
CASE
{% for sign in s.past %}
  WHEN {% for a in sign.atoms %}{% include "script/sighted.sql" %}{% if not loop.last %}

    AND {% endif %}{% endfor %} THEN
    {{ sign.said }}
{% endfor %}
  END