{# The script of `stamp`: sets the ledger, and changes nothing else. render::ledger gives the values, here and in all
   that is included.
   Takes: purge, quiet. -#}
{% include "ledger/title.sql" %}
-- Sets the ledger and does nothing else: no revision is applied or reverted, no other table is touched.
{% if purge %}
-- Whatever the ledger lists gives way, also what no spec knows.
{% else %}
-- Each target takes the place of the rows that share its lineage, its ancestors and descendants; other branches stay.
{% endif %}
-- Of two runs at once, one waits. Run again, it says that there is nothing to do.

{% include "script/client.sql" %}

{% include "script/entry.sql" %}

{% include "script/lock.sql" %}

{% include "script/graph.sql" %}

-- ---- where shall the ledger be? -----------------------------------------------------------------------------------
{% include "script/shape.sql" %}
{% include "ledger/odd.sql" %}
{% include "ledger/stamp/no_entry.sql" %}
{% include "ledger/half_done.sql" %}
{% include "ledger/stamp/rows.sql" %}
{% include "ledger/stamp/lineage.sql" %}
SELECT NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_head h WHERE h.before <> h.after) AS sqlc_mig_nothing,
       'at ' || coalesce(pg_catalog.string_agg(h.revision, ', ' ORDER BY h.revision COLLATE "C"), 'base') AS sqlc_mig_place
  FROM pg_temp.sqlc_mig_head h WHERE h.after \gset
\if :sqlc_mig_nothing
{% if not quiet %}
\set sqlc_mig_lines :sqlc_mig_place': nothing to do'
{% include "ledger/print.sql" %}
{% endif %}
\else

{% include "ledger/stamp/set.sql" %}
\endif

-- ---- leave the session as it was ----------------------------------------------------------------------------------
{% include "ledger/forget.sql" %}
{% include "script/restore.sql" %}
