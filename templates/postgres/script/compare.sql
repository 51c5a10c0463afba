{# Compares what stands beside, before something else is done. Takes: quiet. -#}
\if :sqlc_mig_beside
CALL pg_temp.sqlc_mig_compare(NULL, NULL) \gset sqlc_mig_
{% if not quiet %}\echo :sqlc_mig_said {% endif %}\endif
