{# The top of a script: what it is, client and session settings, refusals, lock, ledger. See Renderer::common for the values. -#}
-- sqlc-mig {{ version_words.comment }}: {{ direction_words.comment }} script for {{ title.comment }} {{ minimal }} and later
--
--   range   {{ range.comment }}
--   input   blake3 {{ digest_words.comment }}
--   ledger  {{ ledger.words.comment }}
--   apply   psql -X -d DATABASE -f THIS_FILE
--
{% if walk is given %}
-- Steps from where the database is: EVERY RUN TAKES ITS STEPS ANEW. Which revisions they are is worked out from the
-- ledger before the first change; a revision that an interrupted run left half done is the first of them. Of two runs at
-- once, one waits. It stops at the first error; what is done by then stays done.
--
-- How to read it: settings, checks and helper functions come first. The revisions follow, each under a double line.
{% elif upgrade %}
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
--
-- How to read it: settings, checks and helper functions come first. The revisions follow, each under a double line.
{% else %}
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times,
-- also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at the
-- first error; what is reverted by then stays reverted. Mend the cause and run it again.
--
-- How to read it: settings, checks and helper functions come first. The revisions follow, each under a double line.
{% endif %}

{% include "script/client.sql" %}

{% include "script/entry.sql" %}

{% include "script/lock.sql" %}

{% include "script/graph.sql" %}
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
\if :sqlc_mig_nothing
-- nothing to do: leave the session as it was, and stop here
{% if not quiet %}
{% if nothing is given %}
\echo {{ nothing.echo }}
{% else %}
{% include "script/place.sql" %}
\echo :sqlc_mig_place': nothing to do'
\unset sqlc_mig_place
{% endif %}
{% endif %}
{% include "script/restore.sql" %}
\q
\endif

-- ---- ledger -------------------------------------------------------------------------------------------------------
{% include "script/ledger.sql" %}

-- ---- guards and helpers -------------------------------------------------------------------------------------------
-- They live in pg_temp and ask one question each. Those that find something of another kind under a name stop the script.

