{# The name of the lock that all scripts take. -#}
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', LEFT(SHA2(LOWER(CONCAT(DATABASE(), '.', @sqlc_mig_ledger_text)), 256), 40));{#- no line end -#}
