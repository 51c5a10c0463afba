{# The rows of a statement and of its guard, with the guard's answer, as a query. x_is and y_is are what has the names
   x and y now. The answer is NULL where the revision is not due, where its step is skipped, and where other branches
   are applied than the statement is for (temp.sqlc_mig_branch); if it must not be left out for that, a text. In:
   {id}, {answer}. -#}
SELECT p.*, g.yes, g.no, CASE WHEN (n.todo OR p.guard = 'begin') AND (n.skip IS NULL OR p.step IS NULL OR n.skip <> p.step) THEN
          CASE (SELECT max(b.stops) FROM temp.sqlc_mig_branch b
                 WHERE b.part = p.id AND b.applied <> (b.revision IN (SELECT revision FROM temp.sqlc_mig_applied)))
          WHEN 0 THEN NULL
          WHEN 1 THEN 'sqlc-mig: the revision ' || n.revision || ' builds the table ' || p.x || ' anew, and this script does not know the form that other branches have given it here'
            || char(10) || '  hint: apply the branches in the order of the script'
          ELSE ({answer}) END END AS answer
        FROM (SELECT p.*, (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.x COLLATE NOCASE AND s.type <> 'trigger') AS x_is,
                (SELECT s.type FROM main.sqlite_schema s WHERE s.name = p.y COLLATE NOCASE AND s.type <> 'trigger') AS y_is,
                substr(p.z, instr(p.z, '/') + 1 + instr(substr(p.z, instr(p.z, '/') + 1), '/')) AS z_column
                FROM temp.sqlc_mig_part p WHERE p.id = {id}) p
        JOIN temp.sqlc_mig_guard g ON g.name = p.guard JOIN temp.sqlc_mig_now n{#- no line end -#}
