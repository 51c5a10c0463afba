{# The top of an upgrade or downgrade script: title, how to read it, machinery, what differs from script to script, what is
   applied. Renderer::common gives the values, here and in all that is included.
   Takes: walk, ways. -#}
{% include "script/title.sql" %}
-- How to read it: the revisions follow, each under a double line, and each one transaction, unless it says otherwise. What stands before them,
-- marked as sqlc-mig's own, decides which of them run, and keeps account of it. The list of steps says what each asks before it runs; the answers
-- are variables of psql. So is the schema of what a statement creates, as in :"public"."t": where an object of that name exists already, it is
-- pg_temp for that statement, which then creates the expected object there; the two are compared, and a difference stops the script.
{% include "runtime/begin.sql" %}
{% include "script/given.sql" %}
{% include "runtime/applied.sql" %}
{% if ways is given and ways.both %}
{% include "script/ways_hold.sql" %}
{% endif %}
{% if walk is given %}

{% include "runtime/walk.sql" %}
{% endif %}

