{# Metrics: what is told, and the states of which revisions are counted, as parts of a WITH. -#}
metric (part, name, help) AS (
  SELECT 1, 'sqlc_mig_revisions', 'Revisions by what this database has of them; each is in one state.'
  UNION ALL SELECT 2, 'sqlc_mig_head_info', '1 for each revision that the ledger lists.'
  UNION ALL SELECT 3, 'sqlc_mig_half_done_step', 'The last step that is done of a revision which an interrupted run has left.'
  UNION ALL SELECT 4, 'sqlc_mig_last_change_timestamp_seconds', 'When a revision was last applied, reverted or stamped, in seconds since 1970.'
  UNION ALL SELECT 5, 'sqlc_mig_last_change_duration_seconds', 'How long that change took.'
  UNION ALL SELECT 6, 'sqlc_mig_revision_duration_seconds', 'How long each revision took that is applied.'),
counted (n, state) AS (
  SELECT 1, 'applied' UNION ALL SELECT 2, 'edited' UNION ALL SELECT 3, 'stamped' UNION ALL SELECT 4, 'pending'
  UNION ALL SELECT 5, 'half done' UNION ALL SELECT 6, 'unknown'){#- no line end -#}
