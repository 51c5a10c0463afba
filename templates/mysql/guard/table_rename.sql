{# Asks which of its two names the table has (runtime/steps.sql); as bytes, if only the case of letters changes.
   Takes: table, respelled. -#}
{% if respelled %}SET @sqlc_mig_respelled = {{ table }}; {% endif %}EXECUTE sqlc_mig_table USING @sqlc_mig_table, @sqlc_mig_to, @sqlc_mig_schema, @sqlc_mig_table, @sqlc_mig_to
