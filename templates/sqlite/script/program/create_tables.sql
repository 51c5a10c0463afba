{# The piece `tables` of the program: creates our own tables where they are missing, in a transaction. -#}
BEGIN IMMEDIATE;
{% include "script/ledger.sql" %}
COMMIT;{#- no line end -#}
