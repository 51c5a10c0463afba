{# Asks whether the column is what the history knows, in all that its new definition keeps (runtime/steps.sql).
   Takes: was_type, becomes_type, nullable, counted, comment, no_default, some_default, default_text, default_number, fold;
   what is not given is not asked. -#}
{% filter folded %}SET @sqlc_mig_nullable = {% if nullable is given %}{{ nullable }}{% else %}NULL{% endif %},{{ fold }}@sqlc_mig_counted = {% if counted is given %}{{ counted }}{% else %}NULL{% endif %},{{ fold }}@sqlc_mig_comment = {% if comment is given %}{{ comment }}{% else %}NULL{% endif %},{{ fold }}
{%- if was_type is given %}@sqlc_mig_type_was = {{ was_type }},{{ fold }}@sqlc_mig_type = {{ becomes_type }},{{ fold }}{% else %}@sqlc_mig_type_was = NULL,{{ fold }}@sqlc_mig_type = NULL,{{ fold }}{% endif %}
{%- if no_default is on %}@sqlc_mig_has_default = 'no',{{ fold }}@sqlc_mig_default = NULL;{% elif some_default is on %}@sqlc_mig_has_default = 'some',{{ fold }}@sqlc_mig_default = NULL;{% elif default_text is given %}@sqlc_mig_has_default = 'text',{{ fold }}@sqlc_mig_default = {{ default_text }};{% elif default_number is given %}@sqlc_mig_has_default = 'number',{{ fold }}@sqlc_mig_default = {{ default_number }};{% else %}@sqlc_mig_has_default = NULL,{{ fold }}@sqlc_mig_default = NULL;{% endif %}{{ fold }}EXECUTE sqlc_mig_known USING @sqlc_mig_column, @sqlc_mig_schema, @sqlc_mig_table{% endfilter %}

