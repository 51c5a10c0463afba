{# An index's definition, in CREATE TABLE and in ALTER TABLE. Takes: i. -#}
{% if i.unique %}UNIQUE {% elif i.kind is given %}{{ i.kind }} {% endif %}INDEX {{ i.name }}
{%- if i.btree %} USING BTREE{% endif %} (
{%- for c in i.columns %}
{%- if c.expression is given %}({{ c.expression }}){% else %}{{ c.name }}{% if c.length is given %}({{ c.length }}){% endif %}{% endif %}
{%- if c.order is given %} {{ c.order }}{% endif %}
{%- if not loop.last %},{{ fold }}{% endif %}
{%- endfor %}){#- no line end -#}
