{# A column's default: the clock, data in bytes, an expression in parentheses, or data. Takes: d. -#}
{% if d.default_is_clock %}CURRENT_TIMESTAMP{% if d.clock_digits is given %}({{ d.clock_digits }}){% endif %}
{%- elif d.default_bytes is given %}(convert({{ d.default_bytes }} using utf8mb4))
{%- elif d.default_is_expression %}({{ d.default }})
{%- else %}{{ d.default }}
{%- endif %}
