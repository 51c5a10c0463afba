{# What follows before the revisions: the steps for `plan`, and the start. Takes: planned. -#}
{% include "script/planned.sql" %}
{% include "runtime/start.sql" %}

