{# What an index is on: its table, columns, options and predicate, in each kind of CREATE INDEX.
   Takes: table, using, columns, include, nulls_not_distinct, with, predicate. -#}
ON {{ table }}
{%- if using is given %} USING {{ using }}{% endif %} (
{%- for c in columns %}
{%- if c.expression is given %}({{ c.expression }}){% else %}{{ c.name }}{% endif %}
{%- if c.collation is given %} COLLATE {{ c.collation }}{% endif %}
{%- if c.opclass is given %} {{ c.opclass }}{% endif %}
{%- if c.order is given %} {{ c.order }}{% endif %}
{%- if c.nulls is given %} {{ c.nulls }}{% endif %}
{%- if not loop.last %},{{ fold }}{% endif %}
{%- endfor %})
{%- if include %}{{ fold }}INCLUDE ({{ include|spread }}){% endif %}
{%- if nulls_not_distinct %} NULLS NOT DISTINCT{% endif %}
{%- if with %}{{ fold }}WITH ({% for w in with %}{{ w.name }} = {{ w.value }}{% if not loop.last %}, {% endif %}{% endfor %}){% endif %}
{%- if predicate is given %}{{ fold }}WHERE {{ predicate }}{% endif %}
