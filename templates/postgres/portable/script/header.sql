{# The top of a script for any client: title, how to read it, machinery, what differs from script to script. Renderer::common
   gives the values, here and in all that is included.
   Takes: walk, ways. -#}
{% include "script/title.sql" %}
-- How to read it: the revisions follow, each under a double line and in one DO statement, so that it is done whole or not at
-- all. What stands before them, marked as sqlc-mig's own, decides which of them run, and keeps account of it. Each step asks
-- first whether it has something to do, where it can ask. The SQL of a step stands between $q$ and $q$. Where it creates
-- something, a schema is written as in :"public"."t": where an object of that name exists already, the expected one is made in
-- pg_temp, the two are compared, and a difference stops the script. After an error nothing more is done, also by a client that
-- goes on: every statement asks whether those before it were done.

{% include "runtime/begin.sql" %}

{% include "script/given.sql" %}

{% include "runtime/ready.sql" %}
{% if ways is given and ways.both %}
-- Behind the lock of a revision: has another run begun a replaced revision since this one chose its way? Then it stops.
CREATE FUNCTION pg_temp.sqlc_mig_way_holds() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $sqlc_mig$
{% include "script/ways_begun.sql" %} $sqlc_mig$;
{% endif %}
{% if walk is given %}

{% include "runtime/walk.sql" %}
{% endif %}

