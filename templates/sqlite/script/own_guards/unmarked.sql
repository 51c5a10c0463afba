{# The guard `unmarked`, before a step that leaves a marker: 1 if there is none yet; 0 if there is, and the step is
   skipped; a text if the step was done with another text. Asked about x, a revision, y, a step, z, its digest.
   Takes: progress, upgrade. -#}
('unmarked', {% filter literal %}coalesce((SELECT CASE m.checksum WHEN p.z THEN 0
    ELSE 'sqlc-mig: step ' || p.y || ' of the revision ' || p.x || ' was done with another text than this script has'
      || char(10) || '  hint: the spec was edited while the revision was half done; finish it with the script that began it, or undo the edit' END
    FROM {{ progress.name }} m WHERE m.revision = p.x AND m.direction = '{% if upgrade %}upgrade{% else %}downgrade{% endif %}' AND m.step = p.y), 1){% endfilter %}, '', {% filter literal %}UPDATE temp.sqlc_mig_now SET skip = (SELECT step FROM temp.sqlc_mig_part WHERE id = (SELECT part FROM temp.sqlc_mig_piece));{% endfilter %}){#- no line end -#}
