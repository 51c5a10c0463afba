{# The functions in pg_temp that every revision calls, a file each: is it due, which steps are done, and what moves
   the ledger.
   Takes: segmented, resets. -#}
{% include "script/functions/pending.sql" %}

{% if segmented %}
{% include "script/functions/step.sql" %}

{% include "script/functions/mark.sql" %}

{% include "script/functions/open.sql" %}

{% endif %}
{% include "script/functions/done.sql" %}
{% if resets %}

{% include "script/functions/session.sql" %}
{% endif %}

