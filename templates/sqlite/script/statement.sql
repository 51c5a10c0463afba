{# One statement with its guard, written down as a row of temp.sqlc_mig_part. Takes: s, segment, step, number. -#}
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
INSERT INTO temp.sqlc_mig_part (unit, {% if segment.alone %}alone, {% endif %}step, {% if s.counts_rows %}counts, {% endif %}{% if s.guard is given %}guard, {% for a in s.guard.args %}{% if loop.index0 == 1 %}x, {% elif loop.index0 == 2 %}y, {% elif loop.index0 == 3 %}z, {% endif %}{% endfor %}{% endif %}{% if s.restores is given %}restores, {% endif %}said, {% if s.guard is given %}skipped, {% endif %}text) VALUES ({{ number }}, {% if segment.alone %}1, {% endif %}{{ step.number }},{% if s.counts_rows %} 1,{% endif +%}
{% if s.guard is given %}
  '{{ s.guard.function }}'{% for a in s.guard.args %}{% if not loop.first %}, {{ a }}{% endif %}{% endfor %}{% if s.restores is given %}, {{ s.restores }}{% endif %},
{% endif %}
  {{ s.said.echo }}, {% if s.guard is given %}{{ s.guard.said.echo }}, {% endif %}{% filter literal +%}
{% if s.without_value is given %}
CREATE TEMP TRIGGER sqlc_mig_stopped BEFORE INSERT ON sqlc_mig_stop BEGIN SELECT RAISE(ROLLBACK, {{ s.without_value.said.echo }}); END;
INSERT INTO temp.sqlc_mig_stop (reason) SELECT 1 WHERE EXISTS (SELECT 1 FROM {{ s.without_value.table }});
DROP TRIGGER temp.sqlc_mig_stopped;
{% endif %}
{{ s.text }}
{% endfilter %});
{% if s.only_with is given %}
INSERT INTO temp.sqlc_mig_branch (part, revision, applied, stops) VALUES {% for r in s.only_with.revisions %}((SELECT max(id) FROM temp.sqlc_mig_part), {{ r.id }}, {% if r.applied %}1{% else %}0{% endif %}, {% if s.only_with.stops %}1{% else %}0{% endif %}){% if not loop.last %}, {% endif %}{% endfor %};
{% endif %}
