{# One statement with its guard, written down as a row of temp.sqlc_mig_part; the first of a step with the condition and
   the description of the step. Takes: s, segment, step, listed_at, first. -#}
{% for lock in s.locks %}
{% if lock.cost is given %}
-- on {{ lock.table.comment }}: {{ lock.cost.comment }}
{% endif %}
{% endfor %}
{% if s.only_with is given %}
-- {{ s.only_with.line.comment }}
{% endif %}
{% if s.own_words %}
-- the project's own SQL
{% endif %}
{% if s.restores is given %}
-- y: the columns that it must have before, one in each line; z: how many unique constraints and foreign keys, at most
{% endif %}
INSERT INTO temp.sqlc_mig_part (unit, {% if segment.alone %}alone, {% endif %}{% if s.apart %}apart, {% endif %}{% if s.made %}made, {% endif %}{% if s.counts_rows %}counts, {% endif %}{% if s.without_value is given %}no_rows, {% endif %}step, line, {% if s.guard is given %}guard, {% for a in s.guard.args %}{% if loop.index0 == 1 %}x, {% elif loop.index0 == 2 %}y, {% elif loop.index0 == 3 %}z, {% endif %}{% endfor %}{% endif %}{% if s.restores is given %}restores, {% endif %}{% if s.past is given %}past, {% endif %}{% if s.guard is given and s.guard.later is given %}later, {% endif %}{% if s.guard is given and s.guard.stand_in is given %}stand_in, {% endif %}verb, object, {% if s.guard is given %}skipped, {% endif %}{% if first and step.description is given %}note, {% endif %}{% if first and step.condition is given %}title, only_if, {% endif %}text) VALUES ({{ listed_at }}, {% if segment.alone %}1, {% endif %}{% if s.apart %}1, {% endif %}{% if s.made %}1, {% endif %}{% if s.counts_rows %}1, {% endif %}{% if s.without_value is given %}1, {% endif %}{{ step.number }}, {{ step.line }},
{% if s.guard is given %}
  '{{ s.guard.function }}'{% for a in s.guard.args %}{% if not loop.first %}, {{ a }}{% endif %}{% endfor %}{% if s.restores is given %}, {{ s.restores }}{% endif %},
{% endif %}
{% if s.past is given %}
{% filter literal +%}
{% include "script/past.sql" %}
{% endfilter %},
{% endif %}
{% if s.guard is given and s.guard.later is given %}
  {{ s.guard.later }},
{% endif %}
  {% if s.guard is given and s.guard.stand_in is given %}{{ s.guard.stand_in }}, {% endif %}{{ s.verb.echo }}, {{ s.object.echo }}, {% if s.guard is given %}{{ s.guard.word.echo }}, {% endif %}{% if first and step.description is given %}{{ step.words.echo }}, {% endif %}
{%- if first and step.condition is given %}{{ step.name.echo }}, {% filter literal +%}
{{ step.condition }}
{% endfilter %}, {% endif %}{% filter literal +%}
{{ s.text }}
{% endfilter %});
{% if s.only_with is given %}
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES {% for r in s.only_with.revisions %}((SELECT max(id) FROM temp.sqlc_mig_part), {{ r.id }}, {% if r.applied %}1{% else %}0{% endif %}, {% if s.only_with.stops %}1{% else %}0{% endif %}){% if not loop.last %}, {% endif %}{% endfor %};
{% endif %}
