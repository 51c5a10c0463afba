{# Asks which of its two names the index has (runtime/steps.sql); as bytes, if only the case of letters changes.
   Takes: respelled. -#}
SET @sqlc_mig_when = 'rename'{% if respelled %}, @sqlc_mig_respelled = 1{% endif %}; EXECUTE sqlc_mig_index
