{# The machinery's last piece: the session as it was, and the last line that is printed. -#}
-- ---- sqlc-mig's own: the end, with the session as it was ----------------------------------------------------------
SELECT pg_temp.sqlc_mig_place() AS sqlc_mig_place \gset
SELECT * FROM pg_temp.sqlc_mig_restore() \gset sqlc_mig_
DROP FUNCTION pg_temp.sqlc_mig_restore;
\if :sqlc_mig_quiet
\else
\echo :sqlc_mig_place
\endif
{% include "runtime/parts/client.sql" %}
