{# The first comment of an upgrade or downgrade script: range, digest of the input, ledger, how to run it, and what it
   promises about repeated and concurrent runs.
   Takes: version_words, direction_words, title, minimal, range, digest_words, ledger, walk, upgrade, is_split. -#}
-- sqlc-mig {{ version_words.comment }}: {{ direction_words.comment }} script for {{ title.comment }} {{ minimal }} and later
--   range   {{ range.comment }}
--   input   blake3 {{ digest_words.comment }}
--   ledger  {{ ledger.words.comment }}
--   apply   {% if is_split %}{% include "split/command.sql" %}{% else %}{% include "script/command.sql" %}{% endif +%}
{% include "script/plan.sql" %}
--
{% if walk is given %}
{% include "script/walk_promise.sql" %}
{% elif upgrade %}
-- Applies exactly the revisions of this range that are missing, each once. It may be run at any time, any number of times: after an
-- interrupted run it goes on where that stopped. Of two runs at once, one waits. It stops at the first error; what is done by then stays done.
{% else %}
-- Reverts exactly the revisions of this range that are applied, the newest first. It may be run any number of times: after an interrupted
-- run it goes on where that stopped. Of two runs at once, one waits. It stops at the first error; what is reverted by then stays reverted.
{% endif %}
{% include "script/summary.sql" %}
