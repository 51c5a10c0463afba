{# Asks for the signs that the database is past a statement, the first of which is told.
   Takes: s, quiet. -#}
SELECT CASE
{% for sign in s.past %}
  WHEN {% for a in sign.atoms %}{% include "script/sighted.sql" %}{% if not loop.last %}

   AND {% endif %}{% endfor %} THEN
    {{ sign.said }}
{% endfor %}
  END AS sqlc_mig_past \gset
\if :{?sqlc_mig_past}
{% if not quiet %}
\echo :sqlc_mig_past
{% endif %}
\else
