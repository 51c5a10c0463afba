{# Asks which of its two names the column has (runtime/steps.sql); as bytes, if only the case of letters changes.
   Takes: column, respelled. -#}
{% if respelled %}SET @sqlc_mig_respelled = {{ column }}; {% endif %}EXECUTE sqlc_mig_column USING @sqlc_mig_column, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table
