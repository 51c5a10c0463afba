{# The top of a script: what it is, the server, the session's settings. See Renderer::common for the values. -#}
-- sqlc-mig {{ version_words.comment }}: {{ direction_words.comment }} script for {{ title.comment }} {{ minimal }} and later
--
--   range   {{ range.comment }}
--   input   blake3 {{ digest_words.comment }}
--   ledger  {{ ledger.words.comment }}
--   apply   mariadb DATABASE < THIS_FILE
--
{% if walk is given %}
-- Steps from where the database is: EVERY RUN TAKES ITS STEPS ANEW. Which revisions they are is worked out from the
-- ledger before the first change; a revision that an interrupted run left half done is the first of them. Of two runs at
-- once, one waits. It stops at the first error; what is done by then stays done.
{% elif upgrade %}
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of
-- times, also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at
-- the first error; what is done by then stays done. Mend the cause and run it again.
{% else %}
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times,
-- also after an interrupted run: it goes on where that one stopped. Of two runs at once, one waits. It stops at the
-- first error; what is reverted by then stays reverted. Mend the cause and run it again.
{% endif %}
--
-- How to read it: settings and checks come first. The revisions follow, each under a double line, each a block that the
-- server runs if it is the next one. In it, the migration's own statements stand at the margin; what is indented decides
-- whether they run, and keeps account of it. MariaDB commits DDL by itself, so every step leaves a marker: a later run
-- skips the steps that have one. An error begins with the place in the YAML of the step that failed.

{% include "script/kind.sql" %}

{% include "script/open.sql" %}

