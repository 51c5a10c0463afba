{# Steps: how many, in which branch, and which revisions count as steps. Takes: walk. -#}
CREATE TABLE sqlc_mig.sqlc_mig_walk (steps INTEGER, rounds INTEGER, branch TEXT);
INSERT INTO sqlc_mig.sqlc_mig_walk VALUES ({{ walk.steps }}, {{ walk.round_count }}, {% if walk.branch is given %}{{ walk.branch }}{% else %}NULL{% endif %});
-- the revisions that count as steps{% if walk.branch is given %}, which are those of the branch{% endif %}, each with the parents that are steps before it
CREATE TABLE sqlc_mig.sqlc_mig_stride (place INTEGER, parent INTEGER, label TEXT);
INSERT INTO sqlc_mig.sqlc_mig_stride (place, parent, label) VALUES
{% for s in walk.stops %}
{% if s.parents_at %}
  {%+ for p in s.parents_at %}({{ s.place }}, {{ p }}, {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %};{% endif +%}
{% else %}
  ({{ s.place }}, NULL, {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %};{% endif +%}
{% endif %}
{% endfor %}
