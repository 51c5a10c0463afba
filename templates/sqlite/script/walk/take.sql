{# Steps: takes what is in temp.sqlc_mig_next, upwards with what it needs, into temp.sqlc_mig_chosen and _there.
   Takes: upgrade. -#}
{% if upgrade %}
INSERT OR IGNORE INTO temp.sqlc_mig_chosen (revision)
WITH RECURSIVE needed (revision) AS (
  SELECT revision FROM temp.sqlc_mig_next
  UNION
  SELECT g.parent FROM needed n JOIN temp.sqlc_mig_graph g ON g.revision = n.revision
   WHERE g.parent <> '' AND g.parent NOT IN (SELECT revision FROM temp.sqlc_mig_there))
SELECT revision FROM needed;
INSERT OR IGNORE INTO temp.sqlc_mig_there (revision) SELECT revision FROM temp.sqlc_mig_chosen;
{% else %}
INSERT OR IGNORE INTO temp.sqlc_mig_chosen (revision) SELECT revision FROM temp.sqlc_mig_next;
DELETE FROM temp.sqlc_mig_there WHERE revision IN (SELECT revision FROM temp.sqlc_mig_chosen);
{% endif %}
