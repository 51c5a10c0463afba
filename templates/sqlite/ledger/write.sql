{# What a script that writes begins with. The values of Ledger::values. -#}
{% include "ledger/open.sql" %}

{% for s in session %}
PRAGMA {{ s.name }} = {{ s.value }};
{% endfor %}
-- ---- lock: from here to COMMIT no other run, and nobody else, writes ------------------------------------------------
BEGIN IMMEDIATE;
{% include "ledger/look.sql" %}
