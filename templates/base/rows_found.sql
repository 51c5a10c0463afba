{# The condition that finds rows by their keys. Takes: found. -#}
{% if found.column is given -%}
{{ found.column }} IN ({{ found.values|spread }})
{%- else -%}
{% for key in found.keys %}{% if found.several %}({% endif %}{% for cell in key %}{{ cell.name }} = {{ cell.value }}{% if not loop.last %}{{ fold }}AND {% endif %}{% endfor %}{% if found.several %}){% endif %}{% if not loop.last %}{{ fold }}OR {% endif %}{% endfor %}
{%- endif %}
