{# A column's definition, in CREATE TABLE and in ALTER TABLE. Takes: c. -#}
{{ c.name }} {{ c.type }}
{%- if c.collation is given %} COLLATE {{ c.collation }}{% endif %}
{%- if c.computed is given %}{{ fold }}GENERATED ALWAYS AS ({{ c.computed }}) {% if c.stored %}STORED{% else %}VIRTUAL{% endif %}{% endif %}
{%- if c.identity is given %} GENERATED {{ c.identity }} AS IDENTITY{% endif %}
{%- if c.default is given %}{{ fold }}DEFAULT {% if c.default_is_expression %}({{ c.default }}){% else %}{{ c.default }}{% endif %}{% endif %}
{%- if not c.nullable %} NOT NULL{% endif %}
