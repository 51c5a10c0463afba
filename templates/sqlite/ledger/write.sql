{# The beginning of a script about the ledger that writes: one transaction with the lock, and the ledger.
   Takes: session. -#}
{% include "ledger/open.sql" %}

{% for s in session %}
PRAGMA {{ s.name }} = {{ s.value }};
{% endfor %}
-- ---- lock: from here to COMMIT no other run, and nobody else, writes ------------------------------------------------
BEGIN IMMEDIATE;
{% include "ledger/look.sql" %}
