{# Stops the script if a statement's file was not run to its end: nothing is taken for done that did not say so. -#}
INSERT OR ROLLBACK INTO temp.sqlc_mig_written (ran) SELECT 0 FROM temp.sqlc_mig_written;{#- no line end -#}
