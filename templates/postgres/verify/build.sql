{# Defines sqlc_mig_build: builds the expected tables in pg_temp and reads what the catalog shows of them and of those of
   the database.
   Takes: build_path. -#}
-- Builds the tables of each batch in pg_temp, reads what the catalog shows of them and of those of the database, and takes
-- them away again: a block with an exception is a transaction within the transaction, and what it locked is free again.
CREATE FUNCTION pg_temp.sqlc_mig_build() RETURNS void LANGUAGE plpgsql AS $sqlc_mig$
DECLARE
  path text := pg_catalog.current_setting('search_path');
  b record; s record; found jsonb; expected jsonb; failed jsonb;
BEGIN
  FOR b IN SELECT t.batch, t.home, pg_catalog.format('pg_catalog, %s, pg_temp', t.schemas) AS path,
                  ARRAY(SELECT DISTINCT x.relation FROM pg_temp.sqlc_mig_statement x WHERE x.batch = t.batch) AS relations FROM pg_temp.sqlc_mig_batch t ORDER BY t.batch LOOP
    failed := '[]';
    BEGIN
      PERFORM pg_catalog.set_config('search_path', {{ build_path }}, true);
      FOR s IN SELECT x.object, x.statement FROM pg_temp.sqlc_mig_statement x WHERE x.batch = b.batch ORDER BY x.n LOOP
        BEGIN
          EXECUTE s.statement;
        EXCEPTION WHEN OTHERS THEN
          failed := failed || pg_catalog.jsonb_build_object('object', s.object, 'why', SQLERRM);
        END;
      END LOOP;
      PERFORM pg_catalog.set_config('search_path', b.path, true);
      found := (SELECT pg_catalog.jsonb_agg(f) FROM pg_temp.sqlc_mig_facts(ARRAY(SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = b.home AND c.relname = ANY (b.relations) AND c.relkind IN ('r', 'p')), b.home) f);
      expected := (SELECT pg_catalog.jsonb_agg(f) FROM pg_temp.sqlc_mig_facts(ARRAY(SELECT c.oid FROM pg_catalog.pg_class c WHERE c.relnamespace = pg_catalog.pg_my_temp_schema() AND c.relname = ANY (b.relations)), b.home) f);
      -- where the two are written in different ways, each is read once more
      PERFORM pg_catalog.set_config('search_path', 'pg_temp, ' || b.path, true);
      found := (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(f) || CASE WHEN e.value <> f.value AND pg_temp.sqlc_mig_again(f.class, p.relation, p.part, f.attribute, e.value) = pg_temp.sqlc_mig_again(f.class, p.relation, p.part, f.attribute, f.value)
                                                    THEN pg_catalog.jsonb_build_object('value', e.value) ELSE '{}' END)
                  FROM pg_catalog.jsonb_to_recordset(found) AS f (class text, object text, owner text, attribute text, value text)
                  LEFT JOIN pg_catalog.jsonb_to_recordset(expected) AS e (class text, object text, owner text, attribute text, value text) USING (class, object, owner, attribute)
                  CROSS JOIN LATERAL (SELECT pg_catalog.substr(f.owner, pg_catalog.length(b.home) + 2) AS relation, CASE WHEN f.class = 'column' THEN pg_catalog.substr(f.object, pg_catalog.length(f.owner) + 2) END AS part) p);
      RAISE EXCEPTION 'the batch is done' USING ERRCODE = 'SM001';
    EXCEPTION WHEN SQLSTATE 'SM001' THEN NULL;
    END;
    PERFORM pg_catalog.set_config('search_path', path, true);
    INSERT INTO pg_temp.sqlc_mig_expected SELECT * FROM pg_catalog.jsonb_to_recordset(expected) AS e (class text, object text, owner text, attribute text, value text);
    INSERT INTO pg_temp.sqlc_mig_found SELECT * FROM pg_catalog.jsonb_to_recordset(found) AS f (class text, object text, owner text, attribute text, value text);
    INSERT INTO pg_temp.sqlc_mig_untold SELECT pg_catalog.format('%s: the server does not build it aside: %s', f.object, f.why) FROM pg_catalog.jsonb_to_recordset(failed) AS f (object text, why text);
    INSERT INTO pg_temp.sqlc_mig_without SELECT pg_catalog.regexp_replace(f.object, '([!%_])', '!\1', 'g'), '' FROM pg_catalog.jsonb_to_recordset(failed) AS f (object text, why text);
  END LOOP;
END
$sqlc_mig$;
