{# After the revisions: the machinery that does not need to be read again. Takes: ways. -#}
{% if ways is given and ways.both %}
-- what is not on the way of this database
DELETE FROM sqlc_mig.sqlc_mig_unit WHERE number NOT IN (SELECT place FROM sqlc_mig.sqlc_mig_list);
{% endif %}
{% include "runtime/main.sql" %}
{% if ways is given and ways.both %}
-- where a revision begins, behind the lock: has another run begun a replaced revision since this one chose its way?
UPDATE sqlc_mig.sqlc_mig_guard SET answer = 'CASE WHEN EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_way WHERE NOT is_long)
      AND EXISTS (SELECT 1 FROM sqlc_mig.sqlc_mig_replaced r WHERE r.id IN (SELECT id FROM sqlc_mig.sqlc_mig_head'
    || (SELECT CASE WHEN segmented THEN ' UNION SELECT revision FROM {progress}' ELSE '' END FROM sqlc_mig.sqlc_mig_set) || '))
    THEN ''another run has come to a replaced revision meanwhile
  hint: run this script again'' ELSE ' || answer || ' END' WHERE name = 'begin';
{% endif %}

{% include "runtime/shapes.sql" %}
