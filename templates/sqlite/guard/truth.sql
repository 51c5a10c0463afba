{# What the answer to an `if` means: no row, NULL and 0 mean no, and the step is skipped. -#}
-- What the answer to an `if` means: no row, NULL and 0 mean no.
INSERT INTO temp.sqlc_mig_guard (name, answer, yes, no) VALUES ('truth', {% filter literal %}(SELECT CASE
    WHEN count(*) > 1
    THEN 'sqlc-mig: the query of an `if` gives more than one row'
    WHEN max(a.answer) IS NULL THEN 0
    WHEN typeof(max(a.answer)) IN ('integer', 'real') THEN max(a.answer) <> 0
    ELSE 'sqlc-mig: the answer to an `if` is ' || quote(max(a.answer)) || ', not a number' END
    FROM temp.sqlc_mig_answer a){% endfilter %}, '', {% filter literal +%}
UPDATE temp.sqlc_mig_now SET skip = (SELECT step FROM temp.sqlc_mig_part WHERE id = (SELECT part FROM temp.sqlc_mig_piece));{% endfilter %});

