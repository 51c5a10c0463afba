{# One revision: a DO statement, or one for each of its transactions. Renderer::unit gives the values, here and in all that is
   included.
   Takes: heading, number, total, place, parents, irreversible, for_whom, segmented, segments. -#}
-- ================================================================================
-- {{ heading.comment }}
-- {{ number }} of {{ total }}; {{ place.comment }}{% if parents is given %}; needs {{ parents.comment }}{% endif +%}
{% if for_whom is given %}
-- {{ for_whom.comment }}
{% endif %}
{% if irreversible is given %}
-- cannot be reverted: {{ irreversible.comment }}
{% elif segmented %}
-- several transactions: every step leaves a marker, so that the next run goes on where an interrupted one stopped
{% else %}
-- one transaction
{% endif %}
-- ================================================================================
{% for segment in segments %}
{% include "script/block.sql" %}
{% else %}
{% with segment = none %}
{% include "script/block.sql" %}
{% endwith %}
{% endfor %}

