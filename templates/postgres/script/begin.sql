{# What follows once it is known which revisions are due: their steps for `plan`, and what the revisions call. -#}
{% include "runtime/due.sql" %}

{% include "script/planned.sql" %}

{% include "runtime/ready.sql" %}
