{# Now that this run has the lock: has another one begun a replaced revision meanwhile? Takes nothing. -#}
DO $sqlc_mig$
{% include "script/ways_begun.sql" %} $sqlc_mig$;
