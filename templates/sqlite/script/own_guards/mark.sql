{# The guard `mark`, after a step: leaves its marker, unless it is there. x, y and z as in `unmarked`.
   Takes: progress, upgrade. -#}
('mark', {% filter literal %}NOT EXISTS (SELECT 1 FROM {{ progress.name }} m WHERE m.revision = p.x AND m.direction = '{% if upgrade %}upgrade{% else %}downgrade{% endif %}' AND m.step = p.y){% endfilter %},
   {%+ filter literal %}INSERT INTO {{ progress.name }} (revision, direction, step, checksum) SELECT x, '{% if upgrade %}upgrade{% else %}downgrade{% endif %}', y, z FROM temp.sqlc_mig_part WHERE id = (SELECT part FROM temp.sqlc_mig_piece);{% endfilter %}, ''){#- no line end -#}
