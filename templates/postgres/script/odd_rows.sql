{# Stops the script where a row of the ledger has no revision, or the same as another: a part of a DO block with the
   variable `bad`.
   Takes: ledger. -#}
IF EXISTS (SELECT FROM {{ ledger.name }} l WHERE l.version_num IS NULL) THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % has a row without a revision (NULL); nothing was changed', {{ ledger.text }}
        USING HINT = '`sqlc-mig repair` writes a script that removes it.';
    END IF;
    SELECT pg_catalog.string_agg(t.revision, ', ' ORDER BY t.revision) INTO bad
      FROM (SELECT l.version_num::text AS revision FROM {{ ledger.name }} l GROUP BY 1 HAVING pg_catalog.count(*) > 1) t;
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'sqlc-mig: the ledger % lists a revision twice: %; nothing was changed', {{ ledger.text }}, bad
        USING HINT = '`sqlc-mig repair` writes a script that removes the second row.';
    END IF;
