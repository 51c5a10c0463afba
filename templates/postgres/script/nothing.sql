{# Ends the script where no revision is due: the session as it was, the last line that is printed, \q.
   Takes: nothing, quiet. -#}
\if :sqlc_mig_nothing
-- nothing to do: leave the session as it was, and stop here
{% if not quiet %}
{% if nothing is given %}
\echo {{ nothing.echo }}
{% else %}
{% include "script/place.sql" %}
\echo :sqlc_mig_place': nothing to do'
\unset sqlc_mig_place
{% endif %}
{% endif %}
{% include "script/restore.sql" %}
\q
\endif
