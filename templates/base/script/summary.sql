{# What a reviewer signs: what the script does, and what it needs. Takes: summary, rights. -#}
--
{% for line in summary %}
--{% if line.comment is given %} {{ line.comment }}{% endif +%}
{% endfor %}
{% include "script/rights.sql" %}
