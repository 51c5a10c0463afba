{# The top of an upgrade or downgrade script: title, how to read it, settings, lock, what is applied, checks, "nothing
   to do", our own tables. Renderer::common gives the values, here and in all that is included.
   Takes: walk, upgrade. -#}
{% include "script/title.sql" %}
-- How to read it: settings, checks and helper functions come first. The revisions follow, each under a double line.

{% include "script/client.sql" %}

{% include "script/entry.sql" %}

{% include "script/lock.sql" %}

{% include "script/graph.sql" %}
{% include "script/shape.sql" %}
{% include "script/applied.sql" %}
{% include "script/checks.sql" %}
{% if walk is given %}
{% include "script/walk.sql" %}
{% endif %}
{% include "script/refusals.sql" %}
{% if walk is given %}
SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_chosen) AS sqlc_mig_nothing \gset
{% else %}
SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_script s
  WHERE {% if upgrade %}NOT {% endif %}EXISTS (SELECT FROM pg_temp.sqlc_mig_applied a WHERE a.revision = s.revision)) AS sqlc_mig_nothing \gset
{% endif %}
{% include "script/nothing.sql" %}

-- ---- ledger -------------------------------------------------------------------------------------------------------
{% include "script/ledger.sql" %}

-- ---- guards and helpers -------------------------------------------------------------------------------------------
-- They live in pg_temp and ask one question each. Those that find something of another kind under a name stop the script.

