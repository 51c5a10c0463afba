{# After a step that ran SQL of the project: the settings of the session as they were, with its roles. -#}
EXECUTE sqlc_mig_ours; EXECUTE sqlc_mig_changed; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
EXECUTE sqlc_mig_roles; PREPARE sqlc_mig FROM @sqlc_mig_sql; EXECUTE sqlc_mig;
