{# Asks which of its two names the table has (runtime/steps.sql); as bytes, if only the case of letters changes.
   Takes: respelled. -#}
@sqlc_mig_when = 'rename',{{ fold }}@sqlc_mig_kind = 'table'{% if respelled %},{{ fold }}@sqlc_mig_respelled = 1{% endif %}{#- no line end -#}
