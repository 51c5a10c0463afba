{# Asks which of its two names the index has (runtime/steps.sql); as bytes, if only the case of letters changes.
   Takes: index, respelled. -#}
{% if respelled %}SET @sqlc_mig_respelled = {{ index }}; {% endif %}EXECUTE sqlc_mig_index USING @sqlc_mig_index, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table
