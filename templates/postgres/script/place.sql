{# Where the database is, for the last line that is printed, into :sqlc_mig_place. Takes: heads. -#}
SELECT 'at ' || CASE WHEN count(*) = 0 THEN 'base' ELSE
         CASE WHEN pg_catalog.bool_and(h.revision IN ({% for h in heads %}{{ h }}{% if not loop.last %}, {% endif %}{% endfor %})) THEN CASE count(*) WHEN 1 THEN 'head ' ELSE 'heads ' END ELSE '' END
         || pg_catalog.string_agg(h.revision, ', ' ORDER BY h.revision) END AS sqlc_mig_place
  FROM pg_temp.sqlc_mig_applied h
 WHERE NOT EXISTS (SELECT FROM pg_temp.sqlc_mig_graph g JOIN pg_temp.sqlc_mig_applied a ON a.revision = g.revision WHERE g.parent = h.revision) \gset
