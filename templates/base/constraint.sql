{# A constraint's definition, in CREATE TABLE and in ALTER TABLE: a check, an exclusion constraint, a key or a foreign
   key.
   Takes: c. -#}
{% if c.name is given %}CONSTRAINT {{ c.name }} {% endif %}{{ c.kind }}
{%- if c.expression is given %} ({{ c.expression }})
{%- elif c.elements is given %}
{%- if c.using is given %} USING {{ c.using }}{% endif %} (
{%- for e in c.elements %}
{%- if e.expression is given %}({{ e.expression }}){% else %}{{ e.name }}{% endif %} WITH {{ e.operator }}
{%- if not loop.last %},{{ fold }}{% endif %}
{%- endfor %})
{%- if c.predicate is given %}{{ fold }}WHERE ({{ c.predicate }}){% endif %}
{%- else %}
{%- if c.nulls_not_distinct is on %} NULLS NOT DISTINCT{% endif %} ({{ c.columns|spread }})
{%- endif %}
{%- if c.references is given %}{{ fold }}REFERENCES {{ c.references }}
{%- if c.referred is on %} ({{ c.referred|spread }}){% endif %}
{%- if c.match_full is on %} MATCH FULL{% endif %}
{%- if c.on_delete is given %}{{ fold }}ON DELETE {{ c.on_delete }}{% endif %}
{%- if c.on_update is given %}{{ fold }}ON UPDATE {{ c.on_update }}{% endif %}
{%- endif %}
{%- if c.deferral is given %}{{ fold }}{{ c.deferral }}{% endif %}
{%- if c.not_valid is on %} NOT VALID{% endif %}
