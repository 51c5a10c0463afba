{# The name of the lock that all scripts take. -#}
SET @sqlc_mig_lock = CONCAT('sqlc-mig:', @sqlc_mig_lock_key, ':', LEFT(SHA2(LOWER(DATABASE()), 256), 32));{#- no line end -#}
