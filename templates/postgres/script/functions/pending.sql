{# Function sqlc_mig_pending: is a revision still due? Takes: upgrade, walk. -#}
-- Is this revision still to be {% if upgrade %}applied{% else %}reverted{% endif %}?
CREATE FUNCTION pg_temp.sqlc_mig_pending(wanted text) RETURNS boolean LANGUAGE sql AS $sqlc_mig$
{% if walk is given %}
  SELECT EXISTS (SELECT FROM pg_temp.sqlc_mig_chosen c WHERE c.revision = wanted)
{% else %}
  SELECT {% if upgrade %}NOT {% endif %}EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = wanted)
{% endif %}
$sqlc_mig$;
