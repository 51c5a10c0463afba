{# Stops the script where a revision is half done: its markers are in the progress table. -#}
INSERT INTO temp.sqlc_mig_line (stops, text)
SELECT 1, 'sqlc-mig: the revision ' || p.revision || ' is half done by an interrupted ' || p.direction || ' script; nothing was changed' || char(10)
       || '  hint: run that ' || p.direction || ' script again: it goes on where it stopped; if nothing of it is left to finish, `sqlc-mig repair --forget ' || p.revision || '` writes a script that forgets its markers'
  FROM temp.sqlc_mig_half p LIMIT 1;
