{# Stops the script where the history is no table. Takes: history. -#}
{% if history is given %}
SET @sqlc_mig_stop = (SELECT CONCAT({{ history.text }}, ' is no history: it is a ', LOWER(TABLE_TYPE), '; nothing was changed. Rename it, or name another table under `ledger: {history: ...}` in sqlc-mig.yaml')
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = {% if history.schema is given %}{{ history.schema }}{% else %}DATABASE(){% endif %} AND TABLE_NAME = {{ history.table }} AND TABLE_TYPE IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE'));
{% include "ledger/stop.sql" %}
{% endif %}
