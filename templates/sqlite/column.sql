{# A column's definition, in CREATE TABLE and in ALTER TABLE; its parts stand in an order that every version takes.
   Takes: c. -#}
{{ c.name }} {% if c.identity is given %}integer{% else %}{{ c.type }}{% endif %}
{%- if c.key is given %} CONSTRAINT {{ c.key }} PRIMARY KEY{% if c.identity is given %} AUTOINCREMENT{% endif %}{% endif %}
{%- if c.collation is given %} COLLATE {{ c.collation }}{% endif %}
{%- if not c.nullable %} NOT NULL{% endif %}
{%- if c.default is given %}{{ fold }}DEFAULT
{%- if c.default_is_clock %} CURRENT_TIMESTAMP
{%- elif c.default_is_expression %} ({{ c.default }})
{%- else %} {{ c.default }}
{%- endif %}
{%- endif %}
{%- if c.computed is given %}{{ fold }}GENERATED ALWAYS AS ({{ c.computed }}) {% if c.stored %}STORED{% else %}VIRTUAL{% endif %}{% endif %}
