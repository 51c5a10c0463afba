{# What the revisions call. -#}
{% include "runtime/ready.sql" %}

