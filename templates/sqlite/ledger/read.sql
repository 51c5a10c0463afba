{# What a script that only reads begins with. The values of Ledger::values. -#}
{% include "ledger/open.sql" %}

-- ---- what is there to read? -----------------------------------------------------------------------------------------
-- one transaction, so that all of it is of one moment; it takes no lock but that of reading
BEGIN;
{% include "ledger/look.sql" %}
{% include "ledger/reached.sql" %}
