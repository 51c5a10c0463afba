{# Steps: the revisions that count as steps, into @sqlc_mig_stops, a JSON array of revision, parent and label.
   Takes: walk. -#}
-- the revisions that count as steps{% if walk.branch is given %}, which are those of the branch{% endif %}, each with a parent
-- that is a step before it, and the branch to call it by
SET @sqlc_mig_stops = (SELECT JSON_ARRAYAGG(JSON_ARRAY(s.revision, s.parent, s.label)) FROM (VALUES
{% for s in walk.stops %}
{% if s.parents %}
  {%+ for p in s.parents %}ROW({{ s.id }}, {{ p }}, {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %}, {% endif %}{% endfor %}{% if not loop.last %},{% else %}) AS s (revision, parent, label));{% endif +%}
{% else %}
  ROW({{ s.id }}, '', {% if s.label is given %}{{ s.label }}{% else %}NULL{% endif %}){% if not loop.last %},{% else %}) AS s (revision, parent, label));{% endif +%}
{% endif %}
{% endfor %}
