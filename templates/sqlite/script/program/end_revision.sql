{# The piece `end` of the program, after `move`: the markers go, and the transaction ends. In: temp.sqlc_mig_now.
   Takes: segmented, progress, quiet. -#}
{% if segmented %}
DELETE FROM {{ progress.name }} WHERE revision = (SELECT n.revision FROM temp.sqlc_mig_now n WHERE n.todo);
{% endif %}
COMMIT;
{% if not quiet %}
SELECT '  done in ' || round((julianday('now') - julianday(n.started)) * 86400, 1) || ' seconds' FROM temp.sqlc_mig_now n WHERE n.todo;
{% endif %}
