{# Steps: the temporary tables: what is chosen, what is there, which revisions count as steps. Takes: walk. -#}
CREATE TEMPORARY TABLE sqlc_mig_chosen (revision text PRIMARY KEY);
CREATE TEMPORARY TABLE sqlc_mig_there (revision text PRIMARY KEY);
CREATE TEMPORARY TABLE sqlc_mig_stop (revision text NOT NULL, parent text NOT NULL, label text, PRIMARY KEY (revision, parent));
INSERT INTO pg_temp.sqlc_mig_there (revision) SELECT a.revision FROM pg_temp.sqlc_mig_applied a;
-- the revisions that count as steps{% if walk.branch is given %}, which are those of the branch{% endif %}, each with the parents that are steps before it
INSERT INTO pg_temp.sqlc_mig_stop (revision, parent, label) VALUES
{% for s in walk.stops %}
{% if s.parents %}
  {%+ for p in s.parents %}({{ s.id }}, {{ p }}, {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %};{% endif +%}
{% else %}
  ({{ s.id }}, '', {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %};{% endif +%}
{% endif %}
{% endfor %}
ANALYZE pg_temp.sqlc_mig_stop;
