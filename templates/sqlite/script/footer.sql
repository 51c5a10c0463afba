{# The end of a script: the rest of the machinery. Takes: walk, upgrade. -#}

{% if walk is given %}
{% include "runtime/walk.sql" %}

{% endif %}
{% if not upgrade %}
{% include "runtime/downgrade.sql" %}
{% endif %}
{% include "runtime/program.sql" %}

{% include "runtime/run.sql" %}

{% include "runtime/plan.sql" %}
{% include "runtime/end.sql" %}
