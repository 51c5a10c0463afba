{# Stamp: what shares the lineage of a target gives way to it, and no row is an ancestor of another
   (sqlc_mig_head.after).
   Takes: lines, all. -#}
{% if lines and not all %}
-- what shares the lineage of a target gives way to it
WITH RECURSIVE
  target (revision) AS (VALUES {% for id in lines %}({{ id }}){% if not loop.last %}, {% endif %}{% endfor %}),
  ancestor (revision) AS (
    SELECT t.revision FROM target t
    UNION
    SELECT g.parent FROM ancestor a JOIN pg_temp.sqlc_mig_graph g ON g.revision = a.revision WHERE g.parent <> ''),
  descendant (revision) AS (
    SELECT t.revision FROM target t
    UNION
    SELECT g.revision FROM descendant d JOIN pg_temp.sqlc_mig_graph g ON g.parent = d.revision)
UPDATE pg_temp.sqlc_mig_head h SET after = false
 WHERE h.message IS NULL
   AND (h.revision IN (SELECT a.revision FROM ancestor a) OR h.revision IN (SELECT d.revision FROM descendant d));
{% endif %}
{% if not all %}
-- no row is an ancestor of another
WITH RECURSIVE below (revision) AS (
  SELECT g.parent FROM pg_temp.sqlc_mig_head h JOIN pg_temp.sqlc_mig_graph g ON g.revision = h.revision WHERE h.after AND g.parent <> ''
  UNION
  SELECT g.parent FROM below b JOIN pg_temp.sqlc_mig_graph g ON g.revision = b.revision WHERE g.parent <> '')
UPDATE pg_temp.sqlc_mig_head h SET after = false WHERE h.after AND h.revision IN (SELECT b.revision FROM below b);
{% endif %}
