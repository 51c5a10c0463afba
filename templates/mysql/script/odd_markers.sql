{# Whether a marker says nothing: a condition. Takes: progress. -#}
EXISTS (SELECT 1 FROM {{ progress.name }} WHERE `revision` IS NULL OR `direction` IS NULL OR `step` IS NULL){#- no line end -#}
