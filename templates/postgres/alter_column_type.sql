{# Changes a column's type (ALTER COLUMN ... TYPE), and says how values are converted.
   Takes: table, column, type, collation, using, cast, through_text. -#}
ALTER TABLE {{ table }} ALTER COLUMN {{ column }} TYPE {{ type }}
{%- if collation is given %} COLLATE {{ collation }}{% endif %}
{%- if using is given %} USING {{ using }}
{%- elif cast %} USING {{ column }}{% if through_text %}::text{% endif %}::{{ type }}
{%- endif %}
