{# The condition that finds rows by their keys. Takes: found. -#}
{% if found.column is given -%}
{{ found.column }} IN ({{ found.values|listed }})
{%- else -%}
{% for key in found.keys %}{% if found.several %}({% endif %}{% for cell in key %}{{ cell.name }} = {{ cell.value }}{% if not loop.last %} AND {% endif %}{% endfor %}{% if found.several %}){% endif %}{% if not loop.last %} OR {% endif %}{% endfor %}
{%- endif %}
