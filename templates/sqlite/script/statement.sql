{# One statement with its guard, written down as a row of sqlc_mig.sqlc_mig_part; the first of a step with the condition and
   the description of the step. What its guard says of it is left out. Takes: s, segment, step, listed_at, first. -#}
{% set of = s.guard %}
{% set guarded = of is given %}
{% set later = guarded and of.later is given %}
{% set stand_in = guarded and of.stand_in is given %}
{% set says_all = guarded and of.says_all %}
{% for lock in s.locks %}
{% if lock.cost is given %}
{% filter remark %}
-- on {{ lock.table.comment }}:{{ fold }}{{ lock.cost.comment }}{% endfilter +%}
{% endif %}
{% endfor %}
{% if s.only_with is given %}
-- {{ s.only_with.line.comment }}
{% endif %}
{% if s.own_words %}
-- the project's own SQL
{% endif %}
{% filter folded %}
INSERT INTO sqlc_mig.sqlc_mig_part (unit, {% if segment.alone %}alone, {% endif %}{% if s.apart %}apart, {% endif %}{% if s.made %}made, {% endif %}{% if s.counts_rows %}counts, {% endif %}{% if s.without_value is given %}no_rows, {% endif %}step, line,{{ fold }}{% if guarded %}guard, {% for a in of.args %}{% if loop.index0 == 1 %}x, {% elif loop.index0 == 2 %}y, {% elif loop.index0 == 3 %}z, {% endif %}{% endfor %}{% endif %}
{%- if s.restores is given %}restores, {% endif %}{% if s.past is given %}past, {% endif %}{% if later %}later, {% endif %}{% if stand_in %}stand_in, {% endif %}
{%- if not says_all %}verb, object, {% elif s.mark is given %}verb, {% endif %}{% if first and step.description is given %}note, {% endif %}{% if first and step.condition is given %}title, only_if, {% endif %}text)
  VALUES ({{ listed_at }}, {% if segment.alone %}1, {% endif %}{% if s.apart %}1, {% endif %}{% if s.made %}1, {% endif %}{% if s.counts_rows %}1, {% endif %}{% if s.without_value is given %}1, {% endif %}{{ step.number }}, {{ step.line }},{{ fold }}{% if guarded %}'{{ of.function }}'{% for a in of.args %}{% if not loop.first %},{{ fold }}{{ a|cut }}{% endif %}{% endfor %},{{ fold }}{% endif %}
{%- if s.restores is given %}{{ s.restores }},{{ fold }}{% endif %}{% if s.past is given %}{% filter literal +%}
{% filter folded %}{% include "script/past.sql" %}{% endfilter %}

{% endfilter %},
  {% endif %}{% if later %}{{ of.later|cut }},{{ fold }}{% endif %}{% if stand_in %}{{ of.stand_in|cut }},{{ fold }}{% endif %}
{%- if not says_all %}{{ s.verb.echo }}, {{ s.object.echo }},{{ fold }}{% elif s.mark is given %}{{ s.mark.echo }}, {% endif %}{% if first and step.description is given %}{{ step.words.echo }},{{ fold }}{% endif %}
{%- if first and step.condition is given %}{{ step.name.echo }}, {% filter literal +%}
{{ step.condition }}
{% endfilter %}, {% endif %}{% filter literal +%}
{{ s.text }}
{% endfilter %});{% endfilter +%}
{% if s.only_with is given %}
INSERT INTO sqlc_mig.sqlc_mig_branch (part, revision, applied, stops) VALUES {% for r in s.only_with.revisions %}((SELECT max(id) FROM sqlc_mig.sqlc_mig_part), {{ r.id }}, {% if r.applied %}1{% else %}0{% endif %}, {% if s.only_with.stops %}1{% else %}0{% endif %}){% if not loop.last %}, {% endif %}{% endfor %};
{% endif %}
