{# Steps: the temporary tables: what is chosen, what is there, which revisions count as steps. Takes: walk. -#}
CREATE TEMP TABLE sqlc_mig_chosen (revision TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_there (revision TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_next (revision TEXT PRIMARY KEY, label TEXT) WITHOUT ROWID;
CREATE TEMP TABLE sqlc_mig_step (revision TEXT NOT NULL, parent TEXT NOT NULL, label TEXT, PRIMARY KEY (revision, parent)) WITHOUT ROWID;
INSERT INTO temp.sqlc_mig_there (revision) SELECT revision FROM temp.sqlc_mig_applied;
-- the revisions that count as steps{% if walk.branch is given %}, which are those of the branch{% endif %}, each with the parents that are steps before it
INSERT INTO temp.sqlc_mig_step (revision, parent, label) VALUES
{% for s in walk.stops %}
{% if s.parents %}
  {%+ for p in s.parents %}({{ s.id }}, {{ p }}, {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %};{% endif +%}
{% else %}
  ({{ s.id }}, '', {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %};{% endif +%}
{% endif %}
{% endfor %}
