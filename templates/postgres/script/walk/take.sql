{# Steps: takes `next`, upwards with what it needs, into sqlc_mig_chosen and sqlc_mig_there. Takes: upgrade. -#}
{% if upgrade %}
    INSERT INTO pg_temp.sqlc_mig_chosen (revision)
    WITH RECURSIVE needed (revision) AS (
      SELECT next
      UNION
      SELECT g.parent FROM needed n JOIN pg_temp.sqlc_mig_graph g ON g.revision = n.revision
       WHERE g.parent <> '' AND NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = g.parent)
    ) SELECT n.revision FROM needed n;
    INSERT INTO pg_temp.sqlc_mig_there (revision)
    SELECT c.revision FROM pg_temp.sqlc_mig_chosen c WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_there t WHERE t.revision = c.revision);
{% else %}
    INSERT INTO pg_temp.sqlc_mig_chosen (revision) VALUES (next);
    DELETE FROM pg_temp.sqlc_mig_there t WHERE t.revision = next;
{% endif %}
