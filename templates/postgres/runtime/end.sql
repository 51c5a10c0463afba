{# The machinery's last piece: the last line that is printed, and the session as it was. -#}
-- ---- sqlc-mig's own: the end, with the session as it was ----------------------------------------------------------
\if :sqlc_mig_quiet \else \echo :sqlc_mig_place \endif
{% include "runtime/parts/leave.sql" %}
