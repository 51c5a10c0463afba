{# A step is done. Takes: step, segment. -#}
EXECUTE sqlc_mig_mark;{% if step.has_rows and not segment.alone %} COMMIT;{% endif %}{#- no line end -#}
