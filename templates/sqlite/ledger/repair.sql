{# The script of `repair`: repairs the ledger and the tables beside it, as --forget and --replace say. render::ledger
   gives the values, here and in all that is included.
   Takes: history, quiet, command. -#}
{% include "ledger/title.sql" %}
-- Repairs what is wrong with the ledger and the tables beside it, in one transaction, and says what it changes and why. What
-- only people can know, what a revision means that no spec has, it changes as `--forget` and `--replace` told it, or stops.
-- Where nothing is wrong it writes nothing. It needs a Unix shell with mktemp, as upgrade scripts do.

{% include "ledger/write.sql" %}
{% include "script/encoding.sql" %}

{% include "ledger/no_history.sql" %}
{% include "ledger/repair/questions.sql" %}

{% include "ledger/repair/tables.sql" %}

{% include "ledger/repair/rows.sql" %}
{% if history is given %}

-- ---- columns of the history -----------------------------------------------------------------------------------------
{% include "ledger/repair/history.sql" %}
{% endif %}

{% include "ledger/repair/markers.sql" %}
COMMIT;
{% if not quiet %}
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM temp.sqlc_mig_line) THEN 'at ' || coalesce((SELECT group_concat(h.revision, ', ') FROM (SELECT revision FROM temp.sqlc_mig_head ORDER BY revision) h), 'base')
               ELSE 'nothing to repair' END;
INSERT INTO temp.sqlc_mig_line (n, text)
SELECT 7, '  left alone: ' || m.revision || CASE WHEN m.revision IN (SELECT g.revision FROM temp.sqlc_mig_graph g)
         THEN ' is half done by an interrupted ' || m.direction || ' script; run that script again'
         ELSE ', which no spec has, is half done by an interrupted ' || m.direction || ' script, of another project or an older one; --forget it if not' END
  FROM temp.sqlc_mig_marked m WHERE m.reason IS NULL ORDER BY m.revision, m.direction;
INSERT INTO temp.sqlc_mig_line (n, text) SELECT 0, {{ command.echo }};
{% include "ledger/print.sql" %}
{% endif %}

{% include "ledger/close.sql" %}
