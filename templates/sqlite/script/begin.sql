{# After the revisions: the machinery that does not need to be read again. Takes nothing. -#}
{% include "runtime/main.sql" %}

{% include "runtime/shapes.sql" %}
