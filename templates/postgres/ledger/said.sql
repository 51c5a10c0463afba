{# Prints what a repair has just changed, if it has (:sqlc_mig_todo), and remembers that something was found.
   Takes: quiet. -#}
\if :sqlc_mig_todo
{% if not quiet %}
{% include "ledger/print.sql" %}
{% endif %}
\set sqlc_mig_found yes
\endif
