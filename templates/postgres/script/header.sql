{# The top of an upgrade or downgrade script: title, how to read it, machinery, what differs from script to script, what is
   applied. Renderer::common gives the values, here and in all that is included.
   Takes: walk. -#}
{% include "script/title.sql" %}
-- How to read it: the revisions follow, each under a double line. What stands before them, marked as sqlc-mig's own, decides
-- which of them run, and keeps account of it. Each step asks first whether it has something to do, where it can ask.
-- In a statement that creates something, the schema is a variable of psql, as in :"public"."t". Where an object of that name
-- exists already, the variable is pg_temp for a moment: the statement then creates the expected object there, the two are
-- compared, and a difference stops the script.

{% include "runtime/begin.sql" %}

{% include "script/given.sql" %}

{% include "runtime/applied.sql" %}
{% if walk is given %}

{% include "runtime/walk.sql" %}
{% endif %}

