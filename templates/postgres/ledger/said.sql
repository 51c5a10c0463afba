{# Says what a repair has changed, if it has. The values of Ledger::values. -#}
\if :sqlc_mig_todo
{% if not quiet %}
{% include "ledger/print.sql" %}
{% endif %}
\set sqlc_mig_found yes
\endif
