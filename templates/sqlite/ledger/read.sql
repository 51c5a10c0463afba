{# The beginning of a script about the ledger that only reads: one transaction, the ledger, what is applied. -#}
{% include "ledger/open.sql" %}

-- ---- what is there to read? -----------------------------------------------------------------------------------------
-- one transaction, so that all of it is of one moment; it takes no lock but that of reading
BEGIN;
{% include "ledger/look.sql" %}
{% include "ledger/odd.sql" %}
{% include "script/reached.sql" %}
