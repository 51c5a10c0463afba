{# Prints which of our own tables were created (@sqlc_mig_lost, _bare). Takes: quiet, ledger, history. -#}
{% if not quiet %}
SELECT CONCAT('  created the ledger ', {{ ledger.text }}, ': it was missing') AS `sqlc-mig` FROM DUAL WHERE @sqlc_mig_lost
{%- if history is given %}

 UNION ALL SELECT CONCAT('  created the history ', {{ history.text }}, ': it was missing') FROM DUAL WHERE @sqlc_mig_bare
{%- endif %};
{% endif %}
