{# Defines sqlc_mig_facts: what the server's catalog shows of some tables and of their parts, one row for each attribute. For
   guards and for `verify`. -#}
-- One row for each attribute of these tables, their columns, constraints, indexes, triggers and policies; the row without an
-- attribute describes the whole. A table that was built in pg_temp counts as one of `home`.
CREATE FUNCTION pg_temp.sqlc_mig_facts(rels oid[], home text) RETURNS TABLE (class text, object text, owner text, attribute text, value text)
  LANGUAGE plpgsql STABLE SET quote_all_identifiers = off AS $sqlc_mig$
#variable_conflict use_column
DECLARE
  kinds CONSTANT jsonb := '{"r": "table", "p": "partitioned table", "v": "view", "m": "materialized view", "f": "foreign table", "S": "sequence"}';
  types CONSTANT jsonb := '{"p": "primary key", "u": "unique constraint", "f": "foreign key", "c": "check", "x": "exclusion constraint"}';
  actions CONSTANT jsonb := '{"a": "no action", "r": "restrict", "c": "cascade", "n": "set null", "d": "set default"}';
  here text := quote_ident((SELECT n.nspname FROM pg_namespace n WHERE n.oid = pg_my_temp_schema())) || '.';
BEGIN
  RETURN QUERY
  SELECT f.class, f.object, f.owner, v.attribute, replace(replace(v.value, coalesce(here, 'pg_temp.'), ''), 'pg_temp.', '') -- as what stands in `home`
    FROM (
      SELECT 'relation' AS class, concat(home, '.', c.relname) AS object, '' AS owner, ARRAY[
        'kind', coalesce(kinds ->> c.relkind::text, c.relkind::text),
        '', CASE WHEN c.relkind = 'S' THEN 'there' ELSE (SELECT format(CASE count(*) WHEN 1 THEN '%s column' ELSE '%s columns' END, count(*))
              FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) END,
        'partition key', pg_get_partkeydef(c.oid),
        'comment', obj_description(c.oid, 'pg_class')] AS list
        FROM pg_class c WHERE c.oid = ANY (rels)
      UNION ALL
      SELECT 'column', concat(home, '.', c.relname, '.', a.attname), concat(home, '.', c.relname), ARRAY[
        'kind', 'column',
        '', format_type(a.atttypid, a.atttypmod),
        'type', format_type(a.atttypid, a.atttypmod),
        'null', CASE WHEN a.attnotnull THEN 'not null' ELSE 'null' END,
        'default', CASE WHEN a.attgenerated <> '' THEN NULL WHEN s.deptype = 'a' AND pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%'
           THEN 'the next number of its own sequence' ELSE pg_get_expr(d.adbin, d.adrelid) END,
        'identity', CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END,
        'identity counts', CASE WHEN s.deptype = 'i' AND (q.seqincrement <> 1 OR q.seqmin <> 1 OR q.seqcycle OR q.seqcache <> 1)
           THEN format('by %s from %s, cache %s%s', q.seqincrement, q.seqmin, q.seqcache, CASE WHEN q.seqcycle THEN ', cycling' END) END,
        'generated', CASE a.attgenerated WHEN 's' THEN 'stored ' WHEN 'v' THEN 'virtual ' END || pg_get_expr(d.adbin, d.adrelid),
        'collation', CASE WHEN a.attcollation <> t.typcollation THEN (SELECT l.collname::text FROM pg_collation l WHERE l.oid = a.attcollation) END,
        'comment', col_description(a.attrelid, a.attnum)]
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        -- the sequence that counts it: that of an identity (i) or of a serial column (a)
        LEFT JOIN pg_depend s ON s.classid = 'pg_class'::regclass AND s.refclassid = 'pg_class'::regclass AND s.refobjid = a.attrelid
             AND s.refobjsubid = a.attnum AND s.deptype IN ('a', 'i') AND EXISTS (SELECT FROM pg_class z WHERE z.oid = s.objid AND z.relkind = 'S')
        LEFT JOIN pg_sequence q ON q.seqrelid = s.objid
       WHERE c.oid = ANY (rels) AND c.relkind IN ('r', 'p', 'f')
      UNION ALL
      SELECT 'constraint', concat(k.conname, ' on ', home, '.', c.relname), concat(home, '.', c.relname), ARRAY[
        'kind', types ->> k.contype::text,
        '', coalesce(y.definition, format('(%s) references %s.%s (%s)', y.own, n.nspname, r.relname, y.referred)),
        'definition', y.definition,
        'columns', CASE WHEN k.contype = 'f' THEN y.own END,
        'references', CASE WHEN k.contype = 'f' THEN concat(n.nspname, '.', r.relname) END,
        'referred columns', CASE WHEN k.contype = 'f' THEN y.referred END,
        'on delete', CASE WHEN k.contype = 'f' THEN actions ->> k.confdeltype::text END,
        'on update', CASE WHEN k.contype = 'f' THEN actions ->> k.confupdtype::text END,
        'match', CASE WHEN k.contype = 'f' AND k.confmatchtype = 'f' THEN 'full' END,
        'deferrable', CASE WHEN k.condeferrable THEN CASE WHEN k.condeferred THEN 'initially deferred' ELSE 'initially immediate' END END,
        'validated', CASE WHEN k.convalidated THEN 'yes' ELSE 'no' END]
        FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype IN ('p', 'u', 'f', 'c', 'x')
        LEFT JOIN pg_class r ON r.oid = k.confrelid LEFT JOIN pg_namespace n ON n.oid = r.relnamespace
        CROSS JOIN LATERAL (SELECT
          CASE WHEN k.contype <> 'f' THEN regexp_replace(pg_get_constraintdef(k.oid), '( DEFERRABLE| INITIALLY DEFERRED| NOT VALID)*$', '') END AS definition,
          (SELECT string_agg(a.attname, ', ' ORDER BY w.n) FROM unnest(k.conkey) WITH ORDINALITY AS w (attnum, n)
             JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = w.attnum) AS own,
          (SELECT string_agg(a.attname, ', ' ORDER BY w.n) FROM unnest(k.confkey) WITH ORDINALITY AS w (attnum, n)
             JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = w.attnum) AS referred) y
       WHERE c.oid = ANY (rels) AND k.conparentid = 0
      UNION ALL
      SELECT 'index', concat(x.relname, ' on ', home, '.', c.relname), concat(home, '.', c.relname), ARRAY[
        'kind', 'index',
        '', concat(CASE WHEN i.indisunique THEN 'unique ' END, m.amname, ' (', y.columns, ')', ' where ' || pg_get_expr(i.indpred, i.indrelid)),
        'columns', y.columns,
        'include', y.include,
        'unique', CASE WHEN i.indisunique THEN 'yes' ELSE 'no' END,
        'method', m.amname::text,
        'where', pg_get_expr(i.indpred, i.indrelid),
        'nulls', CASE WHEN (to_jsonb(i) ->> 'indnullsnotdistinct')::boolean THEN 'not distinct' END,
        'options', (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(x.reloptions) AS o),
        'valid', CASE WHEN i.indisvalid AND i.indisready THEN 'yes' ELSE 'no' END]
        FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
        CROSS JOIN LATERAL (SELECT
          string_agg(concat_ws(' ', pg_get_indexdef(i.indexrelid, w.n, false),
            (SELECT 'COLLATE ' || quote_ident(l.collname) FROM pg_collation l WHERE l.oid = i.indcollation[w.n - 1] AND l.oid <> coalesce((SELECT a.attcollation
               FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[w.n - 1] AND i.indkey[w.n - 1] > 0), 100)),
            (SELECT quote_ident(o.opcname) FROM pg_opclass o WHERE o.oid = i.indclass[w.n - 1] AND NOT o.opcdefault),
            CASE WHEN i.indoption[w.n - 1] & 1 = 1 THEN 'DESC' END,
            CASE i.indoption[w.n - 1] & 3 WHEN 1 THEN 'NULLS LAST' WHEN 2 THEN 'NULLS FIRST' END), ', ' ORDER BY w.n)
            FILTER (WHERE w.n <= i.indnkeyatts) AS columns,
          string_agg(pg_get_indexdef(i.indexrelid, w.n, false), ', ' ORDER BY w.n) FILTER (WHERE w.n > i.indnkeyatts) AS include
          FROM generate_series(1, i.indnatts::integer) AS w (n)) y
       WHERE c.oid = ANY (rels) AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
      UNION ALL
      SELECT 'trigger', concat(g.tgname, ' on ', home, '.', c.relname), concat(home, '.', c.relname), ARRAY['kind', 'trigger', '', 'there']
        FROM pg_class c JOIN pg_trigger g ON g.tgrelid = c.oid AND NOT g.tgisinternal WHERE c.oid = ANY (rels)
      UNION ALL
      SELECT 'policy', concat(p.polname, ' on ', home, '.', c.relname), concat(home, '.', c.relname), ARRAY['kind', 'policy', '', 'there']
        FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.oid = ANY (rels)) f
   CROSS JOIN LATERAL (SELECT f.list[2 * w.n - 1] AS attribute, f.list[2 * w.n] AS value FROM generate_series(1, cardinality(f.list) / 2) AS w (n)) v
   WHERE v.value IS NOT NULL;
END $sqlc_mig$;
