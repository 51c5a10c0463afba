{# A column's definition with its comment, in CREATE TABLE and in ALTER TABLE; a generated column takes neither NULL
   nor NOT NULL.
   Takes: c. -#}
{{ c.name }} {{ c.type }}
{%- if c.collation is given %} COLLATE {{ c.collation }}{% endif %}
{%- if c.computed is given %}{{ fold }}GENERATED ALWAYS AS ({{ c.computed }}) {% if c.stored %}STORED{% else %}VIRTUAL{% endif %}
{%- elif c.nullable %} NULL
{%- else %} NOT NULL
{%- endif %}
{%- if c.default is given %}{{ fold }}DEFAULT {% with d = c %}{% include "default.sql" %}{% endwith %}{% endif %}
{%- if c.on_update is given %} ON UPDATE CURRENT_TIMESTAMP{% if c.clock_digits is given %}({{ c.clock_digits }}){% endif %}{% endif %}
{%- if c.identity is given %} AUTO_INCREMENT{% endif %}
{%- if c.comment is given %}{{ fold }}COMMENT {{ c.comment }}{% endif %}
