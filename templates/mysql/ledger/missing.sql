{# Which of our own tables are missing: the ledger (@sqlc_mig_lost), the history (@sqlc_mig_bare).
   Takes: ledger, history. -#}
SET @sqlc_mig_lost = NOT {% with t = ledger %}{% include "script/there.sql" %}{% endwith %},
    @sqlc_mig_bare = {% if history is given %}NOT {% with t = history %}{% include "script/there.sql" %}{% endwith %}{% else %}FALSE{% endif %};
