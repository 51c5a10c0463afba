{# Which way a database takes past revisions that another one replaces: a block of PL/pgSQL. What it does not take goes from
   the list. Takes: ways. -#}
DECLARE
    s pg_temp.sqlc_mig_script; r record; seen text[] := '{}'; half text[] := '{}'; is_long boolean;
  BEGIN
    SELECT * INTO s FROM pg_temp.sqlc_mig_script;
    FOR r IN SELECT * FROM (VALUES (s.ledger, 'version_num'), (s.progress, 'revision')) AS v (name, key) LOOP
      BEGIN
        IF pg_temp.sqlc_mig_named(s.ledger_schema, r.name) IS NOT NULL THEN
          EXECUTE pg_catalog.format('LOCK TABLE %I.%I IN ACCESS SHARE MODE NOWAIT', s.ledger_schema, r.name);
          EXECUTE pg_catalog.format('SELECT $1 || ARRAY(SELECT %I::text FROM %I.%I)', r.key, s.ledger_schema, r.name) INTO seen USING seen;
          IF r.key = 'revision' THEN
            EXECUTE pg_catalog.format('SELECT ARRAY(SELECT revision::text FROM %I.%I WHERE direction::text = ''upgrade'')', s.ledger_schema, r.name) INTO half;
          END IF;
        END IF;
      EXCEPTION WHEN OTHERS THEN NULL; -- what is wrong with it is told later
      END;
    END LOOP;
{% if ways.both %}
    -- of each replacement the places of what it replaces, from the first to the last, and its own
    CREATE TEMPORARY TABLE sqlc_mig_way (first integer, last integer, short integer);
    INSERT INTO pg_temp.sqlc_mig_way (first, last, short) VALUES
{% for w in ways.both %}
      ({{ w.first }}, {{ w.last }}, {{ w.short }}){% if loop.last %};{% else %},{% endif +%}
{% endfor %}
    CREATE TEMPORARY TABLE sqlc_mig_replaced AS SELECT l.id FROM pg_temp.sqlc_mig_list l JOIN pg_temp.sqlc_mig_way w ON l.place >= w.first AND l.place < w.last;
    is_long := EXISTS (SELECT FROM pg_temp.sqlc_mig_list l JOIN pg_temp.sqlc_mig_way w ON l.place >= w.first AND l.place < w.last WHERE l.id = ANY (seen));
    DELETE FROM pg_temp.sqlc_mig_list l USING pg_temp.sqlc_mig_way w
     WHERE CASE WHEN is_long THEN l.place = w.short ELSE l.place BETWEEN w.first AND w.last END;
    UPDATE pg_temp.sqlc_mig_list l SET needs = ARRAY(SELECT n.place FROM pg_temp.sqlc_mig_list n WHERE n.place = ANY (l.needs) ORDER BY 1)
     WHERE EXISTS (SELECT FROM pg_temp.sqlc_mig_way w WHERE l.needs && ARRAY[w.last, w.short]);
{% endif %}
{% for id in ways.long %}
    IF {{ id }} = ANY (half) THEN -- of its short form this script knows nothing
      RAISE EXCEPTION 'sqlc-mig: the revision % is half done; nothing was changed', {{ id }}
        USING HINT = 'Finish it with an upgrade script for a revision or for head: it goes on where it stopped.';
    END IF;
{% endfor %}
{% if ways.gone %}
    -- the specs of these are gone
    FOR r IN SELECT * FROM (VALUES
{% for g in ways.gone %}
        ({{ g.id }}, {{ g.by }}){% if not loop.last %},{% endif +%}
{% endfor %}
      ) AS v (id, heir) WHERE v.id = ANY (seen) LOOP
      RAISE EXCEPTION 'sqlc-mig: the database has come to the revision %, which % replaces, and whose spec is not in this project any more; '
        'nothing was changed', r.id, r.heir USING HINT = pg_catalog.format('Apply first a script from before that spec was deleted, '
        'up to %s or a later revision; then this one.', r.heir);
    END LOOP;
{% endif %}
  END{#- no line end -#}
