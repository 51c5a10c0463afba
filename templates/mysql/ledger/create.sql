{# Creates those of our own tables that are missing, if something is to be done (@sqlc_mig_todo, _lost, _bare).
   Takes: history. -#}
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND @sqlc_mig_lost, {% filter literal %}

{% include "script/create_ledger.sql" %}{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
{% if history is given %}
SET @sqlc_mig_text = IF(@sqlc_mig_todo AND @sqlc_mig_bare, {% filter literal %}

{% include "script/create_history.sql" %}{% endfilter %}, 'DO 0');
{% include "ledger/run.sql" %}
{% endif %}
