{# The end of a script: reads the ledger, finds out which revisions are due, checks, runs their statements
   (program.sql), prints the last line.
   Takes: walk, upgrade, quiet, arrival. -#}
-- ===================================================================================================================
-- The end: find out what is to be done, and run it
-- ===================================================================================================================
-- ---- what the database says: the ledger, and what an interrupted run has left ---------------------------------------
{% include "script/read_ledger.sql" %}

{% include "script/checks.sql" %}
{% if walk is given %}
{% include "script/walk.sql" %}
{% endif %}
{% include "script/refusals.sql" %}

-- ---- what is to be done, as a script --------------------------------------------------------------------------------
DELETE FROM temp.sqlc_mig_unit WHERE revision {% if walk is given %}NOT IN (SELECT revision FROM temp.sqlc_mig_chosen){% else %}{% if not upgrade %}NOT {% endif %}IN (SELECT revision FROM temp.sqlc_mig_applied){% endif %};
DELETE FROM temp.sqlc_mig_part WHERE unit NOT IN (SELECT number FROM temp.sqlc_mig_unit);
{% include "script/program.sql" %}
{% if not quiet %}
SELECT {% if arrival is given %}{{ arrival.echo }}{% else %}{% include "script/place.sql" %}{% endif %} || CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_unit) THEN '' ELSE ': nothing to do' END;
{% endif %}
{% include "script/drop_temporary.sql" %}
