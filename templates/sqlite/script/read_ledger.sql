{# Reads the ledger and the markers into temporary tables. Takes: ledger, progress, direction, upgrade. -#}
INSERT INTO temp.sqlc_mig_now (unit) VALUES (0);
{% include "script/shape.sql" %}
{% include "script/stand_ins.sql" %}
INSERT INTO temp.sqlc_mig_stop (reason)
{% include "script/odd_rows.sql" %};
INSERT INTO temp.sqlc_mig_head (revision) SELECT DISTINCT version_num FROM {{ ledger.name }} WHERE version_num IS NOT NULL;
INSERT INTO temp.sqlc_mig_half (revision, direction, step)
SELECT revision, direction, max(step) FROM {{ progress.name }} WHERE revision IS NOT NULL AND direction IS NOT NULL AND step IS NOT NULL GROUP BY revision, direction;
DETACH sqlc_mig;
{% include "script/reached.sql" %}
-- a marker of a revision that is {% if upgrade %}applied{% else %}reverted{% endif %} was left over: nothing of it is half done
DELETE FROM temp.sqlc_mig_half WHERE direction = {{ direction }} AND revision {% if not upgrade %}NOT {% endif %}IN (SELECT a.revision FROM temp.sqlc_mig_applied a);
