{# Where the database is, for the last line that is printed: an expression. Takes: heads. -#}
(SELECT 'at ' || CASE WHEN count(*) = 0 THEN 'base' ELSE
    CASE WHEN min(h.revision IN ({% for h in heads %}{{ h }}{% if not loop.last %}, {% endif %}{% endfor %})) THEN CASE count(*) WHEN 1 THEN 'head ' ELSE 'heads ' END ELSE '' END
      || group_concat(h.revision, ', ') END FROM (SELECT revision FROM temp.sqlc_mig_head ORDER BY 1) h)
